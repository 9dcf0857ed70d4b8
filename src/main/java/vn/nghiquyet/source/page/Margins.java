package vn.nghiquyet.source.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vn.nghiquyet.source.page.PlacedLine.Kind;

/**
 * Where the lines of a page begin and end, and how far apart they are.
 *
 * @param left where continued lines begin
 * @param indent where indented lines begin; not a number where no indent is common
 * @param right where full lines end
 * @param leading distance of the baselines of lines within a paragraph; 0 where it cannot be told
 * @param sure whether there were enough lines to tell
 */
record Margins(double left, double indent, double right, double leading, boolean sure) {
  /** Lines needed to tell. */
  private static final int ENOUGH = 4;

  /** Part of the lines that make a margin. */
  private static final double SHARE = 0.12;

  /** Part of the distances that make the leading. */
  private static final double LEADING_SHARE = 0.25;

  /** How exactly, in points, lines begin at a margin. */
  private static final double EXACT = 2.5;

  /** How exactly, in points, distances of lines agree. */
  private static final double EXACT_LEADING = 0.7;

  /** Least indent, in points. */
  private static final double LEAST_INDENT = 8;

  /** How exactly, in points, the right margins of two pages agree. */
  private static final double SAME_RIGHT = 6;

  /** Types that differ by less than this part are of the same size. */
  private static final double SAME_SIZE = 0.08;

  /** The margins of each page; a page that cannot tell has those of a like page. */
  static List<Margins> of(List<List<PlacedLine>> pages) {
    List<Margins> own = pages.stream().map(Margins::ofPage).toList();
    List<Margins> all = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      Margins best = own.get(i);
      for (int k = 0; k < own.size(); k++) {
        boolean like = own.get(k).sure() && width(pages.get(k)) == width(pages.get(i));
        if (like && Math.abs(k - i) <= 20) {
          best = best.corrected(own.get(k));
        }
      }
      all.add(best);
    }
    return all;
  }

  /**
   * These margins, mended by those of a like page: where all lines are indented, the left margin is
   * not seen. A page bound on its other side is shifted at both margins and stays as it is.
   */
  private Margins corrected(Margins other) {
    if (!sure) {
      return new Margins(other.left, other.indent, other.right, leading, true);
    }
    boolean allIndented = left - other.left > LEAST_INDENT;
    return allIndented && right < other.right + SAME_RIGHT
        ? new Margins(other.left, left, Math.max(right, other.right), leading, true)
        : this;
  }

  private static double width(List<PlacedLine> page) {
    return page.isEmpty() ? 0 : page.get(0).sheet().width();
  }

  private static Margins ofPage(List<PlacedLine> page) {
    List<PlacedLine> prose = mainType(page);
    if (prose.isEmpty()) {
      return new Margins(0, Double.NaN, 0, 0, false);
    }
    double left = first(values(prose, PlacedLine::x), SHARE, EXACT);
    double right = -first(values(prose, line -> -line.right()), SHARE, EXACT);
    double[] indented =
        prose.stream()
            .mapToDouble(PlacedLine::x)
            .filter(x -> x > left + LEAST_INDENT)
            .sorted()
            .toArray();
    double indent = mode(indented);
    return new Margins(left, indent, right, leading(prose, left), prose.size() >= ENOUGH);
  }

  /** The lines of running text in the type that most of it has. */
  private static List<PlacedLine> mainType(List<PlacedLine> page) {
    List<PlacedLine> prose = page.stream().filter(line -> line.kind() == Kind.PROSE).toList();
    double[] sizes = values(prose, PlacedLine::size);
    double size = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    return prose.stream().filter(line -> Math.abs(line.size() - size) <= SAME_SIZE * size).toList();
  }

  private static double[] values(List<PlacedLine> lines, ToDoubleFunction<PlacedLine> value) {
    return lines.stream().mapToDouble(value).sorted().toArray();
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

  /** The value most others are near to, if there are three. */
  private static double mode(double[] sorted) {
    double mode = Double.NaN;
    int most = 2;
    for (int i = 0; i < sorted.length; i++) {
      int end = i;
      while (end < sorted.length && sorted[end] - sorted[i] <= EXACT) {
        end++;
      }
      if (end - i > most) {
        most = end - i;
        mode = sorted[i];
      }
    }
    return mode;
  }

  private static double leading(List<PlacedLine> prose, double left) {
    double[] gaps = new double[prose.size()];
    int count = 0;
    for (int i = 1; i < prose.size(); i++) {
      double gap = prose.get(i).y() - prose.get(i - 1).y();
      double size = prose.get(i).size();
      if (prose.get(i).x() <= left + EXACT && gap > 0.9 * size && gap < 2.6 * size) {
        gaps[count++] = gap;
      }
    }
    double[] sorted = Arrays.copyOf(gaps, count);
    Arrays.sort(sorted);
    return first(sorted, LEADING_SHARE, EXACT_LEADING);
  }
}
