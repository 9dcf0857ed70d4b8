package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.text.Words;

/**
 * Puts the units of two comparisons with one base together: by the unit of the base, changes that
 * share one joined; units that both inserted behind the same unit of the base with the same words
 * are one.
 */
final class ThreeWayRows {
  private final Map<Integer, Change> a = new TreeMap<>();
  private final Map<Integer, Change> b = new HashMap<>();
  private final Map<Integer, List<Change>> newInA;
  private final Map<Integer, List<Change>> newInB;
  private final List<ThreeWay.Row> rows = new ArrayList<>();

  private ThreeWayRows(List<Change> a, List<Change> b) {
    this.newInA = read(a, this.a);
    this.newInB = read(b, this.b);
  }

  static List<ThreeWay.Row> of(List<Change> a, List<Change> b) {
    ThreeWayRows rows = new ThreeWayRows(a, b);
    rows.join();
    return rows.rows;
  }

  /** Notes changes by unit of the base; gives the inserted ones by the unit they stand behind. */
  private static Map<Integer, List<Change>> read(List<Change> units, Map<Integer, Change> byBase) {
    Map<Integer, List<Change>> inserted = new HashMap<>();
    int last = -1;
    for (Change change : units) {
      change.before().forEach(unit -> byBase.put(unit.index(), change));
      if (change.before().isEmpty()) {
        inserted.computeIfAbsent(last, key -> new ArrayList<>()).add(change);
      } else if (change.type() != Change.Type.MOVED) {
        last = change.before().get(change.before().size() - 1).index();
      }
    }
    return inserted;
  }

  private void join() {
    inserted(-1);
    boolean[] done = new boolean[a.size()];
    for (int base : a.keySet()) {
      if (!done[base]) {
        List<Change> left = new ArrayList<>();
        List<Change> right = new ArrayList<>();
        gather(base, left, right, done);
        rows.add(ThreeWay.Row.of(left, right));
      }
      inserted(base);
    }
  }

  /** All changes of both sides that share a unit of the base with this one's, or with theirs. */
  private void gather(int base, List<Change> left, List<Change> right, boolean[] done) {
    if (done[base]) {
      return;
    }
    done[base] = true;
    add(a.get(base), left);
    add(b.get(base), right);
    List<Unit> also = new ArrayList<>(a.get(base).before());
    also.addAll(b.get(base).before());
    also.forEach(unit -> gather(unit.index(), left, right, done));
  }

  private static void add(Change change, List<Change> changes) {
    if (!changes.contains(change)) {
      changes.add(change);
    }
  }

  private void inserted(int base) {
    List<Change> right = new ArrayList<>(newInB.getOrDefault(base, List.of()));
    for (Change change : newInA.getOrDefault(base, List.of())) {
      int twin = 0;
      while (twin < right.size() && !isSame(change, right.get(twin))) {
        twin++;
      }
      rows.add(
          ThreeWay.Row.of(
              List.of(change), twin < right.size() ? List.of(right.remove(twin)) : List.of()));
    }
    right.forEach(change -> rows.add(ThreeWay.Row.of(List.of(), List.of(change))));
  }

  private static boolean isSame(Change a, Change b) {
    return Words.keys(a.textAfter()).equals(Words.keys(b.textAfter()));
  }
}
