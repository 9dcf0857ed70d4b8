package vn.nghiquyet.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.text.tracked.Fate;
import vn.nghiquyet.text.tracked.Stretch;

/**
 * A paragraph with tracked changes.
 *
 * @param unit the unit that it belongs to
 * @param title whether it is the title of the unit
 * @param runs its words
 * @param end what becomes of its end: without it, it is one with the next
 * @param move the move that it belongs to
 * @param line 1-based line of the text before at which its unit begins with it, 0 for none
 */
record Paragraph(
    Unit unit, boolean title, List<Stretch> runs, Fate end, Optional<Move> move, int line) {
  /**
   * One of the two places of what moved.
   *
   * @param number of the move, 1-based
   * @param source whether it is where it stood before
   */
  record Move(int number, boolean source) {}

  Paragraph {
    runs = List.copyOf(runs);
  }

  private Paragraph ending(Fate fate) {
    return new Paragraph(unit, title, runs, fate, move, line);
  }

  /**
   * Gives the last paragraph an end that stays, as a Word file must have: the end that goes is an
   * earlier one instead.
   */
  static List<Paragraph> closed(List<Paragraph> paragraphs) {
    int last = paragraphs.size() - 1;
    if (last < 0 || paragraphs.get(last).end() == Fate.KEPT) {
      return paragraphs;
    }
    List<Paragraph> out = new ArrayList<>(paragraphs);
    boolean after = out.get(last).end().isAfter();
    int other = last;
    while (other >= 0
        && (after ? !out.get(other).end().isBefore() : !out.get(other).end().isAfter())) {
      other--;
    }
    out.set(last, out.get(last).ending(Fate.KEPT));
    if (other >= 0 && out.get(other).end() == Fate.KEPT) {
      out.set(other, out.get(other).ending(after ? Fate.INSERTED : Fate.DELETED));
    } else if (other >= 0) {
      Paragraph gone = out.remove(other);
      Paragraph next = out.get(other);
      List<Stretch> runs = new ArrayList<>(gone.runs());
      runs.addAll(next.runs());
      out.set(
          other,
          new Paragraph(next.unit(), next.title(), runs, next.end(), next.move(), gone.line()));
    }
    return out;
  }
}
