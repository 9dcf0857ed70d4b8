package vn.nghiquyet.source.office;

import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.source.ReadOptions.Revisions;
import vn.nghiquyet.source.word.ListLevel;
import vn.nghiquyet.source.word.Symbols;

/** Reads one level of a list, {@code w:lvl}. */
final class LevelReader {
  private int start = 1;
  private String format = "decimal";
  private String pattern = "";
  private String text = "";
  private String gap = " ";
  private int restart = ListLevel.NOT_GIVEN;
  private boolean legal;
  private String style = "";
  private RunProperties run = new RunProperties();

  /** Reads the {@code w:lvl} the cursor is on. */
  static ListLevel read(Xml xml) throws XMLStreamException {
    LevelReader made = new LevelReader();
    int level = xml.depth();
    while (xml.nextChild(level)) {
      made.property(xml);
    }
    return made.build();
  }

  private ListLevel build() {
    boolean symbols = run.symbolFont && format.equals("bullet");
    return new ListLevel(
        start,
        format,
        pattern,
        symbols ? Symbols.inPrivateUse(text) : text,
        gap,
        restart,
        legal,
        run.hidden.isOn(),
        run.caps,
        run.font,
        style);
  }

  private void property(Xml xml) throws XMLStreamException {
    switch (xml.name()) {
      case "start" -> start = xml.number("val", 1);
      case "numFmt" -> format(xml);
      case "mc:AlternateContent" -> alternate(xml);
      case "lvlText" -> text = xml.value();
      case "lvlRestart" -> restart = xml.number("val", ListLevel.NOT_GIVEN);
      case "isLgl" -> legal = xml.isOn();
      case "suff" -> gap = xml.value().equals("nothing") ? "" : " ";
      case "pStyle" -> style = xml.value();
      case "rPr" -> run = RunProperties.read(xml, Revisions.FINAL);
      default -> {
        // Indents, picture bullets.
      }
    }
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
