package vn.nghiquyet.source.page;

/**
 * Letters that stand together.
 *
 * @param text the letters
 * @param x left edge
 * @param right right edge
 * @param y baseline
 * @param size greatest font size in it
 * @param bold whether all of it is bold
 * @param number of the recognized word it is, or {@link Glyph#NO_WORD}
 */
record Word(String text, double x, double right, double y, double size, boolean bold, int number) {
  double width() {
    return right - x;
  }
}
