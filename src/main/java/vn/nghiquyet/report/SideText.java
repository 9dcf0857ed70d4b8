package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.Edit;

/** One side of a change, cut at its units and its edits. */
final class SideText {
  private SideText() {}

  /**
   * A stretch of the text of a unit.
   *
   * @param text its words
   * @param start where it begins in the text of its unit
   * @param edit what happened to it, empty where nothing did
   */
  record Piece(String text, int start, Optional<Edit> edit) {
    int end() {
      return start + text.length();
    }
  }

  /** The pieces of each unit before, in order. */
  static List<List<Piece>> before(Change change) {
    return pieces(change.before(), change.edits(), Edit::before);
  }

  /** The pieces of each unit after, in order. */
  static List<List<Piece>> after(Change change) {
    return pieces(change.after(), change.edits(), Edit::after);
  }

  private static List<List<Piece>> pieces(
      List<Unit> units, List<Edit> edits, Function<Edit, String> side) {
    List<List<Piece>> out = new ArrayList<>();
    int start = 0;
    for (Unit unit : units) {
      out.add(pieces(unit.text(), start, edits, side));
      start += unit.text().length() + 1; // the line feed that joins it with the next
    }
    return out;
  }

  private static List<Piece> pieces(
      String text, int start, List<Edit> edits, Function<Edit, String> side) {
    List<Piece> out = new ArrayList<>();
    int end = start + text.length();
    int at = 0;
    for (Edit edit : edits) {
      int next = at + side.apply(edit).length();
      int from = Math.max(at, start);
      int to = Math.min(next, end);
      if (from < to) {
        Optional<Edit> changed = edit.op() == Edit.Op.EQUAL ? Optional.empty() : Optional.of(edit);
        out.add(new Piece(text.substring(from - start, to - start), from - start, changed));
      }
      at = next;
    }
    if (at < end && !text.isEmpty() && edits.isEmpty()) {
      out.add(new Piece(text, 0, Optional.empty()));
    }
    return out;
  }
}
