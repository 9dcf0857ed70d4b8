package vn.nghiquyet.source.page;

import java.util.List;
import java.util.Optional;
import vn.nghiquyet.source.page.Gaps.Gap;

/**
 * Finds blocks of two columns side by side: the letterhead, the recipients beside the signature. A
 * block is a run of rows that leave one gutter free; at least two rows have words on either side of
 * it, or one has and either side has two rows. From a row with a wide gap the run grows down and up
 * as long as a gutter remains. Rows with words on the right only are given back at the end of the
 * run, where they may be centred titles; above the first row with both sides only rows in line with
 * those of their column are taken.
 *
 * <p>Each row is visited once per wide gap in its neighbourhood; quadratic at worst in the rows of
 * a page, linear in practice.
 */
final class ColumnBlocks {
  /** The gutter that remains between the columns, in ems. */
  private static final double NARROWEST = 0.55;

  /** How far, in ems, the next row of a column may be. */
  private static final double FARTHEST = 3;

  /** How far, in ems, the next row may be where both columns go on. */
  private static final double FARTHEST_BOTH = 9;

  /** How far from the middle of its column, in ems, a centred row may be. */
  private static final double OFF_CENTRE = 1.5;

  /** A row in type smaller than this part of the right column's size may run under it. */
  private static final double SMALLER = 0.93;

  /** How far under the right column, in ems. */
  private static final double TOO_LONG = 5;

  private final List<Row> rows;
  private final int low;
  private double leftX;
  private double rightSize;

  private ColumnBlocks(List<Row> rows, int low) {
    this.rows = rows;
    this.low = low;
  }

  /**
   * A block.
   *
   * @param start its first row
   * @param end the row behind its last one
   * @param gutter what its rows leave free
   * @param rightSize size of the right column
   */
  record Block(int start, int end, Gap gutter, double rightSize) {
    /** The words of a row on one side. */
    List<Word> side(Row row, boolean left) {
      return ColumnBlocks.side(row, gutter, rightSize, left);
    }
  }

  /**
   * The block whose first row with a wide gap is {@code seed}, going back to {@code low} at most.
   */
  static Optional<Block> at(List<Row> rows, int seed, int low) {
    ColumnBlocks blocks = new ColumnBlocks(rows, low);
    for (Gap gap : Gaps.ofColumns(rows.get(seed))) {
      Optional<Block> block = blocks.grow(seed, gap);
      if (block.isPresent()) {
        return block;
      }
    }
    return Optional.empty();
  }

  private Optional<Block> grow(int seed, Gap gap) {
    List<Word> seedRight =
        rows.get(seed).words().stream().filter(word -> word.x() >= gap.to() - 0.01).toList();
    leftX = rows.get(seed).x();
    rightSize = new Row(seedRight).size();
    Gap gutter = gap;
    int end = seed + 1;
    while (end < rows.size() && isNear(rows.get(end - 1), rows.get(end), gutter)) {
      Gap next = narrowed(gutter, rows.get(end));
      if (next.width() < NARROWEST * rows.get(end).size()) {
        break;
      }
      gutter = next;
      end++;
    }
    int start = seed;
    boolean motto = hasMotto(seed, end, gutter);
    while (start > low && isNear(rows.get(start - 1), rows.get(start), gutter)) {
      Gap next = narrowed(gutter, rows.get(start - 1));
      if (next.width() < NARROWEST * rows.get(start - 1).size()
          || motto && rows.get(start - 1).x() > gutter.from()
          || !isAbove(rows.get(start - 1), gutter, seed, end)) {
        break;
      }
      gutter = next;
      start--;
    }
    return trimmed(start, end, gutter);
  }

  /** Whether the right column has the motto, which nothing stands above. */
  private boolean hasMotto(int seed, int end, Gap gutter) {
    return rows.subList(seed, end).stream()
        .anyMatch(row -> Gaps.isMotto(side(row, gutter, rightSize, false)));
  }

