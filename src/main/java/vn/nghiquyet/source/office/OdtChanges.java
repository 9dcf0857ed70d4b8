package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.source.ReadOptions.Revisions;
import vn.nghiquyet.source.word.Budget;

/**
 * The tracked changes of an OpenDocument text: what was deleted stands in a list of its own, what
 * was inserted between two marks in the text.
 */
final class OdtChanges {
  private final Revisions view;
  private final Budget budget;
  private final Map<String, List<String>> deleted = new HashMap<>();
  private final Set<String> inserted = new HashSet<>();
  private final Set<String> open = new HashSet<>();

  OdtChanges(Revisions view, Budget budget) {
    this.view = view;
    this.budget = budget;
  }

  /** Reads the {@code text:tracked-changes} the cursor is on. */
  void read(Xml xml) throws XMLStreamException {
    int level = xml.depth();
    while (xml.nextChild(level)) {
      String id = xml.attribute("id");
      int inside = xml.depth();
      while (xml.nextChild(inside)) {
        if (xml.is(":insertion")) {
          inserted.add(id);
        } else if (xml.is(":deletion")) {
          deleted.put(id, paragraphs(xml));
        }
      }
    }
  }

  private List<String> paragraphs(Xml xml) throws XMLStreamException {
    List<String> out = new ArrayList<>();
    int level = xml.depth();
    while (xml.nextChild(level)) {
      if (xml.is(":p") || xml.is(":h")) {
        String text = xml.text();
        budget.characters(text.length());
        out.add(text);
      }
    }
    return out;
  }

  /** A mark of the text: {@code text:change-start} or {@code text:change-end}. */
  void mark(Xml xml) {
    String id = xml.attribute("change-id");
    if (xml.is(":change-start") && inserted.contains(id)) {
      open.add(id);
    } else {
      open.remove(id);
    }
  }

  /** Whether the text here was inserted. */
  boolean isInserted() {
    return !open.isEmpty();
  }

  /** Whether the text here is not there in this view. */
  boolean isDropped() {
    return isInserted() && view == Revisions.ORIGINAL;
  }

  /** The paragraphs that were deleted here, as far as this view has them. */
  List<String> deleted(Xml xml) {
    return view == Revisions.FINAL
        ? List.of()
        : deleted.getOrDefault(xml.attribute("change-id"), List.of());
  }
}
