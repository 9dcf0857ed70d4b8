package vn.nghiquyet.model;

/**
 * How a page image lay when it was read. Words keep their boxes <i>as read</i>: on the image turned
 * upright and made straight. This leads from there back to the image of the page as it is shown.
 *
 * @param width of the image as shown, in pixels
 * @param height of the image as shown, in pixels
 * @param dpi pixels per inch, both ways
 * @param turn by how many degrees clockwise the image was turned to read it: 0, 90, 180 or 270
 * @param skew by how many degrees clockwise the turned image was then rotated about its middle
 */
public record PageGeometry(int width, int height, int dpi, int turn, double skew) {
  /** Points per inch. */
  private static final double POINTS = 72;

  /** Checks the ranges. */
  public PageGeometry {
    if (width < 1 || height < 1 || dpi < 1) {
      throw new IllegalArgumentException(width + " x " + height + " at " + dpi + " dpi");
    }
    if (turn < 0 || turn > 270 || turn % 90 != 0 || !(Math.abs(skew) <= 45)) {
      throw new IllegalArgumentException("turned by " + turn + ", rotated by " + skew);
    }
  }

  /** An image that was read as it is shown. */
  public static PageGeometry upright(int width, int height, int dpi) {
    return new PageGeometry(width, height, dpi, 0, 0);
  }

  /** Width of the image as read. */
  public int readWidth() {
    return turn % 180 == 0 ? width : height;
  }

  /** Height of the image as read. */
  public int readHeight() {
    return turn % 180 == 0 ? height : width;
  }

  /** Pixels to points. */
  public double points(double pixels) {
    return pixels * POINTS / dpi;
  }

  /**
   * Where a place of the image as read is on the image as shown.
   *
   * @return x and y; up to a corner's width outside of the image where that was rotated
   */
  public double[] onPage(double x, double y) {
    double cx = readWidth() / 2.0;
    double cy = readHeight() / 2.0;
    double angle = Math.toRadians(-skew);
    double dx = x - cx;
    double dy = y - cy;
    double tx = cx + dx * Math.cos(angle) - dy * Math.sin(angle);
    double ty = cy + dx * Math.sin(angle) + dy * Math.cos(angle);
    return switch (turn) {
      case 90 -> new double[] {ty, height - tx};
      case 180 -> new double[] {width - tx, height - ty};
      case 270 -> new double[] {width - ty, tx};
      default -> new double[] {tx, ty};
    };
  }

  /** The smallest box on the image as shown that holds a box of the image as read. */
  public Box onPage(Box box) {
    double[][] corners = {
      onPage(box.left(), box.top()),
      onPage(box.right(), box.top()),
      onPage(box.left(), box.bottom()),
      onPage(box.right(), box.bottom())
    };
    double[] low = {width, height};
    double[] high = {0, 0};
    for (double[] corner : corners) {
      for (int i = 0; i < 2; i++) {
        low[i] = Math.min(low[i], corner[i]);
        high[i] = Math.max(high[i], corner[i]);
      }
    }
    int left = clamp(Math.floor(low[0]), width);
    int top = clamp(Math.floor(low[1]), height);
    return new Box(
        left,
        top,
        Math.max(left, clamp(Math.ceil(high[0]), width)),
        Math.max(top, clamp(Math.ceil(high[1]), height)));
  }

  private static int clamp(double at, int most) {
    return (int) Math.max(0, Math.min(most, at));
  }
}
