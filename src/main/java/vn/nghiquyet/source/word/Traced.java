package vn.nghiquyet.source.word;

import java.util.List;
import java.util.Optional;
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

  /**
   * Where a character stands.
   *
   * @param element number of the text element in the part, from 1
   * @param offset in what that holds
   */
  public record Place(int element, int offset) {}

  /**
   * Where a character of a line stands, as the file has the line; empty where the file does not
   * hold it as such.
   *
   * @param line index of the line
   */
  public Optional<Place> place(int line, int offset) {
    List<Run.Span> all = spans.get(line);
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Run.Span span = all.get(middle);
      if (offset < span.at()) {
        high = middle - 1;
      } else if (offset >= span.at() + span.length()) {
        low = middle + 1;
      } else {
        return Optional.of(new Place(span.element(), span.offset() + offset - span.at()));
      }
    }
    return Optional.empty();
  }
}
