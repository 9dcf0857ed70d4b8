package vn.nghiquyet.source.office;

import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.source.ReadOptions.Revisions;

/** What {@code w:pPr} says of a paragraph; filled while it is read. */
final class ParagraphProperties {
  /** Stands for a number that is not given. */
  static final int NOT_GIVEN = -1;

  /** An outline level from here on is none: {@code w:outlineLvl} 9 is body text. */
  private static final int BODY_TEXT = 9;

  String style = "";
  int list = NOT_GIVEN;
  int level = NOT_GIVEN;
  int outline = NOT_GIVEN;
  RunProperties mark = new RunProperties();

  /** Reads the {@code w:pPr} the cursor is on. */
  static ParagraphProperties read(Xml xml, Revisions view) throws XMLStreamException {
    ParagraphProperties made = new ParagraphProperties();
    made.fill(xml, view);
    return made;
  }

  boolean isHeading() {
    return outline >= 0 && outline < BODY_TEXT;
  }

  private void fill(Xml xml, Revisions view) throws XMLStreamException {
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "pStyle" -> style = xml.value();
        case "numPr" -> numbering(xml, view);
        case "outlineLvl" -> outline = xml.number("val", NOT_GIVEN);
        case "rPr" -> mark = RunProperties.read(xml, view);
        case "pPrChange" -> change(xml, view);
        default -> {
          // Looks only.
        }
      }
    }
  }

  private void numbering(Xml xml, Revisions view) throws XMLStreamException {
    int depth = xml.depth();
    boolean inserted = false;
    while (xml.nextChild(depth)) {
      switch (xml.name()) {
        case "ilvl" -> level = xml.number("val", NOT_GIVEN);
        case "numId" -> list = xml.number("val", NOT_GIVEN);
        case "ins" -> inserted = true;
        default -> {
          // Numbers of older versions.
        }
      }
    }
    if (inserted && view == Revisions.ORIGINAL) {
      level = NOT_GIVEN;
      list = NOT_GIVEN;
    }
  }

  /** The properties before a tracked change stand inside it. */
  private void change(Xml xml, Revisions view) throws XMLStreamException {
    if (view == Revisions.FINAL) {
      return;
    }
    style = "";
    list = NOT_GIVEN;
    level = NOT_GIVEN;
    outline = NOT_GIVEN;
    int depth = xml.depth();
    while (xml.nextChild(depth)) {
      if (xml.is("pPr")) {
        fill(xml, view);
      }
    }
  }
}
