package vn.nghiquyet.source.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.nghiquyet.source.office.OutOfReachException.Reason;

/**
 * Accepts the changes that are tracked in a Word file already (ISO/IEC 29500-1, 17.13.5), so that
 * others can be tracked in it.
 */
final class SettledChanges {
  private static final Set<String> GONE = Set.of("del", "moveFrom");
  private static final Set<String> HERE = Set.of("ins", "moveTo");

  /** What only marks where something was done, or tells how something looked. */
  private static final Set<String> NOTES =
      Set.of(
          "moveFromRangeStart",
          "moveFromRangeEnd",
          "moveToRangeStart",
          "moveToRangeEnd",
          "rPrChange",
          "pPrChange",
          "sectPrChange",
          "tblPrChange",
          "tblPrExChange",
          "tblGridChange",
          "trPrChange",
          "tcPrChange",
          "numberingChange");

  /** Cells that come and go change the grid of a table. */
  private static final Set<String> CELLS = Set.of("cellIns", "cellDel", "cellMerge");

  /** What a mark of a change stands in that is about something else than words. */
  private static final Set<String> PROPERTIES = Set.of("rPr", "trPr", "numPr");

  private final DraftTree tree;

  private SettledChanges(DraftTree tree) {
    this.tree = tree;
  }

  /**
   * Accepts all changes of a tree.
   *
   * @throws OutOfReachException if cells came or went
   */
  static void in(DraftTree tree) throws OutOfReachException {
    new SettledChanges(tree).settle(tree.root());
  }

  private void settle(Element parent) throws OutOfReachException {
    for (Element child : DraftTree.children(parent)) {
      String name = child.getLocalName();
      if (CELLS.contains(name)) {
        throw new OutOfReachException(Reason.TRACKED);
      }
      if (NOTES.contains(name)) {
        parent.removeChild(child);
      } else if (GONE.contains(name) || HERE.contains(name)) {
        mark(parent, child);
      } else if (tree.is(child, "tr") && isMarked(child, "trPr", GONE)) {
        parent.removeChild(child);
      } else {
        settle(child);
      }
    }
    for (Element child : DraftTree.children(parent)) {
      if (tree.is(child, "p")) {
        end(child);
      } else if (tree.is(child, "tbl") && tree.child(child, "tr").isEmpty()) {
        parent.removeChild(child);
      }
    }
  }

  /** Marks of properties are left for the end of their paragraph; words are taken in, or out. */
  private void mark(Element parent, Element change) throws OutOfReachException {
    boolean here = HERE.contains(change.getLocalName());
    if (PROPERTIES.contains(parent.getLocalName())) {
      if (here) {
        parent.removeChild(change);
      }
      return;
    }
    if (here) {
      settle(change);
      while (change.getFirstChild() != null) {
        parent.insertBefore(change.getFirstChild(), change);
      }
    }
    parent.removeChild(change);
  }

  private boolean isMarked(Element element, String properties, Set<String> names) {
    return tree.child(element, properties).stream()
        .flatMap(all -> DraftTree.children(all).stream())
        .anyMatch(one -> names.contains(one.getLocalName()));
  }

  /** Joins a paragraph whose end went with the next one, which keeps its own properties. */
  private void end(Element paragraph) {
    Optional<Element> mark =
        tree.child(paragraph, "pPr").flatMap(properties -> tree.child(properties, "rPr"));
    List<Element> gone =
        mark.stream()
            .flatMap(all -> DraftTree.children(all).stream())
            .filter(one -> GONE.contains(one.getLocalName()))
            .toList();
    if (gone.isEmpty()) {
      return;
    }
    gone.forEach(mark.get()::removeChild);
    Optional<Element> next = tree.sibling(paragraph, true);
    if (next.isPresent()) {
      tree.child(paragraph, "pPr").ifPresent(paragraph::removeChild);
      Optional<Element> kept = tree.child(next.get(), "pPr");
      Node first = kept.isPresent() ? kept.get().getNextSibling() : next.get().getFirstChild();
      while (paragraph.getFirstChild() != null) {
        next.get().insertBefore(paragraph.getFirstChild(), first);
      }
      paragraph.getParentNode().removeChild(paragraph);
    }
  }
}
