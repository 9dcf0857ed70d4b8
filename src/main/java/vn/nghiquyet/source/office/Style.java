package vn.nghiquyet.source.office;

import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.source.ReadOptions.Revisions;

/** One style of {@code styles.xml}; filled while it is read. */
final class Style {
  String id = "";
  String basedOn = "";
  RunProperties run = new RunProperties();
  ParagraphProperties paragraph = new ParagraphProperties();
  Borders borders = Borders.NONE;

  /** Reads the {@code w:style} the cursor is on. */
  static Style read(Xml xml) throws XMLStreamException {
    Style made = new Style();
    made.id = xml.attribute("styleId");
    int level = xml.depth();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "basedOn" -> made.basedOn = xml.value();
        case "rPr" -> made.run = RunProperties.read(xml, Revisions.FINAL);
        case "pPr" -> made.paragraph = ParagraphProperties.read(xml, Revisions.FINAL);
        case "tblPr", "tblStylePr", "tcPr" -> made.borders(xml);
        default -> {
          // Names, priorities.
        }
      }
    }
    return made;
  }

  /** Borders of the whole table, and those a style gives to its first row or other parts. */
  private void borders(Xml xml) throws XMLStreamException {
    int level = xml.depth();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "tblBorders", "tcBorders" -> {
          Borders found = Borders.read(xml);
          borders =
              new Borders(borders.given() | found.given(), borders.visible() | found.visible());
        }
        case "tblPr", "tcPr" -> borders(xml);
        default -> {
          // Looks only.
        }
      }
    }
  }
}
