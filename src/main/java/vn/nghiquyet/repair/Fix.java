package vn.nghiquyet.repair;

import java.util.Objects;

/**
 * A stretch of text that gives way to another.
 *
 * @param start its first UTF-16 unit
 * @param end behind its last one; the same as {@code start} where something is put in
 * @param text what stands there then
 * @param confidence 0..1
 */
record Fix(int start, int end, String text, double confidence) {
  Fix {
    Objects.requireNonNull(text);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("from " + start + " to " + end);
    }
  }
}
