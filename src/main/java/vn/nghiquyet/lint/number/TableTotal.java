package vn.nghiquyet.lint.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/**
 * A row «Tổng cộng» that is not the sum of the rows it closes, or a cell below «Tổng số» that is
 * not the sum of its row. Judges flat tables only, whose rows are counted 1, 2, 3 or not at all: in
 * a table with groups a sum may leave out what is a part.
 */
final class TableTotal extends BaseRule {
  private static final int ROWS = 2;

  TableTotal() {
    super("table-total", Family.NUMBER, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Table table : Table.of(subject)) {
      columns(subject, table, out);
      for (RowTotals.Fault fault : RowTotals.of(table)) {
        report(subject, "row", fault.row(), fault.column(), fault.sum(), out);
      }
    }
  }

  private static void columns(Subject subject, Table whole, Findings out) {
    List<Table.Row> table = whole.rows();
    int from = 0;
    for (int i = 0; i < table.size(); i++) {
      if (table.get(i).isTotal()) {
        boolean last = i == table.size() - 1;
        boolean first = rows(table, from, i).isEmpty();
        List<Table.Row> rows = first ? rows(table, i + 1, table.size()) : rows(table, from, i);
        if ((last || first) && rows.size() >= ROWS && isFlat(rows)) {
          sums(subject, whole, rows, table.get(i), out);
        }
        from = i + 1;
      }
    }
  }

  /** The rows with figures in them; a head has none but the numbers of its columns. */
  private static List<Table.Row> rows(List<Table.Row> table, int from, int to) {
    return table.subList(from, to).stream()
        .filter(row -> row.hasFigures() && row.hasWords())
        .toList();
  }

  /** Whether the rows are counted on, or all begin with words. */
  private static boolean isFlat(List<Table.Row> rows) {
    boolean counted = true;
    boolean named = true;
    for (int i = 0; i < rows.size(); i++) {
      String first = rows.get(i).cells().get(0).strip();
      counted &= first.matches("0*" + (i + 1) + "\\.?");
      named &= first.matches("\\p{L}{2}.*");
    }
    return counted || named;
  }

  private static void sums(
      Subject subject, Table table, List<Table.Row> rows, Table.Row total, Findings out) {
    for (int column = 1; column < total.cells().size(); column++) {
      int at = column;
      Optional<BigDecimal> said = total.figure(column);
      boolean whole =
          rows.stream()
              .allMatch(
                  row -> row.cells().size() == total.cells().size() && row.figure(at).isPresent());
      if (said.isPresent() && whole && !table.isRate(column)) {
        BigDecimal sum =
            rows.stream().map(row -> row.figure(at).get()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!Table.agrees(said.get(), sum, rows.size())) {
          report(subject, "", total, column, sum, out);
        }
      }
    }
  }

  private static void report(
      Subject subject, String variant, Table.Row row, int column, BigDecimal sum, Findings out) {
    TextRange place = row.place(subject, column);
    if (!subject.isForeign(place.start())) {
      String said = row.cells().get(column).strip();
      out.add(variant, place, Optional.empty(), said, Table.written(sum));
    }
  }
}
