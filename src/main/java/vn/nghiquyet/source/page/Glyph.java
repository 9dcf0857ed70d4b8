package vn.nghiquyet.source.page;

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
 * @param word number of the recognized word it is, from 0; {@link #NO_WORD} for a text layer's
 */
public record Glyph(
    String text, double x, double right, double y, double size, boolean bold, int word) {
  /** The number of the word for characters that a file's text layer shows. */
  public static final int NO_WORD = -1;

  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char FIRST_MARK = '\u0300';

  /** Checks that there is text. */
  public Glyph {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a glyph without text");
    }
  }

  /** A character of a text layer. */
  public Glyph(String text, double x, double right, double y, double size, boolean bold) {
    this(text, x, right, y, size, bold, NO_WORD);
  }

  /** Whether it is blank. */
  public boolean isSpace() {
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
    return bold ? this : new Glyph(text, x, right, y, size, true, word);
  }
}
