package vn.nghiquyet.source.word;

import java.util.List;
import vn.nghiquyet.text.SourceText;

/**
 * A file's text, and where that stands in the part it was read from.
 *
 * @param text its lines
 * @param spans for each line, where the characters that the file shows on it stand; characters
 *     without one are not in the file as such: labels of automatic numbering, tabs
 */
public record Traced(SourceText text, List<List<Run.Span>> spans) {
  /** Copies the lists. */
  public Traced {
    spans = spans.stream().map(List::copyOf).toList();
  }
}
