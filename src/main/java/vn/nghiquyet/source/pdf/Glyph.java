package vn.nghiquyet.source.pdf;

/**
 * One shown character, upright: x grows to the right and y downwards, in points from the upper left
 * corner of the page as its text is read.
 *
 * @param text its letters; several for a ligature, blank for a space
 * @param x left edge
 * @param right right edge
 * @param y baseline
 * @param size font size
 * @param bold whether its font is a bold one
 */
record Glyph(String text, double x, double right, double y, double size, boolean bold) {
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char FIRST_MARK = '\u0300';

  Glyph {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a glyph without text");
    }
  }

  boolean isSpace() {
    char first = text.charAt(0);
    return (first <= ' ' || first >= NO_BREAK_SPACE)
        && text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Whether it is nothing but marks that are set upon another letter. */
  boolean isMark() {
    return text.charAt(0) >= FIRST_MARK
        && text.chars().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
  }

  double middle() {
    return (x + right) / 2;
  }

  Glyph boldened() {
    return bold ? this : new Glyph(text, x, right, y, size, true);
  }
}
