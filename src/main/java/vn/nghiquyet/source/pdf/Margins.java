package vn.nghiquyet.source.pdf;

import java.util.Arrays;
import java.util.List;
import vn.nghiquyet.source.pdf.PlacedLine.Kind;

/**
 * Where the lines of a page begin and end, and how far apart they are.
 *
 * @param left where continued lines begin
 * @param right where full lines end
 * @param leading distance of the baselines of lines within a paragraph
 * @param sure whether there were enough lines to tell
 */
record Margins(double left, double right, double leading, boolean sure) {
  /** Lines needed to tell. */
  private static final int ENOUGH = 4;

  /** Part of the lines that make a margin. */
  private static final double SHARE = 0.12;

  /** Part of the distances that make the leading. */
  private static final double LEADING_SHARE = 0.2;

  /** How exactly, in points, lines begin at a margin. */
  private static final double EXACT = 2.5;

  /** How exactly, in points, distances of lines agree. */
  private static final double EXACT_LEADING = 0.7;

  static Margins of(List<PlacedLine> page) {
    List<PlacedLine> prose = page.stream().filter(line -> line.kind() == Kind.PROSE).toList();
    if (prose.isEmpty()) {
      return new Margins(0, 0, 0, false);
    }
    double[] lefts = prose.stream().mapToDouble(PlacedLine::x).sorted().toArray();
    double[] rights = prose.stream().mapToDouble(line -> -line.right()).sorted().toArray();
    return new Margins(
        first(lefts, SHARE, EXACT),
        -first(rights, SHARE, EXACT),
        leading(prose),
        prose.size() >= ENOUGH);
  }

  /** The least value that a share of all values are near to; the least of all if there is none. */
  private static double first(double[] sorted, double share, double exact) {
    int needed = Math.max(2, (int) Math.ceil(share * sorted.length));
    for (int i = 0; i + needed <= sorted.length; i++) {
      if (sorted[i + needed - 1] - sorted[i] <= exact) {
        return sorted[i];
      }
    }
    return sorted.length == 0 ? 0 : sorted[0];
  }

  private static double leading(List<PlacedLine> prose) {
    double[] gaps = new double[prose.size()];
    int count = 0;
    for (int i = 1; i < prose.size(); i++) {
      double gap = prose.get(i).y() - prose.get(i - 1).y();
      double size = prose.get(i).size();
      if (gap > 0.9 * size && gap < 2.6 * size) {
        gaps[count++] = gap;
      }
    }
    double[] sorted = Arrays.copyOf(gaps, count);
    Arrays.sort(sorted);
    return first(sorted, LEADING_SHARE, EXACT_LEADING);
  }
}
