package vn.nghiquyet.model;

/**
 * A rectangle on a page image, in pixels, 0-based, half-open; y grows downwards.
 *
 * @param left first column
 * @param top first row
 * @param right behind the last column
 * @param bottom behind the last row
 */
public record Box(int left, int top, int right, int bottom) {
  /** Checks the order of the sides; a box may be empty. */
  public Box {
    if (left > right || top > bottom) {
      throw new IllegalArgumentException("box " + left + "," + top + " to " + right + "," + bottom);
    }
  }

  /** Its width. */
  public int width() {
    return right - left;
  }

  /** Its height. */
  public int height() {
    return bottom - top;
  }

  /** The smallest box around this one and another. */
  public Box around(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }
}
