package vn.nghiquyet.source.pdf;

/**
 * Letters that stand together.
 *
 * @param text the letters
 * @param x left edge
 * @param right right edge
 * @param y baseline
 * @param size greatest font size in it
 * @param bold whether all of it is bold
 */
record Word(String text, double x, double right, double y, double size, boolean bold) {
  double width() {
    return right - x;
  }
}
