package vn.nghiquyet.lm;

import java.util.List;

/**
 * Where a model comes from. It bears no date, so that the same text gives the same file.
 *
 * @param sources the kinds of text it was counted from, sorted
 * @param paragraphs how many were counted
 * @param tokens how many were counted, ends of paragraphs included
 * @param program name and version of the program that made it
 */
public record Provenance(List<String> sources, long paragraphs, long tokens, String program) {
  /** Copies and sorts the list. */
  public Provenance {
    sources = sources.stream().sorted().toList();
    if (paragraphs < 0 || tokens < 0) {
      throw new IllegalArgumentException(paragraphs + " paragraphs, " + tokens + " tokens");
    }
  }
}
