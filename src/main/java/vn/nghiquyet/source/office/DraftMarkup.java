package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.nghiquyet.source.office.TrackedTokens.Token;
import vn.nghiquyet.text.XmlCharacters;
import vn.nghiquyet.text.tracked.Fate;
import vn.nghiquyet.text.tracked.Stretch;

/**
 * Writes tracked changes into the tree of a Word file, without their time (ISO/IEC 29500-1,
 * 17.13.5).
 */
final class DraftMarkup {
  /** No time at all; but the schema asks for one at a move. */
  private static final String ALWAYS = "1980-02-01T00:00:00Z";

  private static final Set<String> TRACKED = Set.of("ins", "del", "moveFrom", "moveTo");

  /** What must stand behind the properties of a paragraph's mark. */
  private static final Set<String> BEHIND_MARK = Set.of("sectPr", "pPrChange");

  /** Of the properties of a run, what is not for words that come. */
  private static final Set<String> OWN = Set.of("rPrChange", "ins", "del", "moveFrom", "moveTo");

  private final DraftTree tree;

  /** First and last element of each side of each move, by its name. */
  private final Map<String, Element[]> moves = new TreeMap<>();

  DraftMarkup(DraftTree tree) {
    this.tree = tree;
  }

  private static String name(Fate fate) {
    return switch (fate) {
      case DELETED -> "del";
      case INSERTED -> "ins";
      case MOVED_FROM -> "moveFrom";
      case MOVED_TO -> "moveTo";
      case KEPT -> throw new IllegalArgumentException("kept");
    };
  }

  /** An element that marks a change of this kind. */
  Element change(Fate fate) {
    return change(fate, false);
  }

  /** The same; {@code noise} where only print was misread. */
  Element change(Fate fate, boolean noise) {
    return signed(name(fate), noise);
  }

  private Element signed(String name, boolean noise) {
    Element change = tree.element(name);
    tree.set(change, "id", tree.newId());
    tree.set(change, "author", Stretch.author(noise));
    return change;
  }

  /** Notes that an element is a part of a move. */
  void moved(Element change, Fate fate, int move) {
    if (move > 0 && (fate == Fate.MOVED_FROM || fate == Fate.MOVED_TO)) {
      Element[] ends =
          moves.computeIfAbsent(name(fate) + " " + move, any -> new Element[] {change, change});
      ends[1] = change;
    }
  }

  /** The properties of a paragraph, made where there are none. */
  Element properties(Element paragraph) {
    return tree.child(paragraph, "pPr")
        .orElseGet(
            () -> {
              Element made = tree.element("pPr");
              paragraph.insertBefore(made, paragraph.getFirstChild());
              return made;
            });
  }

  /** Notes which properties a paragraph had before they were changed. */
  void properties(Element paragraph, Element before) {
    Element change = signed("pPrChange", false);
    for (Element own : DraftTree.children(before)) {
      if (BEHIND_MARK.contains(own.getLocalName()) || tree.is(own, "rPr")) {
        before.removeChild(own);
      }
    }
    change.appendChild(before);
    properties(paragraph).appendChild(change);
  }

  /** Marks the end of a paragraph. */
  void end(Element paragraph, Fate fate) {
    Element properties = properties(paragraph);
    Element mark = tree.child(properties, "rPr").orElseGet(() -> mark(properties));
    mark.insertBefore(change(fate), mark.getFirstChild());
  }

  private Element mark(Element properties) {
    Element made = tree.element("rPr");
    Node behind =
        DraftTree.children(properties).stream()
            .filter(child -> BEHIND_MARK.contains(child.getLocalName()))
            .findFirst()
            .orElse(null);
    properties.insertBefore(made, behind);
    return made;
  }

  /** Marks a row of a table as one that goes. */
  void row(Element row) {
    Element properties =
        tree.child(row, "trPr")
            .orElseGet(
                () -> {
                  Element made = tree.element("trPr");
                  Node behind = tree.child(row, "tblPrEx").map(Node::getNextSibling).orElse(null);
                  row.insertBefore(made, behind == null ? row.getFirstChild() : behind);
                  return made;
                });
    properties.appendChild(change(Fate.DELETED));
  }

