package vn.nghiquyet.source.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.source.word.Toggle;

/** The styles of an OpenDocument text (ODF 1.3 part 3, 16): those of the file and its own. */
final class OdtStyles {
  /** Styles that go back to others. */
  private static final int MAX_PARENTS = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, String> fonts = new HashMap<>();

  /** One style; filled while it is read. */
  private static final class Style {
    String parent = "";
    Toggle bold = Toggle.UNSET;
    Toggle hidden = Toggle.UNSET;
    Toggle caps = Toggle.UNSET;
    Toggle marked = Toggle.UNSET;
    String font = "";
    boolean bordered;
  }

  /**
   * How text looks.
   *
   * @param bold whether it is bold
   * @param hidden whether it cannot be seen
   * @param caps whether it is shown in capitals
   * @param marked whether a marker's colour is behind it
   * @param font name of its font, empty where none is said
   */
  record Look(boolean bold, boolean hidden, boolean caps, boolean marked, String font) {
    static final Look PLAIN = new Look(false, false, false, false, "");

    /** The same look, bold. */
    Look heading() {
      return new Look(true, hidden, caps, marked, font);
    }
  }

  /** Reads the fonts of the element the cursor is on. */
  void readFonts(Xml xml) throws XMLStreamException {
    int level = xml.depth();
    while (xml.nextChild(level)) {
      String family = xml.attribute("font-family");
      fonts.put(xml.attribute("name"), bare(family.isEmpty() ? xml.attribute("name") : family));
    }
  }

  private static String bare(String family) {
    return family.replace("'", "").replace("\"", "").strip();
  }

  /** Reads one {@code style:style} that the cursor is on. */
  void read(Xml xml) throws XMLStreamException {
    Style made = new Style();
    made.parent = key(xml.attribute("family"), xml.attribute("parent-style-name"));
    styles.put(key(xml.attribute("family"), xml.attribute("name")), made);
    int level = xml.depth();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case ":text-properties" -> text(xml, made);
        case ":table-cell-properties" -> made.bordered = isBordered(xml);
        default -> {
          // Indents, widths.
        }
      }
    }
  }

  private static String key(String family, String name) {
    return name.isEmpty() ? "" : family + " " + name;
  }

  private void text(Xml xml, Style made) {
    String weight = xml.attribute("font-weight");
    if (!weight.isEmpty()) {
      made.bold = Toggle.of(weight.equals("bold") || weight.matches("[6-9]00"));
    }
    String display = xml.attribute("display");
    if (!display.isEmpty()) {
      made.hidden = Toggle.of(display.equals("none"));
    }
    String transform = xml.attribute("text-transform");
    if (!transform.isEmpty()) {
      made.caps = Toggle.of(transform.equals("uppercase"));
    }
    String background = xml.attribute("background-color").toLowerCase(Locale.ROOT);
    if (!background.isEmpty()) {
      made.marked = Toggle.of(!background.equals("transparent") && !background.equals("#ffffff"));
    }
    String name = xml.attribute("font-name");
    String family = bare(xml.attribute("font-family"));
    made.font = name.isEmpty() ? family : fonts.getOrDefault(name, name);
  }

  private static boolean isBordered(Xml xml) {
    boolean seen = false;
    for (String side : new String[] {"border", "border-top", "border-left", "border-bottom"}) {
      String border = xml.attribute(side);
      seen |= !border.isEmpty() && !border.equals("none") && !border.matches("0(?:[a-z]{2}| .*)?");
    }
    return seen;
  }

  /** The look of a paragraph. */
  Look ofParagraph(String name) {
    return over(key("paragraph", name), Look.PLAIN);
  }

  /** The look of words in text that looks so. */
  Look ofText(String name, Look outside) {
    return over(key("text", name), outside);
  }

  private Look over(String key, Look outside) {
    Style all = new Style();
    String at = key;
    for (int i = 0; i < MAX_PARENTS && styles.containsKey(at); i++) {
      Style style = styles.get(at);
      all.bold = all.bold.or(style.bold);
      all.hidden = all.hidden.or(style.hidden);
      all.caps = all.caps.or(style.caps);
      all.marked = all.marked.or(style.marked);
      all.font = all.font.isEmpty() ? style.font : all.font;
      at = style.parent;
    }
    return new Look(
        all.bold.or(Toggle.of(outside.bold)).isOn(),
        all.hidden.or(Toggle.of(outside.hidden)).isOn(),
        all.caps.or(Toggle.of(outside.caps)).isOn(),
        all.marked.or(Toggle.of(outside.marked)).isOn(),
        all.font.isEmpty() ? outside.font : all.font);
  }

  /** Whether a cell of this style has borders to be seen. */
  boolean isBordered(String name) {
    Style style = styles.get(key("table-cell", name));
    return style != null && style.bordered;
  }
}
