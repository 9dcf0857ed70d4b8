package vn.nghiquyet.report.office;

import java.util.Arrays;

/**
 * The heaviest increasing subsequence: what stays in place where some of a sequence has moved.
 * O(n·log n) with a tree of prefix maxima (Fenwick, 1994).
 */
final class Chain {
  private final long[] best;
  private final int[] last;

  private Chain(int most) {
    best = new long[most + 2];
    last = new int[most + 2];
    Arrays.fill(last, -1);
  }

  /**
   * Which of the items belong to it.
   *
   * @param keys at least 0, no two alike
   * @param weights at least 1, of each item
   */
  static boolean[] heaviest(int[] keys, long[] weights) {
    Chain chain = new Chain(Arrays.stream(keys).max().orElse(0));
    int[] previous = new int[keys.length];
    long[] totals = new long[keys.length];
    int end = -1;
    for (int i = 0; i < keys.length; i++) {
      previous[i] = chain.before(keys[i]);
      totals[i] = weights[i] + (previous[i] < 0 ? 0 : totals[previous[i]]);
      chain.put(keys[i], totals[i], i);
      if (end < 0 || totals[i] > totals[end]) {
        end = i;
      }
    }
    boolean[] out = new boolean[keys.length];
    for (int i = end; i >= 0; i = previous[i]) {
      out[i] = true;
    }
    return out;
  }

  /** The item with the greatest total among those with lesser keys, or -1. */
  private int before(int key) {
    int item = -1;
    long total = 0;
    for (int i = key; i > 0; i -= i & -i) {
      if (best[i] > total) {
        total = best[i];
        item = last[i];
      }
    }
    return item;
  }

  private void put(int key, long total, int item) {
    for (int i = key + 1; i < best.length; i += i & -i) {
      if (total > best[i]) {
        best[i] = total;
        last[i] = item;
      }
    }
  }
}
