package vn.nghiquyet.source.page;

/**
 * A straight line parallel to an axis, as the borders of tables are drawn.
 *
 * @param horizontal its direction
 * @param at y of a horizontal line, x of a vertical one
 * @param from lesser end along its direction
 * @param to greater end along its direction
 */
public record Ruling(boolean horizontal, double at, double from, double to) {
  /** The line between two points, which share (nearly) one coordinate. */
  public static Ruling between(double x0, double y0, double x1, double y1) {
    boolean horizontal = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
    return horizontal
        ? new Ruling(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1))
        : new Ruling(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1));
  }

  double length() {
    return to - from;
  }

  /** How much of it lies between two places along its direction. */
  double overlap(double start, double end) {
    return Math.min(to, end) - Math.max(from, start);
  }
}
