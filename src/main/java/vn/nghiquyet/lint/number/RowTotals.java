package vn.nghiquyet.lint.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cells below «Tổng số», «Cộng» that are not the sum of the other figures of their row. Which
 * columns the sum is of, the table itself must show: it holds in most of its rows.
 */
final class RowTotals {
  /** So many rows must show what is summed up, for each that does not. */
  private static final int WITNESSES = 3;

  private static final int ADDENDS = 2;

  private RowTotals() {}

  /**
   * A wrong cell.
   *
   * @param row its row
   * @param column its column
   * @param sum what it should say
   */
  record Fault(Table.Row row, int column, BigDecimal sum) {}

  static List<Fault> of(Table table) {
    int first =
        IntStream.range(0, table.rows().size())
            .filter(i -> isData(table.rows().get(i)))
            .findFirst()
            .orElse(0);
    List<Fault> out = new ArrayList<>();
    for (int i = first - 1; i >= 0 && out.isEmpty(); i--) {
      Table.Row head = table.rows().get(i);
      List<Integer> totals =
          IntStream.range(1, head.cells().size())
              .filter(column -> Table.isTotal(head.cells().get(column)))
              .boxed()
              .toList();
      if (totals.size() == 1) {
        out.addAll(faults(table.rows().subList(first, table.rows().size()), head, totals.get(0)));
      }
    }
    return out;
  }

  /** A row with figures and words; one of figures alone counts the columns. */
  private static boolean isData(Table.Row row) {
    return row.hasFigures() && row.hasWords();
  }

  private static List<Fault> faults(List<Table.Row> rows, Table.Row head, int total) {
    List<Fault> out = new ArrayList<>();
    int right = 0;
    for (Table.Row row : rows) {
      List<BigDecimal> addends =
          row.cells().size() == head.cells().size() ? addends(row, total) : List.of();
      Optional<BigDecimal> said = row.figure(total);
      if (said.isPresent() && addends.size() >= ADDENDS) {
        BigDecimal sum = addends.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (Table.agrees(said.get(), sum, addends.size())) {
          right++;
        } else {
          out.add(new Fault(row, total, sum));
        }
      }
    }
    return right >= WITNESSES * out.size() ? out : List.of();
  }

  /** The other figures of a row, but for the number that counts it. */
  private static List<BigDecimal> addends(Table.Row row, int total) {
    List<BigDecimal> out = new ArrayList<>();
    for (int column = 1; column < row.cells().size(); column++) {
      if (column != total) {
        row.figure(column).filter(value -> value.signum() != 0).ifPresent(out::add);
      }
    }
    return out;
  }
}
