package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.source.word.Block;

/** Reads one {@code table:table}. */
final class OdtTable {
  private static final int MAX_COLUMNS = 63;

  private final OdtStory.Context context;
  private final List<Block.Row> rows = new ArrayList<>();
  private boolean bordered;

  OdtTable(OdtStory.Context context) {
    this.context = context;
  }

  /** Reads the table the cursor is on. */
  Block.Table read(Xml xml) throws XMLStreamException {
    children(xml);
    return new Block.Table(rows, bordered);
  }

  private void children(Xml xml) throws XMLStreamException {
    int level = xml.depth();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case ":table-row" -> row(xml);
        case ":table-header-rows", ":table-rows", ":table-row-group" -> children(xml);
        default -> {
          // Columns.
        }
      }
    }
  }

  private void row(Xml xml) throws XMLStreamException {
    context.budget().piece();
    List<Block.Cell> cells = new ArrayList<>();
    int covered = 0;
    int level = xml.depth();
    while (xml.nextChild(level)) {
      if (xml.is(":table-cell")) {
        context.budget().piece();
        int span = Math.min(Math.max(xml.number("number-columns-spanned", 1), 1), MAX_COLUMNS);
        bordered |= context.styles().isBordered(xml.attribute("style-name"));
        cells.add(new Block.Cell(new OdtStory(context).read(xml), span));
        covered = span - 1;
      } else if (xml.is(":covered-table-cell")) {
        int more = Math.min(Math.max(xml.number("number-columns-repeated", 1), 1), MAX_COLUMNS);
        for (int i = covered; i < more; i++) {
          cells.add(new Block.Cell(List.of(), 1)); // goes on with the cell above
        }
        covered = Math.max(0, covered - more);
      }
    }
    rows.add(new Block.Row(0, cells, 0));
  }
}
