package vn.nghiquyet.align;

import java.util.Map;
import java.util.TreeMap;

/**
 * Matches units without partner that hold most of the same units, bottom up (Falleri et al., 2014):
 * a khoản that moved with its điểm moved once.
 */
final class Holders {
  /** Share of the words of the greater one that must be in units held by both. */
  private static final double FLOOR = 0.5;

  /** The same where both have the same words of their own. */
  private static final double SAME_FLOOR = 0.2;

  private final Pairing pairing;
  private final Siblings siblings;

  Holders(Pairing pairing, Siblings siblings) {
    this.pairing = pairing;
    this.siblings = siblings;
  }

  void find() {
    for (int i = pairing.unitsBefore().size() - 1; i >= 0; i--) {
      if (pairing.toAfter(i) < 0 && !pairing.unitsBefore().get(i).isLeaf()) {
        find(i);
      }
    }
  }

  private void find(int i) {
    Map<Integer, Integer> words = new TreeMap<>();
    for (int child : pairing.before().children(i)) {
      int partner = pairing.toAfter(child);
      int holder = partner < 0 ? -1 : pairing.unitsAfter().get(partner).parent();
      if (holder >= 0 && pairing.isFree(i, holder) && pairing.isCompatible(i, holder)) {
        words.merge(holder, pairing.before().words(child), Integer::sum);
      }
    }
    words.entrySet().stream()
        .filter(entry -> isEnough(i, entry.getKey(), entry.getValue()))
        .max(Map.Entry.comparingByValue())
        .ifPresent(entry -> siblings.descend(i, entry.getKey(), Match.By.CONTENT));
  }

  private boolean isEnough(int i, int j, int words) {
    int all = Math.max(pairing.before().words(i), pairing.after().words(j));
    boolean same = pairing.before().ownHash(i) == pairing.after().ownHash(j);
    return words >= (same ? SAME_FLOOR : FLOOR) * all;
  }
}
