package vn.nghiquyet.source.office;

import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.source.ReadOptions.Revisions;

/** One level of a list, {@code w:lvl}; filled while it is read. */
final class ListLevel {
  /** The level Word takes where a list has none: nothing to see. */
  static final ListLevel EMPTY = new ListLevel();

  /** Longer label texts are cut; Word itself writes no more than 255. */
  private static final int MAX_TEXT = 255;

  int start = 1;
  String format = "decimal";
  String pattern = "";
  String text = "";
  String gap = " ";
  int restart = ParagraphProperties.NOT_GIVEN;
  boolean legal;
  String style = "";
  RunProperties run = new RunProperties();

  /** Reads the {@code w:lvl} the cursor is on. */
  static ListLevel read(Xml xml) throws XMLStreamException {
    ListLevel made = new ListLevel();
    int level = xml.depth();
    while (xml.nextChild(level)) {
      made.property(xml);
    }
    if (made.run.symbolFont && made.format.equals("bullet")) {
      made.text = Symbols.inPrivateUse(made.text);
    }
    return made;
  }

  private void property(Xml xml) throws XMLStreamException {
    switch (xml.name()) {
      case "start" -> start = xml.number("val", 1);
      case "numFmt" -> format(xml);
      case "mc:AlternateContent" -> alternate(xml);
      case "lvlText" -> text = cut(xml.value());
      case "lvlRestart" -> restart = xml.number("val", ParagraphProperties.NOT_GIVEN);
      case "isLgl" -> legal = xml.isOn();
      case "suff" -> gap = xml.value().equals("nothing") ? "" : " ";
      case "pStyle" -> style = xml.value();
      case "rPr" -> run = RunProperties.read(xml, Revisions.FINAL);
      default -> {
        // Indents, picture bullets.
      }
    }
  }

  private static String cut(String text) {
    return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
  }

  private void format(Xml xml) {
    format = xml.value();
    pattern = xml.attribute("format");
  }

  /** A custom format comes with a plain one for older readers behind it: the first counts. */
  private void alternate(Xml xml) throws XMLStreamException {
    int level = xml.depth();
    boolean found = false;
    while (xml.nextChild(level)) {
      int branch = xml.depth();
      while (!found && xml.nextChild(branch)) {
        if (xml.is("numFmt")) {
          format(xml);
          found = true;
        }
      }
    }
  }
}
