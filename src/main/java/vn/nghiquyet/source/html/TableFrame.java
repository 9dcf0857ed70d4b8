package vn.nghiquyet.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import vn.nghiquyet.source.word.Block;
import vn.nghiquyet.source.word.Budget;

/** Gathers one table. Cells that reach over several rows are empty in all but the first. */
final class TableFrame {
  private static final int MAX_COLUMNS = 63;
  private static final int MAX_ROWS = 2000;

  private final Element table;
  private final Budget budget;
  private final List<Block.Row> rows = new ArrayList<>();
  private final int[] reaching = new int[MAX_COLUMNS];
  private List<Block.Cell> cells = new ArrayList<>();
  private int column;
  private int span = 1;
  private int widest;
  private boolean spoken;
  private boolean drawn;
  private boolean headed;

  TableFrame(Element table, Map<String, String> said, Budget budget) {
    this.table = table;
    this.budget = budget;
    borders(said);
    if (table.hasAttr("border")) {
      spoken = true;
      drawn |= !table.attr("border").strip().matches("0+(?:px)?");
    }
    String rules = table.attr("rules").toLowerCase(Locale.ROOT);
    drawn |= !rules.isEmpty() && !rules.equals("none");
  }

  boolean is(Element element) {
    return table.equals(element);
  }

  private void borders(Map<String, String> said) {
    spoken |= Css.speaksOfBorders(said);
    drawn |= Css.drawsBorder(said);
  }

  void openRow() {
    budget.piece();
    cells = new ArrayList<>();
    column = 0;
  }

  void closeRow() {
    goOn();
    widest = Math.max(widest, column);
    if (!cells.isEmpty()) {
      rows.add(new Block.Row(0, cells, 0));
    }
    cells = new ArrayList<>();
  }

  void openCell(Element cell, Map<String, String> said) {
    budget.piece();
    goOn();
    borders(said);
    headed |= Tags.is(cell, "th");
    span = Math.min(number(cell.attr("colspan")), Math.max(1, MAX_COLUMNS - column));
    int down = Math.min(number(cell.attr("rowspan")), MAX_ROWS) - 1;
    for (int i = column; i < Math.min(column + span, MAX_COLUMNS); i++) {
      reaching[i] = down;
    }
  }

  void closeCell(List<Block> blocks) {
    cells.add(new Block.Cell(blocks, span));
    column += span;
  }

  /** Passes over what cells of rows above reach into. */
  private void goOn() {
    while (column < MAX_COLUMNS && reaching[column] > 0) {
      reaching[column]--;
      cells.add(new Block.Cell(List.of(), 1));
      column++;
    }
  }

  private static int number(String text) {
    return text.strip().matches("[1-9]\\d{0,3}") ? Integer.parseInt(text.strip()) : 1;
  }

  /** The table; where nothing is said of borders, one with heads or of three columns has some. */
  Block.Table build() {
    boolean data = headed || rows.size() > 1 && widest > 2;
    return new Block.Table(rows, drawn || !spoken && data);
  }
}
