package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.List;

/** The cells in the text of a table, whose rows are lines and whose cells stand between bars. */
public final class Rows {
  private Rows() {}

  /** The cells of each row; an empty cell is empty text. No rows in an empty text. */
  public static List<List<String>> of(String table) {
    return table.lines().filter(row -> !row.isBlank()).map(Rows::cells).toList();
  }

  private static List<String> cells(String row) {
    List<String> out = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (String word : row.split(" ", -1)) {
      if (word.equals("|")) {
        out.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(cell.length() == 0 ? "" : " ").append(word);
      }
    }
    out.add(cell.toString());
    return out;
  }
}
