package vn.nghiquyet.lm;

import java.util.Arrays;

/**
 * Keeps the n-grams that are worth most. An n-gram is worth at least as much as any that it begins,
 * so that what is kept can stand in a tree. O(n log n).
 */
final class Pruner {
  /** The n-grams kept of one order. */
  static final class Kept {
    /** Packed ids, rising. */
    final long[] keys;

    /** Of their last words. */
    final float[] probabilities;

    Kept(long[] keys, float[] probabilities) {
      this.keys = keys;
      this.probabilities = probabilities;
    }
  }

  private Pruner() {}

  /** At most so many n-grams of order 2 and more; of equal ones at the border, none. */
  static Kept[] keep(Estimate estimate, int most) {
    float[][] worth = inherited(estimate);
    float border = border(worth, most);
    Kept[] out = new Kept[worth.length];
    for (int order = 2; order < worth.length; order++) {
      out[order] = kept(estimate, order, worth[order], border);
    }
    return out;
  }

  private static float[][] inherited(Estimate estimate) {
    float[][] out = new float[estimate.highest() + 1][];
    for (int order = estimate.highest(); order >= 2; order--) {
      out[order] = estimate.worth[order].clone();
      if (order == estimate.highest()) {
        continue;
      }
      Level higher = estimate.level(order + 1);
      long[] keys = estimate.level(order).keys;
      int at = 0;
      for (int i = 0; i < higher.size(); i++) {
        while (keys[at] != Level.context(higher.keys[i])) {
          at++;
        }
        out[order][at] = Math.max(out[order][at], out[order + 1][i]);
      }
    }
    return out;
  }

  private static float border(float[][] worth, int most) {
    int total = 0;
    for (int order = 2; order < worth.length; order++) {
      total += worth[order].length;
    }
    if (total <= most) {
      return Float.NEGATIVE_INFINITY;
    }
    float[] all = new float[total];
    int n = 0;
    for (int order = 2; order < worth.length; order++) {
      System.arraycopy(worth[order], 0, all, n, worth[order].length);
      n += worth[order].length;
    }
    Arrays.parallelSort(all);
    return all[total - most - 1];
  }

  private static Kept kept(Estimate estimate, int order, float[] worth, float border) {
    long[] keys = new long[worth.length];
    float[] probabilities = new float[worth.length];
    int n = 0;
    for (int i = 0; i < worth.length; i++) {
      if (worth[i] > border) {
        keys[n] = estimate.level(order).keys[i];
        probabilities[n++] = estimate.probabilities[order][i];
      }
    }
    return new Kept(Arrays.copyOf(keys, n), Arrays.copyOf(probabilities, n));
  }
}
