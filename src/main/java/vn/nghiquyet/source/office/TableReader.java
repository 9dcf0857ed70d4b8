package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.source.word.Block;
import vn.nghiquyet.source.word.Fields;

/** Reads one {@code w:tbl}. */
final class TableReader {
  /** Columns a table can have in Word. */
  static final int MAX_COLUMNS = 63;

  private final Context context;
  private final Fields fields;
  private final List<Block.Row> rows = new ArrayList<>();
  private Borders borders;
  private boolean bordered;

  TableReader(Context context, Fields fields) {
    this.context = context;
    this.fields = fields;
    borders = context.styles().ofTable("");
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
        case "tblPr" -> properties(xml);
        case "tr" -> new RowReader().read(xml);
        default -> {
          if (context.looksInto(xml.name())) {
            children(xml);
          }
        }
      }
    }
  }

  private void properties(Xml xml) throws XMLStreamException {
    Borders own = Borders.NONE;
    int level = xml.depth();
    while (xml.nextChild(level)) {
      if (xml.is("tblStyle")) {
        borders = context.styles().ofTable(xml.value());
      } else if (xml.is("tblBorders")) {
        own = Borders.read(xml);
      }
    }
    borders = own.over(borders);
  }

  private final class RowReader {
    private final List<Block.Cell> cells = new ArrayList<>();
    private int before;
    private int after;
    private boolean dropped;
    private boolean drawn;

    void read(Xml xml) throws XMLStreamException {
      context.budget().piece();
      children(xml);
      if (!dropped) {
        rows.add(new Block.Row(before, cells, after));
        bordered |= drawn;
      }
    }

    private void children(Xml xml) throws XMLStreamException {
      int level = xml.depth();
      while (!dropped && xml.nextChild(level)) {
        switch (xml.name()) {
          case "trPr" -> properties(xml);
          case "tc" -> new CellReader(this).read(xml);
          default -> {
            if (context.looksInto(xml.name())) {
              children(xml);
            }
          }
        }
      }
    }

    private void properties(Xml xml) throws XMLStreamException {
      int level = xml.depth();
      while (xml.nextChild(level)) {
        switch (xml.name()) {
          case "ins" -> dropped |= context.drops(true, false);
          case "del" -> dropped |= context.drops(false, true);
          case "hidden" -> dropped |= xml.isOn();
          case "gridBefore" -> before = columns(xml, 0);
          case "gridAfter" -> after = columns(xml, 0);
          default -> {
            // Heights, headings.
          }
        }
      }
    }
  }

  private static int columns(Xml xml, int least) {
    return Math.min(Math.max(xml.number("val", least), least), MAX_COLUMNS);
  }

  private final class CellReader {
    private final RowReader row;
    private final StoryReader story = new StoryReader(context, fields);
    private Borders own = Borders.NONE;
    private int span = 1;
    private boolean continues;
    private boolean dropped;

    CellReader(RowReader row) {
      this.row = row;
    }

    void read(Xml xml) throws XMLStreamException {
      context.budget().piece();
      List<Block> blocks = story.readCell(xml, this::properties);
      if (!dropped) {
        row.drawn |= own.isSeenIn(borders);
        row.cells.add(new Block.Cell(continues ? List.of() : blocks, span));
      }
    }

    private void properties(Xml xml) throws XMLStreamException {
      int level = xml.depth();
      while (xml.nextChild(level)) {
        switch (xml.name()) {
          case "gridSpan" -> span = columns(xml, 1);
          case "vMerge", "hMerge" -> continues |= !xml.value().equals("restart");
          case "tcBorders" -> own = Borders.read(xml);
          case "cellIns" -> dropped |= context.drops(true, false);
          case "cellDel" -> dropped |= context.drops(false, true);
          default -> {
            // Widths, shading.
          }
        }
      }
    }
  }
}
