package vn.nghiquyet.lint.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Fold;

/**
 * A row «Tổng cộng» that is not the sum of the rows it closes. Judges flat tables only, whose rows
 * are counted 1, 2, 3 or not at all: in a table with groups a sum may leave out what is a part.
 */
final class TableTotal extends BaseRule {
  private static final Pattern TOTAL =
      Pattern.compile("^(?:tong cong|tong so|tong|cong)(?: .*)?[:.]?$");
  private static final Pattern FIGURE =
      Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?");
  private static final int ROWS = 2;

  TableTotal() {
    super("table-total", Family.NUMBER, Severity.WARNING);
  }

  /** A row: its line, its cells and where they begin in it. */
  private record Row(int line, List<String> cells, List<Integer> starts) {
    private boolean isTotal() {
      return cells.stream()
          .limit(2)
          .anyMatch(cell -> TOTAL.matcher(Fold.fold(cell.strip())).matches());
    }
  }

  @Override
  public void check(Subject subject, Findings out) {
    List<Row> table = new ArrayList<>();
    int lines = subject.source().lines().size();
    for (int i = 0; i <= lines; i++) {
      List<Row> row = i == lines ? List.of() : row(subject, i);
      boolean blank = i < lines && subject.source().lines().get(i).isBlank();
      table.addAll(row);
      if (row.isEmpty() && !blank) {
        check(subject, table, out);
        table.clear();
      }
    }
  }

  private static List<Row> row(Subject subject, int line) {
    String text = subject.line(line).of(subject.text());
    char border = text.indexOf('\t') >= 0 ? '\t' : '|';
    if (text.indexOf(border) < 0) {
      return List.of();
    }
    List<String> cells = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int from = border == '|' && text.strip().startsWith("|") ? text.indexOf('|') + 1 : 0;
    while (from <= text.length()) {
      int end = text.indexOf(border, from);
      int to = end < 0 ? text.length() : end;
      cells.add(text.substring(from, to));
      starts.add(from);
      from = to + 1;
    }
    return List.of(new Row(line, cells, starts));
  }

  private static void check(Subject subject, List<Row> table, Findings out) {
    int from = 0;
    for (int i = 0; i < table.size(); i++) {
      if (table.get(i).isTotal()) {
        boolean last = i == table.size() - 1;
        boolean first = rows(table, from, i).isEmpty();
        List<Row> rows = first ? rows(table, i + 1, table.size()) : rows(table, from, i);
        if ((last || first) && rows.size() >= ROWS && isFlat(rows)) {
          sums(subject, rows, table.get(i), out);
        }
        from = i + 1;
      }
    }
  }

  /** The rows with figures in them; a head has none but the numbers of its columns. */
  private static List<Row> rows(List<Row> table, int from, int to) {
    List<Row> out = new ArrayList<>();
    for (Row row : table.subList(from, to)) {
      boolean figures = row.cells().stream().skip(1).anyMatch(cell -> figure(cell).isPresent());
      boolean words = row.cells().stream().anyMatch(cell -> cell.matches(".*\\p{L}{2}.*"));
      if (figures && words) {
        out.add(row);
      }
    }
    return out;
  }

  /** Whether the rows are counted on, or all begin with words. */
  private static boolean isFlat(List<Row> rows) {
    boolean counted = true;
    boolean named = true;
    for (int i = 0; i < rows.size(); i++) {
      String first = rows.get(i).cells().get(0).strip();
      counted &= first.matches("0*" + (i + 1) + "\\.?");
      named &= first.matches("\\p{L}{2}.*");
    }
    return counted || named;
  }

  private static void sums(Subject subject, List<Row> rows, Row total, Findings out) {
    for (int column = 1; column < total.cells().size(); column++) {
      int at = column;
      Optional<BigDecimal> said = figure(total.cells().get(column));
      boolean whole =
          rows.stream()
              .allMatch(
                  row ->
                      row.cells().size() == total.cells().size()
                          && figure(row.cells().get(at)).isPresent());
      if (said.isPresent() && whole) {
        BigDecimal sum =
            rows.stream()
                .map(row -> figure(row.cells().get(at)).get())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(said.get()) != 0) {
          report(subject, total, column, sum, out);
        }
      }
    }
  }

  private static void report(Subject subject, Row total, int column, BigDecimal sum, Findings out) {
    String cell = total.cells().get(column);
    int start =
        subject.line(total.line()).start()
            + total.starts().get(column)
            + cell.length()
            - cell.stripLeading().length();
    TextRange place = new TextRange(start, start + cell.strip().length());
    if (!subject.isForeign(start)) {
      out.add(place, cell.strip(), written(sum));
    }
  }

  private static String written(BigDecimal sum) {
    String plain = sum.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String grouped = whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".");
    return point < 0 ? grouped : grouped + "," + plain.substring(point + 1);
  }

  private static Optional<BigDecimal> figure(String cell) {
    String text = cell.strip();
    return FIGURE.matcher(text).matches() ? Figures.value(text) : Optional.empty();
  }
}
