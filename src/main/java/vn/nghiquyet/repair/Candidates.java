package vn.nghiquyet.repair;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one seen word may have been: words with what the channel has for each, best first. */
final class Candidates {
  static final Candidates NONE = new Candidates(new int[0], new float[0]);

  private static final float NEVER = -99;

  private final int[] ids;
  private final float[] scores;

  /** Takes both arrays as its own. */
  Candidates(int[] ids, float[] scores) {
    this.ids = ids;
    this.scores = scores;
  }

  /** These and others by id; a word that is among both has the higher score. */
  Candidates with(SortedMap<Integer, Float> others) {
    if (others.isEmpty()) {
      return this;
    }
    SortedMap<Integer, Float> left = new TreeMap<>(others);
    int[] allIds = Arrays.copyOf(ids, ids.length + others.size());
    float[] all = Arrays.copyOf(scores, allIds.length);
    for (int k = 0; k < ids.length; k++) {
      Float other = left.remove(ids[k]);
      all[k] = other == null ? scores[k] : Math.max(scores[k], other);
    }
    int n = ids.length;
    for (Map.Entry<Integer, Float> other : left.entrySet()) {
      allIds[n] = other.getKey();
      all[n++] = other.getValue();
    }
    return new Candidates(Arrays.copyOf(allIds, n), Arrays.copyOf(all, n));
  }

  int size() {
    return ids.length;
  }

  /** The id of a word. */
  int id(int k) {
    return ids[k];
  }

  /** Natural logarithm of P(seen | word). */
  float score(int k) {
    return scores[k];
  }

  /** The score of the first, or a very small one where there is none. */
  float best() {
    return scores.length == 0 ? NEVER : scores[0];
  }
}
