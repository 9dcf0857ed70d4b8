package vn.nghiquyet.report.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** A table of a document as a ruled table whose first row is repeated on every page. */
final class DataTable {
  /** Twentieths of a point between the margins. */
  private static final int WIDTH = 9056;

  /** No column is narrower, as far as there is room. */
  private static final int NARROW = 620;

  /** Columns that a table can have in Word. */
  private static final int MAX_COLUMNS = 63;

  /** A row this long that is alone lost its grid: one cell stood on each line. */
  private static final int LOST = 12;

  /** Characters of a cell that ask for more width; longer ones wrap. */
  private static final int WRAPS = 60;

  private static final int SHORT = 400;

  private static final Pattern BAR = Pattern.compile("(?<= )\\|(?= )");

  private DataTable() {}

  /**
   * Adds a table to a file.
   *
   * @param text its rows, a line each, with {@code |} between cells
   */
  static void write(WordFile file, String text) {
    List<List<String>> rows = Stream.of(text.split("\n", -1)).map(DataTable::cells).toList();
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    if (rows.size() == 1 && columns > LOST || columns > MAX_COLUMNS) {
      rows.stream()
          .flatMap(List::stream)
          .forEach(cell -> Sheet.add(file.body().addNewP(), SheetStyle.BODY, cell));
      return;
    }
    // What is one cell in all would be read as a frame around text.
    int width = rows.size() == 1 ? Math.max(2, columns) : columns;
    Table table = new Table(file.body(), widths(rows, width), true);
    for (int i = 0; i < rows.size(); i++) {
      row(table, rows.get(i), width, i == 0 && rows.size() > 1);
    }
  }

  private static List<String> cells(String row) {
    return Stream.of(BAR.split(row, -1)).map(String::strip).toList();
  }

  private static void row(Table table, List<String> cells, int columns, boolean head) {
    if (cells.size() == 1 && columns > 1 && !head) {
      Sheet.add(table.band().addNewP(), SheetStyle.CELL, cells.get(0));
      return;
    }
    int length = cells.stream().mapToInt(String::length).max().orElse(0);
    List<CTTc> row = table.row(head, length < SHORT, "");
    for (int i = 0; i < row.size(); i++) {
      String text = i < cells.size() ? cells.get(i) : "";
      Sheet.add(row.get(i).addNewP(), head ? SheetStyle.CELL_HEAD : style(text), text);
    }
  }

  /** Numbers and marks stand in the middle. */
  private static SheetStyle style(String text) {
    boolean words = text.chars().filter(Character::isLetter).count() > 3;
    return words ? SheetStyle.CELL : SheetStyle.CELL_CENTRED;
  }

  /** Widths by what the columns hold; the last one takes what is left. */
  private static List<Integer> widths(List<List<String>> rows, int columns) {
    double[] wants = new double[columns];
    Arrays.fill(wants, 3);
    for (List<String> row : rows) {
      for (int i = 0; row.size() > 1 && i < row.size(); i++) {
        wants[i] = Math.max(wants[i], Math.min(WRAPS, row.get(i).length()));
      }
    }
    int narrow = Math.min(NARROW, WIDTH / columns);
    double all = Arrays.stream(wants).sum();
    List<Integer> out = new ArrayList<>();
    int left = WIDTH;
    for (int i = 0; i < columns; i++) {
      int width =
          i + 1 == columns
              ? left
              : narrow + (int) Math.floor((WIDTH - narrow * columns) * wants[i] / all);
      out.add(width);
      left -= width;
    }
    return out;
  }
}
