package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.Edit;
import vn.nghiquyet.diff.EditClass;

/**
 * A stretch of a unit as it is printed, label included. The pieces of a change, joined, give back
 * both sides; a line feed is the end of a paragraph.
 *
 * @param before as it was
 * @param after as it is
 * @param kind what the difference means; empty where the words are the same
 */
public record Piece(String before, String after, Optional<EditClass> kind) {

  /** The pieces of a change. */
  public static List<Piece> of(Change change, Printed before, Printed after) {
    Side was = new Side(change.before(), before);
    Side is = new Side(change.after(), after);
    List<Piece> out = new ArrayList<>();
    boolean relabelled = !was.head().equals(is.head());
    EditClass label = change.isTwoSided() ? EditClass.EDITORIAL : change.kind();
    out.add(new Piece(was.head(), is.head(), relabelled ? Optional.of(label) : Optional.empty()));
    for (Edit edit : change.edits()) {
      out.add(
          new Piece(was.take(edit.before().length()), is.take(edit.after().length()), edit.kind()));
    }
    return out;
  }

  /** The words of the units of one side, with their labels, as they are taken piece by piece. */
  private static final class Side {
    private final String head;
    private final StringBuilder text = new StringBuilder();
    private final List<String> heads = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private int at;

    Side(List<Unit> units, Printed printed) {
      head = units.isEmpty() ? "" : printed.head(units.get(0));
      for (int i = 0; i < units.size(); i++) {
        if (i > 0) {
          text.append('\n');
          starts.add(text.length());
          heads.add(printed.head(units.get(i)));
        }
        text.append(printed.text(units.get(i)));
      }
    }

    String head() {
      return head;
    }

    /** The next so many characters, and the label of a unit that begins behind one of them. */
    String take(int length) {
      StringBuilder out = new StringBuilder();
      int end = at + length;
      while (!starts.isEmpty() && starts.get(0) > at && starts.get(0) <= end) {
        out.append(text, at, starts.get(0)).append(heads.remove(0));
        at = starts.remove(0);
      }
      out.append(text, at, end);
      at = end;
      return out.toString();
    }
  }
}
