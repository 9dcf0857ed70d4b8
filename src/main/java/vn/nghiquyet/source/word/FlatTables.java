package vn.nghiquyet.source.word;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds tables of files that keep them flat: paragraphs with their depth, marks where a cell ends
 * and where a row ends. Columns are told by where the edges of cells are.
 */
public final class FlatTables {
  /** Tables within tables; what is deeper goes into the deepest. */
  private static final int MAX_DEPTH = 24;

  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();

  /** Makes one with nothing in it. */
  public FlatTables(Budget budget) {
    this.budget = budget;
  }

  /**
   * How a cell is set.
   *
   * @param right where it ends, in twentieths of a point
   * @param continues whether it goes on with the cell above or before it
   * @param drawn whether a border of it can be seen
   */
  public record CellShape(int right, boolean continues, boolean drawn) {}

  /**
   * How a row is set.
   *
   * @param left where it begins, in twentieths of a point
   * @param cells its cells
   */
  public record RowShape(int left, List<CellShape> cells) {
    /** Copies the list. */
    public RowShape {
      cells = List.copyOf(cells);
    }
  }

  /** A table that may go on. */
  private static final class Open {
    final List<Row> rows = new ArrayList<>();
    List<List<Block>> cells = new ArrayList<>();
    List<Block> cell = new ArrayList<>();
  }

  private record Row(List<List<Block>> cells, RowShape shape) {}

  /**
   * Adds a paragraph.
   *
   * @param depth the number of tables it is in
   */
  public void add(Block.Paragraph paragraph, int depth) {
    go(depth);
    innermost().add(paragraph);
  }

  /** Ends a cell of the table at this depth. */
  public void endCell(int depth) {
    go(Math.max(1, depth));
    budget.piece();
    Open table = open.get(open.size() - 1);
    table.cells.add(table.cell);
    table.cell = new ArrayList<>();
  }

  /**
   * Ends a row of the table at this depth.
   *
   * @param shown whether the row is there in the chosen view
   */
  public void endRow(int depth, RowShape shape, boolean shown) {
    go(Math.max(1, depth));
    budget.piece();
    Open table = open.get(open.size() - 1);
    if (!table.cell.isEmpty()) {
      table.cells.add(table.cell);
    }
    if (shown && !table.cells.isEmpty()) {
      table.rows.add(new Row(table.cells, shape));
    }
    table.cell = new ArrayList<>();
    table.cells = new ArrayList<>();
  }

  /** All there is; tables that are still open end here. */
  public List<Block> end() {
    go(0);
    return blocks;
  }

  private void go(int depth) {
    int wanted = Math.min(depth, MAX_DEPTH);
    while (open.size() > wanted) {
      close();
    }
    while (open.size() < wanted) {
      open.add(new Open());
    }
  }

  private List<Block> innermost() {
    return open.isEmpty() ? blocks : open.get(open.size() - 1).cell;
  }

  private void close() {
    Open table = open.get(open.size() - 1);
    endRow(open.size(), new RowShape(0, List.of()), true);
    open.remove(open.size() - 1);
    if (!table.rows.isEmpty()) {
      innermost().add(table(table.rows));
    }
  }

  private static Block.Table table(List<Row> rows) {
    Columns columns = new Columns(rows.stream().map(Row::shape).toList());
    boolean drawn =
        rows.stream().flatMap(row -> row.shape().cells().stream()).anyMatch(CellShape::drawn);
    return new Block.Table(rows.stream().map(row -> row(row, columns)).toList(), drawn);
  }

  private static Block.Row row(Row row, Columns columns) {
    List<CellShape> shapes = row.shape().cells();
    List<Block.Cell> cells = new ArrayList<>();
    int left = row.shape().left();
    for (int i = 0; i < row.cells().size(); i++) {
      List<Block> content = row.cells().get(i);
      if (i >= shapes.size()) {
        cells.add(new Block.Cell(content, 1));
        continue;
      }
      CellShape shape = shapes.get(i);
      int span = Math.max(1, columns.between(left, shape.right()));
      cells.add(new Block.Cell(shape.continues() ? List.of() : content, span));
      left = shape.right();
    }
    boolean known = !shapes.isEmpty();
    return new Block.Row(
        known ? columns.before(row.shape().left()) : 0, cells, known ? columns.after(left) : 0);
  }
}
