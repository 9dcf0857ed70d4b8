package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.nghiquyet.source.office.DraftInsertions.Piece;
import vn.nghiquyet.source.office.TrackedTokens.Token;
import vn.nghiquyet.text.tracked.Fate;

/**
 * Cuts the runs of a file where the fate of their text changes or words come, and cuts paragraphs
 * where one of two is made. Linear.
 */
final class DraftRuns {
  private final DraftTree tree;
  private final DraftFates fates;
  private final DraftInsertions insertions;
  private final DraftMarkup markup;
  private final TrackedTokens tracked;
  private final List<Cut> cuts = new ArrayList<>();

  /** Where a paragraph ends in its midst, and what becomes of that end. */
  private record Cut(Node at, Fate end) {}

  DraftRuns(
      DraftTree tree,
      DraftFates fates,
      DraftInsertions insertions,
      DraftMarkup markup,
      TrackedTokens tracked) {
    this.tree = tree;
    this.fates = fates;
    this.insertions = insertions;
    this.markup = markup;
    this.tracked = tracked;
  }

  /**
   * Marks all that goes and comes inside paragraphs.
   *
   * @throws OutOfReachException if a paragraph would have to be cut inside a link or the like
   */
  void mark() throws OutOfReachException {
    Set<Element> runs = new LinkedHashSet<>();
    for (int i = 1; i <= tree.texts(); i++) {
      Element text = tree.text(i);
      boolean goes = Stream.of(fates.of(i)).anyMatch(fate -> fate != Fate.KEPT);
      if (tree.isFree(text) && (goes || !insertions.inside(i).isEmpty())) {
        runs.add((Element) text.getParentNode());
      }
    }
    fates.pieces().forEach(piece -> runs.add((Element) piece.getParentNode()));
    Map<Element, Integer> numbers = tree.numbers();
    for (Element run : runs) {
      new Cutter(run, numbers).cut();
    }
    for (Cut cut : cuts) {
      cut(cut);
    }
  }

  /** One run in pieces. */
  private final class Cutter {
    private final Element run;
    private final Map<Element, Integer> numbers;
    private final Optional<Element> look;
    private final List<Node> held = new ArrayList<>();
    private Fate fate = Fate.KEPT;
    private boolean noise;
    private int move;

    Cutter(Element run, Map<Element, Integer> numbers) {
      this.run = run;
      this.numbers = numbers;
      look = tree.child(run, "rPr");
    }

    void cut() {
      for (Element child : DraftTree.children(run)) {
        if (look.isPresent() && look.get().equals(child)) {
          continue;
        }
        Integer number = numbers.get(child);
        if (number != null && tree.isFree(child)) {
          text(child, number);
        } else {
          hold(child, fates.of(child), 0, false);
        }
      }
      release();
      run.getParentNode().removeChild(run);
    }

    private void text(Element element, int number) {
      String text = element.getTextContent();
      Map<Integer, List<Piece>> coming = insertions.inside(number);
      Fate[] all = fates.of(number);
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        boolean comes = coming.containsKey(i);
        if (comes || i == text.length() || i > 0 && isOther(number, i)) {
          if (i > start) {
            hold(
                part(element, text, start, i),
                all[start],
                fates.move(number, start),
                fates.isNoise(number, start));
          }
          start = i;
        }
        if (comes) {
          release();
          coming.get(i).forEach(this::insert);
        }
      }
    }

    private Node part(Element element, String text, int start, int end) {
      return start == 0 && end == text.length()
          ? element
          : markup.text("t", text.substring(start, end));
    }

    /** Whether a character has another fate than the one before it, or for another reason. */
    private boolean isOther(int number, int at) {
      Fate[] all = fates.of(number);
      boolean reason = fates.isNoise(number, at) != fates.isNoise(number, at - 1);
      return all[at] != all[at - 1] || all[at] != Fate.KEPT && reason;
    }

    private void hold(Node node, Fate next, int nextMove, boolean nextNoise) {
      boolean moved = nextMove != 0 && move != 0 && nextMove != move;
      if (next != fate || next != Fate.KEPT && (moved || nextNoise != noise)) {
        release();
        fate = next;
        noise = nextNoise;
        move = 0;
      }
      move = Math.max(move, nextMove);
      held.add(node);
    }

    /** Writes what is held as a run of its own. */
    private void release() {
      if (held.isEmpty()) {
        return;
      }
      Element part = (Element) run.cloneNode(false);
      look.ifPresent(properties -> part.appendChild(properties.cloneNode(true)));
      for (Node node : held) {
        boolean gone = fate == Fate.DELETED && tree.is(node, "t");
        part.appendChild(gone ? markup.text("delText", node.getTextContent()) : node);
      }
      held.clear();
      Element out = part;
      if (fate != Fate.KEPT) {
        out = markup.change(fate, noise);
        markup.moved(out, fate, move);
        out.appendChild(part);
      }
      run.getParentNode().insertBefore(out, run);
    }

    private void insert(Piece piece) {
      Node parent = run.getParentNode();
      if (piece.isCut()) {
        Element mark = tree.element("cut");
        parent.insertBefore(mark, run);
        cuts.add(new Cut(mark, piece.end()));
        return;
      }
      List<Token> tokens = piece.tokens();
      int number = tokens.isEmpty() ? 0 : tracked.paragraph(tokens.get(0)).move();
      markup
          .written(tokens, Collections.nCopies(tokens.size(), look), number)
          .forEach(change -> parent.insertBefore(change, run));
    }
  }

  /** What stands before the cut becomes a paragraph of its own, with the same look. */
  private void cut(Cut cut) throws OutOfReachException {
    Node paragraph = cut.at().getParentNode();
    if (!tree.is(paragraph, "p")) {
      throw new OutOfReachException(OutOfReachException.Reason.PLACE);
    }
    Element first = tree.element("p");
    Optional<Element> properties = tree.child(paragraph, "pPr");
    properties.ifPresent(all -> first.appendChild(tree.look(all)));
    Node child =
        properties.isPresent() ? properties.get().getNextSibling() : paragraph.getFirstChild();
    while (child != cut.at()) {
      Node next = child.getNextSibling();
      first.appendChild(child);
      child = next;
    }
    paragraph.removeChild(cut.at());
    paragraph.getParentNode().insertBefore(first, paragraph);
    markup.end(first, cut.end());
  }
}
