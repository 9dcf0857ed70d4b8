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
import vn.nghiquyet.model.Region;
import vn.nghiquyet.report.Piece;
import vn.nghiquyet.report.Printed;
import vn.nghiquyet.report.office.Paragraph.Move;
import vn.nghiquyet.text.tracked.Fate;
import vn.nghiquyet.text.tracked.Stretch;
import vn.nghiquyet.text.tracked.TrackedParagraph;

/**
 * The text before with the changes that make it the text after. Every unit of each side is there
 * once and in order, so that rejecting all gives the text before, and accepting all the text after.
 * What stands in another order is moved: the words that it kept, while those that changed are
 * deleted and inserted.
 */
public final class Redline {
  private final Printed before;
  private final Printed after;
  private final List<Unit> was;
  private final List<Unit> is;
  private final List<Block> blocks;

  /** Whether the changes are to be tracked in the file that the text before was read from. */
  private final boolean inDraft;

  private final Map<Integer, Block> byBefore = new HashMap<>();
  private final Map<Integer, Block> byAfter = new HashMap<>();
  private final Map<Block, Integer> moves = new HashMap<>();
  private final List<Paragraph> out = new ArrayList<>();

  private Redline(DocumentDiff diff, boolean inDraft) {
    this.inDraft = inDraft;
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
    Redline redline = new Redline(diff, false);
    redline.run();
    return Paragraph.closed(redline.out);
  }

  /**
   * The same as it is to be tracked in the file that the text before was read from. Labels are told
   * from words, since a file may number its paragraphs; cells of tables are separated by tabs; and
   * the letterhead and the signature stay where they are: in which order a file has them is a
   * matter of layout.
   */
  public static List<TrackedParagraph> inDraft(DocumentDiff diff) {
    Redline redline = new Redline(diff, true);
    redline.run();
    return Likeness.resolved(redline.out);
  }

  private void run() {
    int nextBefore = 0;
    int nextAfter = 0;
    for (Block block : blocks) {
      if (!block.moved()) {
        outgoing(nextBefore, block.before());
        incoming(nextAfter, block.after());
        inPlace(block.change());
        nextBefore = block.before() + block.change().before().size();
        nextAfter = block.after() + block.change().after().size();
      }
    }
    outgoing(nextBefore, was.size());
    incoming(nextAfter, is.size());
  }

  private void inPlace(Change change) {
    add(
        change.after().get(0),
        titled(change),
        stretches(change, Piece.of(change, before, after)),
        Optional.empty(),
        change.before().get(0).line());
  }

  /** Of a change: where it is of several units, the label of each is one. */
  private List<Stretch> stretches(Change change, List<Piece> pieces) {
    List<Stretch> out = stretches(pieces);
    return inDraft
        ? Stretches.labelled(
            Stretches.labelled(out, heads(change.before(), before), Fate::isBefore),
            heads(change.after(), after),
            Fate::isAfter)
        : out;
  }

  private static List<String> heads(List<Unit> units, Printed printed) {
    return units.stream().skip(1).map(printed::head).toList();
  }

  /** Whether a block stays where it was, although others stand in another order around it. */
  private boolean stays(Block block) {
    Region region = block.change().before().get(0).region();
    String role = block.change().before().get(0).role();
    return inDraft
        && (region == Region.HEADER || region == Region.CLOSING && !role.equals("RECIPIENT"));
  }

  /** Of a whole unit: its label and its words. */
  private List<Stretch> stretches(List<Piece> pieces) {
    List<Stretch> out = new ArrayList<>();
    Stretches.add(out, pieces.get(0));
    if (inDraft) {
      out = new ArrayList<>(Stretches.labels(out));
    }
    for (Piece piece : pieces.subList(1, pieces.size())) {
      Stretches.add(out, piece);
    }
    Stretches.add(out, Fate.KEPT, "\n");
    return out;
  }

  /** One side of what moved; the label moves with it, whatever it was before. */
  private List<Stretch> moved(Change change, Fate fate) {
    List<Piece> pieces = new ArrayList<>(Piece.of(change, before, after));
    String text = fate.isAfter() ? pieces.get(0).after() : pieces.get(0).before();
    pieces.set(0, new Piece(text, text, Optional.empty()));
    return led(Stretches.side(stretches(change, pieces), fate), fate);
  }

  /**
   * Paragraphs that begin and end with words that moved: LibreOffice keeps an empty one otherwise.
   */
  private static List<Stretch> led(List<Stretch> stretches, Fate fate) {
    List<Stretch> out = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch one = stretches.get(i);
      boolean first = i == 0 || stretches.get(i - 1).isBreak();
      boolean last = i + 1 == stretches.size() || stretches.get(i + 1).isBreak();
      out.add(first || last ? one.as(fate) : one);
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
        List<Stretch> gone = outright(before.head(unit), before.text(unit), Fate.DELETED);
        add(unit, before.titleEnd(unit) > 0, gone, Optional.empty(), unit.line());
        continue;
      }
      if (stays(block)) {
        inPlace(block.change());
      } else {
        List<Stretch> stretches = moved(block.change(), Fate.MOVED_FROM);
        add(unit, before.titleEnd(unit) > 0, stretches, move(block, true), unit.line());
      }
      i += block.change().before().size() - 1;
    }
  }

  /** Units that were not there before, or not here. */
  private void incoming(int from, int to) {
    for (int i = from; i < to; i++) {
      Block block = byAfter.get(i);
      Unit unit = is.get(i);
      if (block == null) {
        List<Stretch> fresh = outright(after.head(unit), after.text(unit), Fate.INSERTED);
        add(unit, after.titleEnd(unit) > 0, fresh, Optional.empty(), 0);
        continue;
      }
      if (!stays(block)) {
        List<Stretch> stretches = moved(block.change(), Fate.MOVED_TO);
        add(unit, after.titleEnd(unit) > 0, stretches, move(block, false), 0);
      }
      i += block.change().after().size() - 1;
    }
  }

  /** A unit that came or went as a whole. */
  private List<Stretch> outright(String head, String text, Fate fate) {
    List<Piece> pieces =
        List.of(head, text).stream()
            .map(
                piece ->
                    fate.isAfter() ? new Piece("", piece, gone()) : new Piece(piece, "", gone()))
            .toList();
    List<Stretch> out = stretches(pieces);
    out.set(out.size() - 1, new Stretch(fate, "\n"));
    return out;
  }

  private static Optional<EditClass> gone() {
    return Optional.of(EditClass.SUBSTANTIVE);
  }

  private Optional<Move> move(Block block, boolean source) {
    int number = moves.computeIfAbsent(block, b -> moves.size() + 1);
    return Optional.of(new Move(number, source));
  }

  /** Cuts the text of a unit into paragraphs. */
  private void add(
      Unit unit, boolean titled, List<Stretch> stretches, Optional<Move> move, int line) {
    List<Stretch> runs = new ArrayList<>();
    boolean title = titled;
    int begins = line;
    for (Stretch stretch : stretches) {
      if (stretch.isBreak()) {
        out.add(new Paragraph(unit, title, runs, stretch.fate(), move, begins));
        runs = new ArrayList<>();
        title = false;
        begins = 0;
      } else {
        runs.add(inDraft ? cells(stretch) : stretch);
      }
    }
  }

  /** The parser writes bars between the cells of a row. */
  private static Stretch cells(Stretch row) {
    return new Stretch(row.fate(), row.text().replace('|', '\t'), row.label(), row.noise());
  }
}
