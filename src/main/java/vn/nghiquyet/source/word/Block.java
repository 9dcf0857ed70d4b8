package vn.nghiquyet.source.word;

import java.util.List;
import vn.nghiquyet.text.Marking;

/** What a story of a document is made of. */
public sealed interface Block {
  /**
   * A paragraph.
   *
   * @param lines its lines; at least one
   * @param emphasized whether all there is to read is bold
   * @param place its place in a list
   * @param caps whether its mark shows capitals
   * @param boxes text boxes anchored in it
   * @param notes keys of the notes it refers to
   * @param marks what editors left on it
   */
  record Paragraph(
      List<Runs> lines,
      boolean emphasized,
      ListRef place,
      boolean caps,
      List<Block> boxes,
      List<String> notes,
      List<Mark> marks)
      implements Block {
    /** Copies the lists. */
    public Paragraph {
      lines = List.copyOf(lines);
      boxes = List.copyOf(boxes);
      notes = List.copyOf(notes);
      marks = List.copyOf(marks);
    }
  }

  /**
   * What an editor left on a paragraph.
   *
   * @param kind what it is
   * @param line which of the paragraph's lines, from 0
   * @param text the words it is on; empty where there are none
   */
  record Mark(Marking.Kind kind, int line, String text) {}

  /**
   * A table.
   *
   * @param rows its rows
   * @param bordered whether any of its borders can be seen
   */
  record Table(List<Row> rows, boolean bordered) implements Block {
    /** Copies the lists. */
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param before columns it leaves out before its first cell
   * @param cells its cells
   * @param after columns it leaves out behind its last cell
   */
  record Row(int before, List<Cell> cells, int after) {
    /** Copies the lists. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param blocks what is in it; nothing where it goes on with the cell above
   * @param span columns it takes
   */
  record Cell(List<Block> blocks, int span) {
    /** Copies the lists. */
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }
}
