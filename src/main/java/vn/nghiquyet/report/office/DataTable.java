package vn.nghiquyet.report.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import vn.nghiquyet.report.Rows;

/** A table of a document as a ruled table whose first row is repeated on every page. */
final class DataTable {
  /** Twentieths of a point between the margins. */
  private static final int WIDTH = 9056;

  /** Of a cell, both sides together, and of a letter in bold. */
  private static final int MARGINS = 220;

  private static final int LETTER = 150;

  /** Letters of a long word. */
  private static final int WORD = 12;

  /** Columns that a table can have in Word. */
  private static final int MAX_COLUMNS = 63;

  /** A row this long that is alone lost its grid: one cell stood on each line. */
  private static final int LOST = 12;

  /** Characters of a cell that ask for more width; longer ones wrap. */
  private static final int WRAPS = 60;

  /** Rows whose cells have fewer characters stay on one page. */
  private static final int SHORT = 400;

  private DataTable() {}

  /**
   * Adds a table to a file.
   *
   * @param text its rows, a line each, with {@code |} between cells
   */
  static void write(WordFile file, String text) {
    List<List<String>> rows = Rows.of(text);
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
      List<String> cells = rows.get(i);
      if (i > 0 && cells.size() == 1 && columns > 1) {
        Sheet.add(table.band().addNewP(), SheetStyle.CELL, cells.get(0));
      } else {
        row(table, cells, i == 0 && rows.size() > 1);
      }
    }
    SheetStyle.RECIPIENT.on(file.body().addNewP()); // keeps the text below off its line
  }

  private static void row(Table table, List<String> cells, boolean head) {
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

  /** Widths by what the columns hold, each with room for its longest word if there is any. */
  private static List<Integer> widths(List<List<String>> rows, int columns) {
    int[] least = new int[columns];
    double[] wants = new double[columns];
    for (int i = 0; i < columns; i++) {
      int column = i;
      List<String> texts =
          rows.stream()
              .filter(row -> row.size() > 1 && column < row.size())
              .map(row -> row.get(column))
              .toList();
      int word = longest(texts.stream().flatMap(text -> Stream.of(text.split(" ", -1))));
      least[i] = MARGINS + LETTER * Math.max(2, Math.min(WORD, word));
      wants[i] = Math.max(1, Math.min(WRAPS, longest(texts.stream())) - WORD / 2);
    }
    int taken = Arrays.stream(least).sum();
    double scale = taken > WIDTH ? (double) WIDTH / taken : 1;
    double spare = Math.max(0, WIDTH - taken) / Arrays.stream(wants).sum();
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      out.add((int) (least[i] * scale + wants[i] * spare));
    }
    return out;
  }

  private static int longest(Stream<String> texts) {
    return texts.mapToInt(String::length).max().orElse(0);
  }
}
