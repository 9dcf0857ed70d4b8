package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.nghiquyet.model.Region;

/**
 * Tells which units moved: those that hang in another unit, and those out of the order that most
 * others in it keep. What has no partner is looked through: a unit does not move where a new
 * chapter is put around it or its own is dissolved, nor where the unit that holds it moves.
 */
final class Places {
  private static final int ELSEWHERE = -2;

  private final Pairing pairing;
  private final int[] holderBefore;
  private final int[] holderAfter;

  private Places(Pairing pairing) {
    this.pairing = pairing;
    this.holderBefore = holders(pairing);
    this.holderAfter = holders(pairing.flipped());
  }

  /** Whether each unit before that has a partner moved. */
  static boolean[] moved(Pairing pairing) {
    return new Places(pairing).moved();
  }

  /** The nearest unit above each that has a partner, -1 for none. */
  private static int[] holders(Pairing pairing) {
    int[] out = Sequences.none(pairing.unitsBefore().size());
    for (Unit unit : pairing.unitsBefore()) {
      int parent = unit.parent();
      out[unit.index()] = parent < 0 || pairing.toAfter(parent) >= 0 ? parent : out[parent];
    }
    return out;
  }

  private boolean[] moved() {
    boolean[] out = new boolean[pairing.unitsBefore().size()];
    Map<Integer, List<Integer>> stayed = new TreeMap<>();
    for (Unit unit : pairing.unitsBefore()) {
      int i = unit.index();
      if (unit.region() == Region.BODY && pairing.toAfter(i) >= 0) {
        int holder = stayedIn(i, pairing.toAfter(i));
        if (holder == ELSEWHERE) {
          out[i] = true;
        } else {
          stayed.computeIfAbsent(holder, key -> new ArrayList<>()).add(i);
        }
      }
    }
    stayed.values().forEach(units -> markOutOfOrder(units, out));
    return out;
  }

  private void markOutOfOrder(List<Integer> units, boolean[] out) {
    boolean[] ordered =
        Sequences.heaviestAscending(
            units.stream().mapToInt(pairing::toAfter).toArray(),
            units.stream().mapToInt(pairing.before()::words).toArray());
    for (int k = 0; k < ordered.length; k++) {
      out[units.get(k)] = !ordered[k];
    }
  }

  /** The holder among whose units one stayed, {@link #ELSEWHERE} if it moved. */
  private int stayedIn(int i, int j) {
    if (isSame(holderBefore[i], holderAfter[j])) {
      return holderBefore[i];
    }
    // Where a chapter is gone or new, its Điều hang in the one beside it, and none of them moved.
    boolean dissolved =
        holderBefore[i] != pairing.unitsBefore().get(i).parent()
            || holderAfter[j] != pairing.unitsAfter().get(j).parent();
    int left = beyondGroups(pairing.unitsBefore(), holderBefore[i]);
    int right = beyondGroups(pairing.unitsAfter(), holderAfter[j]);
    return dissolved && isSame(left, right) ? left : ELSEWHERE;
  }

  private boolean isSame(int left, int right) {
    return left < 0 || right < 0
        ? left == right
        : pairing.toAfter(left) == right || pairing.toBefore(right) == left;
  }

  private static int beyondGroups(List<Unit> units, int holder) {
    int at = holder;
    while (at >= 0 && units.get(at).isGroup()) {
      at = units.get(at).parent();
    }
    return at;
  }
}
