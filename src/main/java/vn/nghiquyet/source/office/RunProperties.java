package vn.nghiquyet.source.office;

import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.source.ReadOptions.Revisions;
import vn.nghiquyet.source.word.Symbols;
import vn.nghiquyet.source.word.Toggle;

/** What {@code w:rPr} says of a run or of a paragraph's mark; filled while it is read. */
final class RunProperties {
  String style = "";
  Toggle bold = Toggle.UNSET;
  Toggle hidden = Toggle.UNSET;
  Toggle caps = Toggle.UNSET;
  boolean inserted;
  boolean deleted;
  boolean symbolFont;
  String font = "";
  boolean highlighted;

  /** Reads the {@code w:rPr} the cursor is on. */
  static RunProperties read(Xml xml, Revisions view) throws XMLStreamException {
    RunProperties made = new RunProperties();
    made.fill(xml, view);
    return made;
  }

  private void fill(Xml xml, Revisions view) throws XMLStreamException {
    int level = xml.depth();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "rStyle" -> style = xml.value();
        case "b" -> bold = Toggle.of(xml.isOn());
        case "vanish", "specVanish" -> hidden = Toggle.of(xml.isOn());
        case "caps" -> caps = Toggle.of(xml.isOn());
        case "ins", "moveTo" -> inserted = true;
        case "del", "moveFrom" -> deleted = true;
        case "rFonts" -> {
          symbolFont = Symbols.isSymbolFont(xml.attribute("ascii"));
          font = font(xml);
        }
        case "highlight" -> highlighted = !xml.value().equals("none");
        case "rPrChange" -> change(xml, view);
        default -> {
          // Looks only.
        }
      }
    }
  }

  /** The font of letters beyond ASCII; a font of the theme goes by its role there. */
  private static String font(Xml xml) {
    return Stream.of("hAnsiTheme", "hAnsi", "asciiTheme", "ascii")
        .map(xml::attribute)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The properties before a tracked change stand inside it. */
  private void change(Xml xml, Revisions view) throws XMLStreamException {
    if (view == Revisions.FINAL) {
      return;
    }
    style = "";
    bold = Toggle.UNSET;
    hidden = Toggle.UNSET;
    caps = Toggle.UNSET;
    font = "";
    int level = xml.depth();
    while (xml.nextChild(level)) {
      if (xml.is("rPr")) {
        fill(xml, view);
      }
    }
  }
}
