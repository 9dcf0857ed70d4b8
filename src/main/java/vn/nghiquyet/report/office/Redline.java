package vn.nghiquyet.report.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.report.Piece;
import vn.nghiquyet.report.Printed;
import vn.nghiquyet.report.office.Paragraph.Move;

/**
 * The text before with the changes that make it the text after. Every unit of each side is there
 * once and in order, so that rejecting all gives the text before, and accepting all the text after.
 * What stands in another order is moved: the words that it kept, while those that changed are
 * deleted and inserted.
 */
final class Redline {
  private final Printed before;
  private final Printed after;
  private final List<Unit> was;
  private final List<Unit> is;
  private final List<Block> blocks;
  private final Map<Integer, Block> byBefore = new HashMap<>();
  private final Map<Integer, Block> byAfter = new HashMap<>();
  private final Map<Block, Integer> moves = new HashMap<>();
  private final List<Paragraph> out = new ArrayList<>();

  private Redline(DocumentDiff diff) {
    before = new Printed(diff.before());
    after = new Printed(diff.after());
    was = Block.order(diff, false);
    is = Block.order(diff, true);
    blocks = Block.of(diff, was, is);
    for (Block block : blocks) {
      byBefore.put(block.before(), block);
      byAfter.put(block.after(), block);
    }
  }

  /** The paragraphs; the last one has an end that stays. */
  static List<Paragraph> of(DocumentDiff diff) {
    Redline redline = new Redline(diff);
    redline.run();
    return Paragraph.closed(redline.out);
  }

  private void run() {
    int nextBefore = 0;
    int nextAfter = 0;
    for (Block block : blocks) {
      if (!block.moved()) {
        outgoing(nextBefore, block.before());
        incoming(nextAfter, block.after());
        Change change = block.change();
        add(change.after().get(0), titled(change), atoms(change), Optional.empty());
        nextBefore = block.before() + change.before().size();
        nextAfter = block.after() + change.after().size();
      }
    }
    outgoing(nextBefore, was.size());
    incoming(nextAfter, is.size());
  }

  private List<Atom> atoms(Change change) {
    List<Atom> atoms = new ArrayList<>();
    Piece.of(change, before, after).forEach(piece -> Atom.add(atoms, piece));
    Atom.add(atoms, Fate.KEPT, "\n");
    return atoms;
  }

  /** One side of what moved; the label moves with it, whatever it was before. */
  private List<Atom> moved(Change change, Fate fate) {
    List<Piece> pieces = Piece.of(change, before, after);
    Piece label = pieces.get(0);
    List<Atom> atoms = new ArrayList<>();
    String text = fate.isAfter() ? label.after() : label.before();
    Atom.add(atoms, new Piece(text, text, Optional.empty()));
    pieces.subList(1, pieces.size()).forEach(piece -> Atom.add(atoms, piece));
    Atom.add(atoms, Fate.KEPT, "\n");
    return led(Atom.side(atoms, fate), fate);
  }

  /**
   * Paragraphs that begin and end with words that moved: LibreOffice keeps an empty one otherwise.
   */
  private static List<Atom> led(List<Atom> atoms, Fate fate) {
    List<Atom> out = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      boolean first = i == 0 || atoms.get(i - 1).isBreak();
      boolean last = i + 1 == atoms.size() || atoms.get(i + 1).isBreak();
      out.add(first || last ? new Atom(fate, atom.text()) : atom);
    }
    return out;
  }

  private boolean titled(Change change) {
    return before.titleEnd(change.before().get(0)) + after.titleEnd(change.after().get(0)) > 0;
  }

  /** Units that are not there any more, or not here. */
  private void outgoing(int from, int to) {
    for (int i = from; i < to; i++) {
      Block block = byBefore.get(i);
      Unit unit = was.get(i);
      if (block == null) {
        String text = before.head(unit) + before.text(unit);
        add(
            unit,
            before.titleEnd(unit) > 0,
            outright(new Piece(text, "", gone())),
            Optional.empty());
      } else {
        List<Atom> atoms = moved(block.change(), Fate.MOVED_FROM);
        add(unit, before.titleEnd(unit) > 0, atoms, move(block, true));
        i += block.change().before().size() - 1;
      }
    }
  }

  /** Units that were not there before, or not here. */
  private void incoming(int from, int to) {
    for (int i = from; i < to; i++) {
      Block block = byAfter.get(i);
      Unit unit = is.get(i);
      if (block == null) {
        String text = after.head(unit) + after.text(unit);
        add(
            unit,
            after.titleEnd(unit) > 0,
            outright(new Piece("", text, gone())),
            Optional.empty());
      } else {
        List<Atom> atoms = moved(block.change(), Fate.MOVED_TO);
        add(unit, after.titleEnd(unit) > 0, atoms, move(block, false));
        i += block.change().after().size() - 1;
      }
    }
  }

  private static Optional<EditClass> gone() {
    return Optional.of(EditClass.SUBSTANTIVE);
  }

  private static List<Atom> outright(Piece piece) {
    List<Atom> atoms = new ArrayList<>();
    Atom.add(atoms, piece);
    Atom.add(atoms, piece.before().isEmpty() ? Fate.INSERTED : Fate.DELETED, "\n");
    return atoms;
  }

  private Optional<Move> move(Block block, boolean source) {
    int number = moves.computeIfAbsent(block, b -> moves.size() + 1);
    return Optional.of(new Move(number, source));
  }

  /** Cuts the text of a unit into paragraphs. */
  private void add(Unit unit, boolean titled, List<Atom> atoms, Optional<Move> move) {
    List<Atom> runs = new ArrayList<>();
    boolean title = titled;
    for (Atom atom : atoms) {
      if (atom.isBreak()) {
        out.add(new Paragraph(unit, title, runs, atom.fate(), move));
        runs = new ArrayList<>();
        title = false;
      } else {
        runs.add(atom);
      }
    }
  }
}
