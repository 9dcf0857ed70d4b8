package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.model.Region;

/**
 * What stands beside each other in a report of two columns.
 *
 * @param change what is shown
 * @param away whether this is the place that the unit moved away from
 */
record DiffRow(Change change, boolean away) {
  /** A row for each unit in their order, and one for each place that a unit moved away from. */
  static List<DiffRow> of(DocumentDiff diff) {
    List<DiffRow> rows = new ArrayList<>();
    List<Change> moved = new ArrayList<>();
    BitSet gone = new BitSet();
    for (Change change : diff.units()) {
      rows.add(new DiffRow(change, false));
      if (change.type() == Change.Type.MOVED) {
        moved.add(change);
        gone.set(first(change).index(), first(change).end());
      }
    }
    moved.sort(Comparator.comparingInt(change -> first(change).index()));
    moved.forEach(change -> rows.add(place(rows, gone, first(change)), new DiffRow(change, true)));
    return rows;
  }

  private static Unit first(Change change) {
    return change.before().get(0);
  }

  /** Behind the last unit before it that stayed where it was, or that moved away just there. */
  private static int place(List<DiffRow> rows, BitSet gone, Unit unit) {
    int best = -1;
    int at = 0;
    for (int i = 0; i < rows.size(); i++) {
      Change change = rows.get(i).change;
      if (!change.before().isEmpty()) {
        int index = first(change).index();
        if (index < unit.index() && index > best && (rows.get(i).away || !gone.get(index))) {
          best = index;
          at = i + 1;
        }
      }
    }
    return at;
  }

  /** The unit to show it by. */
  Unit unit() {
    return away ? first(change) : change.unit();
  }

  Region region() {
    return unit().region();
  }

  /** Whether it is folded away: nothing changed, or only the reading did. */
  boolean isQuiet() {
    return change.isUnchanged() || isNoise();
  }

  boolean isNoise() {
    return !change.isUnchanged() && change.kind() == EditClass.NOISE;
  }
}
