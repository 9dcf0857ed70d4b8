package vn.nghiquyet.lint.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Fold;

/** Rows of a table that follow each other: lines whose cells a tab or a bar parts. */
record Table(List<Row> rows) {
  private static final Pattern TOTAL =
      Pattern.compile(
          "^(?:tong cong(?: .*)?|(?:tong so|tong|cong)(?: ?\\(.*\\)| [ivxa-d\\d]+(?: ?[+,] ?[ivxa-d\\d]+)+)?)[:.]?$");
  private static final Pattern FIGURE =
      Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?");

  private static final Pattern RATE =
      Pattern.compile(
          "%|\\b(?:ty le|so sanh|binh quan|trung binh|muc|don gia|gia|dinh muc|toc do|he so|diem|nam sinh|ghi chu|so thu tu)\\b|=.*/");

  Table {
    rows = List.copyOf(rows);
  }

  /** A row: its line, its cells and where they begin in it. */
  record Row(int line, List<String> cells, List<Integer> starts) {
    /** Whether it says that it is a sum. */
    boolean isTotal() {
      return cells.stream().limit(2).anyMatch(Table::isTotal);
    }

    Optional<BigDecimal> figure(int column) {
      return column < cells.size() ? Table.figure(cells.get(column)) : Optional.empty();
    }

    /** Whether figures stand in it, behind its first cell. */
    boolean hasFigures() {
      return cells.stream().skip(1).anyMatch(cell -> Table.figure(cell).isPresent());
    }

    boolean hasWords() {
      return cells.stream().anyMatch(cell -> cell.matches(".*\\p{L}{2}.*"));
    }

    /** Where the words of a cell stand in the subject. */
    TextRange place(Subject subject, int column) {
      String cell = cells.get(column);
      int indent = cell.length() - cell.stripLeading().length();
      int start = subject.line(line).start() + starts.get(column) + indent;
      return new TextRange(start, start + cell.strip().length());
    }
  }

  /** All tables of a document, in order. */
  static List<Table> of(Subject subject) {
    List<Table> out = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int lines = subject.source().lines().size();
    for (int i = 0; i <= lines; i++) {
      List<Row> row = i == lines ? List.of() : row(subject, i);
      boolean blank = i < lines && subject.source().lines().get(i).isBlank();
      rows.addAll(row);
      if (row.isEmpty() && !blank && !rows.isEmpty()) {
        out.add(new Table(rows));
        rows.clear();
      }
    }
    return out;
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

  /** Whether the words of a cell name a sum. */
  static boolean isTotal(String cell) {
    return TOTAL.matcher(Fold.fold(cell.strip())).matches();
  }

  static Optional<BigDecimal> figure(String cell) {
    String text = cell.strip();
    return FIGURE.matcher(text).matches() ? Figures.value(text) : Optional.empty();
  }

  /** Whether a sum is what is said, but for the rounding of so many figures behind the comma. */
  static boolean agrees(BigDecimal said, BigDecimal sum, int figures) {
    int scale = Math.max(said.scale(), sum.scale());
    BigDecimal room =
        scale > 0 ? BigDecimal.valueOf((figures + 1L) * 5, said.scale() + 1) : BigDecimal.ZERO;
    return sum.subtract(said).abs().compareTo(room) <= 0;
  }

  /** Whether the head of a column says that its figures are no amounts that add up. */
  boolean isRate(int column) {
    return rows.stream()
        .takeWhile(row -> !(row.hasFigures() && row.hasWords()))
        .filter(row -> column < row.cells().size())
        .anyMatch(row -> RATE.matcher(Fold.fold(row.cells().get(column))).find());
  }

  /** A sum as documents write it. */
  static String written(BigDecimal sum) {
    String plain = sum.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String grouped = whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".");
    return point < 0 ? grouped : grouped + "," + plain.substring(point + 1);
  }
}
