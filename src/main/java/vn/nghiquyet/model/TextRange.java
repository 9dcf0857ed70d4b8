package vn.nghiquyet.model;

/**
 * A half-open range of UTF-16 offsets, 0-based.
 *
 * @param start first offset, at least 0
 * @param end offset after the last, at least {@code start}
 */
public record TextRange(int start, int end) {
  /** The range that holds nothing, at the start. */
  public static final TextRange EMPTY = new TextRange(0, 0);

  /** Checks the order of the offsets. */
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + ".." + end);
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** The piece of {@code text} that this range names. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