  /** What becomes of the end of a paragraph. */
  private String endOf(Element paragraph) {
    return tree.child(paragraph, "pPr")
        .flatMap(properties -> tree.child(properties, "rPr"))
        .flatMap(
            mark ->
                DraftTree.children(mark).stream()
                    .map(Element::getLocalName)
                    .filter(TRACKED::contains)
                    .findFirst())
        .orElse("");
  }

  /** Makes the end of a paragraph one that stays. */
  void unmark(Element paragraph) {
    Element mark = tree.child(properties(paragraph), "rPr").orElseThrow();
    DraftTree.children(mark).stream()
        .filter(child -> TRACKED.contains(child.getLocalName()))
        .forEach(mark::removeChild);
  }

  boolean isEndMarked(Element paragraph) {
    return !endOf(paragraph).isEmpty();
  }

  /** Characters that come, as changes, in runs that look alike each. */
  List<Element> written(List<Token> tokens, List<Optional<Element>> looks, int move) {
    List<Element> out = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      boolean same =
          i < tokens.size()
              && tokens.get(i).fate() == tokens.get(start).fate()
              && tokens.get(i).noise() == tokens.get(start).noise()
              && looks.get(i).equals(looks.get(start));
      if (!same) {
        Fate fate = tokens.get(start).fate();
        Element change = change(fate, tokens.get(start).noise());
        moved(change, fate, move);
        change.appendChild(run(tokens.subList(start, i), looks.get(start)));
        out.add(change);
        start = i;
      }
    }
    return out;
  }

  private Element run(List<Token> tokens, Optional<Element> look) {
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token.sign()));
    Element run = tree.element("r");
    look.map(properties -> look(properties, text.toString())).ifPresent(run::appendChild);
    for (String part : text.toString().split("(?<=\t)|(?=\t)", -1)) {
      run.appendChild(part.equals("\t") ? tree.element("tab") : text("t", part));
    }
    return run;
  }

  /** Capitals by form only where the words are in capitals. */
  private Element look(Element properties, String text) {
    Element look = (Element) properties.cloneNode(true);
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    for (Element child : DraftTree.children(look)) {
      boolean caps = Set.of("caps", "smallCaps").contains(child.getLocalName());
      if (OWN.contains(child.getLocalName()) || caps && !capitals) {
        look.removeChild(child);
      }
    }
    return look;
  }

  Element text(String name, String text) {
    Element element = tree.element(name);
    element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    element.setTextContent(XmlCharacters.replaced(text));
    return element;
  }

  /** Puts the marks around what moved, and tells changes apart that LibreOffice takes for one. */
  void finish() {
    moves.forEach(
        (move, ends) -> {
          String name = move.substring(0, move.indexOf(' '));
          Element start = signed(name + "RangeStart", false);
          tree.set(start, "date", ALWAYS);
          tree.set(start, "name", "move" + move.substring(move.indexOf(' ') + 1));
          ends[0].getParentNode().insertBefore(start, ends[0]);
          Element end = tree.element(name + "RangeEnd");
          tree.set(end, "id", tree.attribute(start, "id"));
          DraftTree.insertBehind(end, ends[1]);
        });
    apart(tree.root());
  }

  /**
   * LibreOffice makes one of two changes of one kind at both sides of an end of a paragraph that
   * has another fate, and of the two paragraphs too, unless their times differ.
   */
  private void apart(Element parent) {
    Element before = null;
    for (Element child : DraftTree.children(parent)) {
      if (tree.is(child, "p")) {
        Element first = outer(child, true);
        Element last = before == null ? null : outer(before, false);
        if (first != null
            && last != null
            && first.getLocalName().equals(last.getLocalName())
            && TRACKED.contains(first.getLocalName())
            && !endOf(before).equals(first.getLocalName())) {
          tree.set(first, "date", ALWAYS);
        }
        before = child;
      } else if (!tree.is(child, "pPr")) {
        before = null;
        apart(child);
      }
    }
  }

  /** The first run or change of a paragraph, or the last; null where it has none. */
  private Element outer(Element paragraph, boolean first) {
    List<Element> runs =
        DraftTree.children(paragraph).stream()
            .filter(child -> tree.is(child, "r") || TRACKED.contains(child.getLocalName()))
            .toList();
    return runs.isEmpty() ? null : runs.get(first ? 0 : runs.size() - 1);
  }
}
