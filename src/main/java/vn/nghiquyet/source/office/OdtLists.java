package vn.nghiquyet.source.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.source.word.ListDefinition;
import vn.nghiquyet.source.word.ListLevel;
import vn.nghiquyet.source.word.ListRef;
import vn.nghiquyet.source.word.Toggle;

/**
 * The lists of an OpenDocument text (ODF 1.3 part 3, 5.3 and 19.880 on): each list of the top level
 * counts by itself unless it says that it goes on with another.
 */
final class OdtLists {
  private static final String OUTLINE = "outline style";

  private final Map<String, List<ListLevel>> styles = new HashMap<>();
  private final List<ListDefinition> definitions = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<String, Integer> byStyle = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int counters;
  private int outline;

  /** A list that is open. */
  private static final class Open {
    final String style;
    final int counter;
    ListRef next = ListRef.NONE;

    Open(String style, int counter) {
      this.style = style;
      this.counter = counter;
    }
  }

  /** Reads the {@code text:list-style} or {@code text:outline-style} the cursor is on. */
  void read(Xml xml) throws XMLStreamException {
    String name = xml.is(":outline-style") ? OUTLINE : xml.attribute("name");
    List<ListLevel> levels = new ArrayList<>(Collections.nCopies(ListLevel.COUNT, ListLevel.EMPTY));
    int level = xml.depth();
    while (xml.nextChild(level)) {
      int at = xml.number("level", 0) - 1;
      if (at >= 0 && at < ListLevel.COUNT) {
        levels.set(at, level(xml, at));
      }
    }
    styles.put(name, levels);
  }

  private static ListLevel level(Xml xml, int at) throws XMLStreamException {
    boolean bullet = xml.is(":list-level-style-bullet");
    boolean number = xml.is(":list-level-style-number") || xml.is(":outline-level-style");
    String format = bullet ? "bullet" : format(xml.attribute("num-format"));
    String text = bullet ? xml.attribute("bullet-char") : number ? text(xml, at, format) : "";
    int start = xml.number("start-value", 1);
    String gap = " ";
    int level = xml.depth();
    while (xml.nextChild(level)) {
      int inside = xml.depth();
      while (xml.is(":list-level-properties") && xml.nextChild(inside)) {
        gap = xml.attribute("label-followed-by").equals("nothing") ? "" : gap;
      }
    }
    return new ListLevel(
        start, format, "", text, gap, ListLevel.NOT_GIVEN, false, false, Toggle.OFF, "", "");
  }

  /** The label of a level with {@code %1} where the number of the first level stands. */
  private static String text(Xml xml, int at, String format) {
    String given = xml.attribute("num-list-format");
    if (!given.isEmpty()) {
      return given.replaceAll("%(\\d)%", "%$1");
    }
    String own = format.equals("none") ? "" : "%" + (at + 1);
    StringBuilder out = new StringBuilder(own);
    int shown = Math.min(xml.number("display-levels", 1), at + 1);
    for (int i = 1; i < shown && !own.isEmpty(); i++) {
      out.insert(0, "%" + (at + 1 - i) + ".");
    }
    return xml.attribute("num-prefix") + out + xml.attribute("num-suffix");
  }

  private static String format(String odf) {
    return switch (odf) {
      case "" -> "none";
      case "a" -> "lowerLetter";
      case "A" -> "upperLetter";
      case "i" -> "lowerRoman";
      case "I" -> "upperRoman";
      default -> "decimal";
    };
  }

  /** Begins the {@code text:list} the cursor is on. */
  void begin(Xml xml) {
    String style = xml.attribute("style-name");
    Open above = open.peek();
    String name = style.isEmpty() && above != null ? above.style : style;
    int counter = above != null ? above.counter : counter(xml, name);
    byStyle.put(name, counter);
    if (!xml.attribute("id").isEmpty()) {
      byId.put(xml.attribute("id"), counter);
    }
    open.push(new Open(name, counter));
  }

  private int counter(Xml xml, String style) {
    String before = xml.attribute("continue-list");
    if (byId.containsKey(before)) {
      return byId.get(before);
    }
    boolean goesOn = xml.attribute("continue-numbering").equals("true");
    return goesOn && byStyle.containsKey(style) ? byStyle.get(style) : ++counters;
  }

  void end() {
    open.pop();
  }

  /** Begins an item; its first paragraph bears the label. */
  void item(Xml xml) {
    Open list = open.element();
    boolean silent = xml.is(":list-header") || !styles.containsKey(list.style);
    list.next = silent ? ListRef.NONE : place(list, xml.number("start-value", -1));
  }

  private ListRef place(Open list, int start) {
    int level = Math.min(open.size(), ListLevel.COUNT) - 1;
    List<Integer> starts =
        new ArrayList<>(Collections.nCopies(ListLevel.COUNT, ListLevel.NOT_GIVEN));
    if (start >= 0) {
      starts.set(level, start);
    }
    return new ListRef(number(list.counter, styles.get(list.style), starts), level);
  }

  private int number(int counter, List<ListLevel> levels, List<Integer> starts) {
    ListDefinition made = new ListDefinition(counter, levels, starts);
    boolean anew = starts.stream().anyMatch(start -> start != ListLevel.NOT_GIVEN);
    int known = anew ? -1 : definitions.lastIndexOf(made);
    if (known < 0) {
      definitions.add(made);
    }
    return known < 0 ? definitions.size() : known + 1;
  }

  /**
   * The place of the next paragraph.
   *
   * @param outlineLevel the level of a heading, 1-based; 0 for others
   */
  ListRef next(int outlineLevel) {
    Open list = open.peek();
    if (list != null) {
      ListRef place = list.next;
      list.next = ListRef.NONE;
      return place;
    }
    boolean numbered = outlineLevel > 0 && styles.containsKey(OUTLINE);
    return numbered ? inOutline(Math.min(outlineLevel, ListLevel.COUNT) - 1) : ListRef.NONE;
  }

  private ListRef inOutline(int level) {
    if (outline == 0) {
      outline =
          number(
              ++counters,
              styles.get(OUTLINE),
              Collections.nCopies(ListLevel.COUNT, ListLevel.NOT_GIVEN));
    }
    return new ListRef(outline, level);
  }

  /** The list with this number. */
  Optional<ListDefinition> definition(int list) {
    return list < 1 || list > definitions.size()
        ? Optional.empty()
        : Optional.of(definitions.get(list - 1));
  }
}
