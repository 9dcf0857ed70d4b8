package vn.nghiquyet.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.nghiquyet.source.page.Gaps.Gap;

/**
 * Finds tables without ruling lines: at least two successive rows parted into three or more columns
 * by gaps that stand above one another. Rows next to them that leave the same gaps free and use two
 * of their columns belong to them. Every visual row becomes a row of the table, since nothing tells
 * where a cell that wraps ends.
 *
 * <p>Linear in the words.
 */
final class AlignedTables {
  private static final int FEWEST_GAPS = 2;

  /** Gaps above one another share at least this much, in ems. */
  private static final double COMMON = 0.7;

  private AlignedTables() {}

  /**
   * The table that begins with a row.
   *
   * @param gaps the common gaps of its rows
   * @param end the row behind its last one
   */
  record Table(List<Gap> gaps, int end) {}

  /** The tables that begin with row {@code start}; none or one. */
  static List<Table> at(List<Row> rows, int start) {
    List<Gap> common = Gaps.ofTable(rows.get(start));
    if (common.size() < FEWEST_GAPS) {
      return List.of();
    }
    int end = start + 1;
    int full = 1;
    while (end < rows.size()) {
      List<Gap> next = common(common, rows.get(end));
      if (next.size() != common.size() || filled(next, rows.get(end)) < 2) {
        break;
      }
      full += filled(next, rows.get(end)) > FEWEST_GAPS ? 1 : 0;
      common = next;
      end++;
    }
    return full < 2 ? List.of() : List.of(new Table(common, end));
  }

  /** What is left of the gaps in a row; fewer where it writes across one. */
  private static List<Gap> common(List<Gap> gaps, Row row) {
    List<Gap> left = new ArrayList<>();
    for (Gap gap : gaps) {
      double from = gap.from();
      double to = gap.to();
      for (Word word : row.words()) {
        if (word.right() < (from + to) / 2) {
          from = Math.max(from, word.right());
        } else {
          to = Math.min(to, word.x());
        }
      }
      if (to - from >= COMMON * row.size()) {
        left.add(new Gap(from, to));
      }
    }
    return left;
  }

  private static int filled(List<Gap> gaps, Row row) {
    return (int) cells(gaps, row).stream().filter(cell -> !cell.isEmpty()).count();
  }

  /** The words of a row by columns. */
  static List<List<Word>> cells(List<Gap> gaps, Row row) {
    List<List<Word>> cells = new ArrayList<>();
    for (int i = 0; i <= gaps.size(); i++) {
      cells.add(new ArrayList<>());
    }
    for (Word word : row.words()) {
      OptionalInt after = lastGapBefore(gaps, word);
      cells.get(after.isPresent() ? after.getAsInt() + 1 : 0).add(word);
    }
    return cells;
  }

  private static OptionalInt lastGapBefore(List<Gap> gaps, Word word) {
    for (int i = gaps.size() - 1; i >= 0; i--) {
      if (gaps.get(i).to() <= word.x() + 0.01) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