  /** Whether a row above the first one with both columns belongs to one of them. */
  private boolean isAbove(Row row, Gap gutter, int seed, int end) {
    boolean left = row.x() < gutter.from();
    for (int i = seed; i < end; i++) {
      List<Word> side = side(rows.get(i), gutter, rightSize, left);
      if (!side.isEmpty() && isAligned(new Row(side), row, left)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAligned(Row inColumn, Row row, boolean left) {
    double tolerance = OFF_CENTRE * row.size();
    return Math.abs(inColumn.middle() - row.middle()) < tolerance
        || left && Math.abs(inColumn.x() - row.x()) < tolerance;
  }

  private static boolean isNear(Row above, Row below, Gap gutter) {
    boolean both =
        below.x() < gutter.from() + 0.01 && below.right() > gutter.to() - 0.01
            || below.x() > gutter.from();
    double farthest = both ? FARTHEST_BOTH : FARTHEST;
    return below.y() - above.y() <= farthest * Math.max(above.size(), below.size());
  }

  /** What is left of a gutter beside a row; nothing where the row writes across it. */
  private Gap narrowed(Gap gutter, Row row) {
    boolean inLeft = Math.abs(row.x() - leftX) < OFF_CENTRE * row.size();
    if (inLeft && isSmallLeft(row, gutter, rightSize)) {
      return gutter;
    }
    if (row.right() <= gutter.to()) {
      return row.right() <= middle(gutter)
          ? new Gap(Math.max(gutter.from(), row.right()), gutter.to())
          : row.x() >= middle(gutter) ? new Gap(gutter.from(), row.x()) : new Gap(0, 0);
    }
    if (row.x() >= gutter.from()) {
      return new Gap(gutter.from(), Math.min(gutter.to(), row.x()));
    }
    return Gaps.ofColumns(row).stream()
        .map(gap -> gap.common(gutter))
        .filter(gap -> gap.width() > 0)
        .findFirst()
        .orElse(new Gap(0, 0));
  }

  /** Whether a row is small type of the left column, even if it is a little too long for it. */
  private static boolean isSmallLeft(Row row, Gap gutter, double rightSize) {
    return row.x() < gutter.from()
        && row.size() < SMALLER * rightSize
        && row.right() - gutter.to() < TOO_LONG * row.size();
  }

  private static double middle(Gap gap) {
    return (gap.from() + gap.to()) / 2;
  }

  /**
   * The block, if it is one, without rows at its end that have the right side only and rows at its
   * start that have the left side only: read in place they come out in the same order.
   */
  private Optional<Block> trimmed(int from, int to, Gap gutter) {
    int start = from;
    while (start < to && side(rows.get(start), gutter, rightSize, false).isEmpty()) {
      start++;
    }
    int last = to;
    while (last > start && side(rows.get(last - 1), gutter, rightSize, true).isEmpty()) {
      last--;
    }
    int left = 0;
    int right = 0;
    int both = 0;
    for (int i = start; i < last; i++) {
      boolean hasLeft = !side(rows.get(i), gutter, rightSize, true).isEmpty();
      boolean hasRight = !side(rows.get(i), gutter, rightSize, false).isEmpty();
      left += hasLeft ? 1 : 0;
      right += hasRight ? 1 : 0;
      both += hasLeft && hasRight ? 1 : 0;
    }
    return both >= 2 || both == 1 && left >= 2 && right >= 2
        ? Optional.of(new Block(start, last, gutter, rightSize))
        : Optional.empty();
  }

  /** The words of a row on one side of a gutter. */
  private static List<Word> side(Row row, Gap gutter, double rightSize, boolean left) {
    double split = split(row, gutter, rightSize);
    return row.words().stream()
        .filter(word -> (word.x() + word.right()) / 2 < split == left)
        .toList();
  }

  /** Where a row is parted: its own gap beside the gutter; nowhere if it is small type only. */
  private static double split(Row row, Gap gutter, double rightSize) {
    if (isSmallLeft(row, gutter, rightSize)) {
      return Double.POSITIVE_INFINITY;
    }
    double middle = middle(gutter);
    return Gaps.ofColumns(row).stream()
        .filter(gap -> gap.from() <= gutter.to() && gap.to() >= gutter.from())
        .findFirst()
        .map(ColumnBlocks::middle)
        .orElse(middle);
  }
}
