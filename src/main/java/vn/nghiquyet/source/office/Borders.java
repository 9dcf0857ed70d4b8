package vn.nghiquyet.source.office;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/**
 * Which borders are spoken of and which of them can be seen, a bit for each side.
 *
 * @param given the sides something is said about
 * @param visible those of them that are drawn
 */
record Borders(int given, int visible) {
  static final Borders NONE = new Borders(0, 0);

  /** All sides drawn, as Word's style Table Grid has them. */
  static final Borders GRID = new Borders(0b111111, 0b111111);

  /** The four sides of a cell. */
  private static final int OUTER = 0b001111;

  private static final String WHITE = "ffffff";

  /** Reads the element with one child for each side that the cursor is on. */
  static Borders read(Xml xml) throws XMLStreamException {
    int given = 0;
    int visible = 0;
    int level = xml.depth();
    while (xml.nextChild(level)) {
      int side = side(xml.name());
      given |= side;
      visible |= isDrawn(xml) ? side : 0;
    }
    return new Borders(given, visible);
  }

  /** These, with the others where nothing is said. */
  Borders over(Borders others) {
    return new Borders(given | others.given, visible | others.visible & ~given);
  }

  /** Whether a cell with these borders of its own is drawn in a table with the others. */
  boolean isSeenIn(Borders table) {
    return visible != 0 || table.visible != 0 && (given & OUTER) != OUTER;
  }

  private static int side(String name) {
    return switch (name) {
      case "top" -> 1;
      case "left", "start" -> 1 << 1;
      case "bottom" -> 1 << 2;
      case "right", "end" -> 1 << 3;
      case "insideH" -> 1 << 4;
      case "insideV" -> 1 << 5;
      default -> 0;
    };
  }

  private static boolean isDrawn(Xml xml) {
    return switch (xml.value()) {
      case "", "none", "nil" -> false;
      default -> !xml.attribute("color").toLowerCase(Locale.ROOT).equals(WHITE);
    };
  }
}
