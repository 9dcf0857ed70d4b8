package vn.nghiquyet.report;

import java.util.List;

/**
 * A language model as reports show it.
 *
 * @param name of its file
 * @param bytes of its file
 * @param order the longest n-grams
 * @param sizes how many n-grams of each order, from 1
 * @param sources kinds of text it was counted from
 * @param paragraphs how many were counted
 * @param tokens how many were counted
 * @param program what made it
 */
public record ModelView(
    String name,
    long bytes,
    int order,
    List<Integer> sizes,
    List<String> sources,
    long paragraphs,
    long tokens,
    String program) {
  /** Copies the lists. */
  public ModelView {
    sizes = List.copyOf(sizes);
    sources = List.copyOf(sources);
  }
}
