package vn.nghiquyet.source.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.source.word.ListDefinition;
import vn.nghiquyet.source.word.ListLevel;
import vn.nghiquyet.source.word.ListRef;

/** The lists of {@code numbering.xml}. */
final class Numbering {
  private static final int NOT_GIVEN = ParagraphProperties.NOT_GIVEN;

  private final Map<Integer, Abstract> abstracts = new HashMap<>();
  private final Map<String, Abstract> byStyle = new HashMap<>();
  private final Map<Integer, Instance> instances = new HashMap<>();
  private final Map<Integer, ListDefinition> definitions = new HashMap<>();

  /** {@code w:abstractNum}: the look of a list, and what counts together. */
  private static final class Abstract {
    final int id;
    final Map<Integer, ListLevel> levels = new HashMap<>();
    String link = "";

    Abstract(int id) {
      this.id = id;
    }
  }

  /** {@code w:num}: a use of a list, with what it changes. */
  private static final class Instance {
    int abstractId = NOT_GIVEN;
    final Map<Integer, ListLevel> levels = new HashMap<>();
    final Map<Integer, Integer> starts = new HashMap<>();
  }

  /** Reads {@code numbering.xml}, the cursor being on its root. */
  static Numbering read(Xml xml) throws XMLStreamException {
    Numbering made = new Numbering();
    int level = xml.depth();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "abstractNum" -> made.readAbstract(xml);
        case "num" -> made.readInstance(xml);
        default -> {
          // Picture bullets.
        }
      }
    }
    return made;
  }

  private void readAbstract(Xml xml) throws XMLStreamException {
    Abstract made = new Abstract(xml.number("abstractNumId", NOT_GIVEN));
    int level = xml.depth();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "lvl" -> readLevel(xml, made.levels);
        case "numStyleLink" -> made.link = xml.value();
        case "styleLink" -> byStyle.put(xml.value(), made);
        default -> {
          // Identities and templates.
        }
      }
    }
    abstracts.put(made.id, made);
  }

  private static void readLevel(Xml xml, Map<Integer, ListLevel> into) throws XMLStreamException {
    int level = xml.number("ilvl", NOT_GIVEN);
    into.put(level, LevelReader.read(xml));
  }

  private void readInstance(Xml xml) throws XMLStreamException {
    int id = xml.number("numId", NOT_GIVEN);
    Instance made = new Instance();
    int level = xml.depth();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case "abstractNumId" -> made.abstractId = xml.number("val", NOT_GIVEN);
        case "lvlOverride" -> readOverride(xml, made);
        default -> {
          // Nothing else is known.
        }
      }
    }
    instances.put(id, made);
  }

  private static void readOverride(Xml xml, Instance into) throws XMLStreamException {
    int target = xml.number("ilvl", NOT_GIVEN);
    int level = xml.depth();
    while (xml.nextChild(level)) {
      if (xml.is("startOverride")) {
        into.starts.put(target, xml.number("val", NOT_GIVEN));
      } else if (xml.is("lvl")) {
        into.levels.put(target, LevelReader.read(xml));
      }
    }
  }

  /** The list with this {@code w:numId}; empty where there is none. */
  Optional<ListDefinition> definition(int list) {
    Instance instance = instances.get(list);
    Abstract found = instance == null ? null : linked(instance.abstractId);
    if (list == 0 || found == null) {
      return Optional.empty();
    }
    return Optional.of(definitions.computeIfAbsent(list, id -> define(instance, found)));
  }

  private Abstract linked(int abstractId) {
    Abstract found = abstracts.get(abstractId);
    boolean elsewhere = found != null && found.levels.isEmpty() && !found.link.isEmpty();
    return elsewhere ? byStyle.getOrDefault(found.link, found) : found;
  }

  private static ListDefinition define(Instance instance, Abstract base) {
    ListLevel[] levels = new ListLevel[ListLevel.COUNT];
    Integer[] starts = new Integer[ListLevel.COUNT];
    for (int i = 0; i < ListLevel.COUNT; i++) {
      ListLevel own = base.levels.getOrDefault(i, ListLevel.EMPTY);
      levels[i] = instance.levels.getOrDefault(i, own);
      starts[i] = instance.starts.getOrDefault(i, NOT_GIVEN);
    }
    return new ListDefinition(base.id, Arrays.asList(levels), Arrays.asList(starts));
  }

  /**
   * The place in a list that a paragraph has by itself and its style. What the paragraph says goes
   * first; a list that comes from the style is entered at the level that names the style.
   */
  ListRef place(ParagraphProperties own, Styles.Resolved style) {
    int list = own.list == NOT_GIVEN ? style.list() : own.list;
    if (list <= 0) {
      return ListRef.NONE;
    }
    int level = own.level == NOT_GIVEN ? style.level() : own.level;
    if (own.list == NOT_GIVEN && own.level == NOT_GIVEN) {
      level = levelOf(style, list).orElse(level);
    }
    return new ListRef(list, Math.min(Math.max(level, 0), ListLevel.COUNT - 1));
  }

  private Optional<Integer> levelOf(Styles.Resolved style, int list) {
    Optional<ListDefinition> found = definition(list);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    for (String id : style.chain()) {
      for (int i = 0; i < ListLevel.COUNT; i++) {
        if (id.equals(found.get().levels().get(i).style())) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }
}
