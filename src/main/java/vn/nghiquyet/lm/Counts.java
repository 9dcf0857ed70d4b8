package vn.nghiquyet.lm;

import java.util.Arrays;

/**
 * From the counts of the highest order, those of the lower ones (Kneser and Ney 1995): how many
 * different words stand before an n-gram, or, where it starts a paragraph, how often it does.
 *
 * <p>A paragraph starts with as many {@code <s>} as make the first n-gram full; {@code <s>} is id
 * 0, so an n-gram whose first two ids are 0 is a shorter one. Those stand first in sorted order.
 */
final class Counts {
  private Counts() {}

  /**
   * The levels 1 to the highest; level 1 is dense, with an entry for every id.
   *
   * @param keys of the highest order, rising, padded ones included
   * @param counts how often each was seen
   */
  static Level[] levels(int highest, int vocabulary, long[] keys, int[] counts) {
    Level[] out = new Level[highest + 1];
    long[] full = keys;
    int[] fullCounts = counts;
    for (int order = highest; order >= 2; order--) {
      int padded = padded(order, full);
      long[] own = Arrays.copyOfRange(full, padded, full.length);
      int[] ownCounts = Arrays.copyOfRange(fullCounts, padded, full.length);
      int[] seen = order == highest ? ownCounts : seen(own, ownCounts, out[order + 1]);
      out[order] = new Level(order, own, ownCounts, seen);
      long[] lower = suffixes(order, full, padded);
      int[] lowerCounts = new int[lower.length];
      System.arraycopy(fullCounts, 0, lowerCounts, 0, padded);
      int size = runs(lower, lowerCounts, padded);
      full = Arrays.copyOf(lower, size);
      fullCounts = Arrays.copyOf(lowerCounts, size);
    }
    out[1] = dense(vocabulary, full, fullCounts);
    return out;
  }

  private static int padded(int order, long[] keys) {
    int shift = Level.BITS * Math.max(0, order - 2);
    int n = 0;
    while (order > 2 && n < keys.length && keys[n] >>> shift == 0) {
      n++;
    }
    return n;
  }

  /** The keys without their first words: the padded ones, which stay sorted, then the others. */
  private static long[] suffixes(int order, long[] keys, int padded) {
    long[] out = new long[keys.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = Level.suffix(keys[i], order);
    }
    Arrays.parallelSort(out, padded, out.length);
    return out;
  }

  /** Counts runs of the same key in place, from an index on; gives the new length. */
  private static int runs(long[] keys, int[] counts, int from) {
    int n = from;
    for (int i = from; i < keys.length; i++) {
      if (n > from && keys[i] == keys[n - 1]) {
        counts[n - 1]++;
      } else {
        keys[n] = keys[i];
        counts[n++] = 1;
      }
    }
    return n;
  }

  /** How often each n-gram was seen: as often as all its extensions to the right. */
  private static int[] seen(long[] keys, int[] counts, Level higher) {
    int[] out = new int[keys.length];
    int at = 0;
    for (int i = 0; i < keys.length; i++) {
      while (at < higher.size() && Level.context(higher.keys[at]) < keys[i]) {
        at++;
      }
      while (at < higher.size() && Level.context(higher.keys[at]) == keys[i]) {
        out[i] += higher.seen[at++];
      }
      out[i] = Math.max(out[i], counts[i]);
    }
    return out;
  }

  private static Level dense(int vocabulary, long[] keys, int[] counts) {
    long[] all = new long[vocabulary];
    int[] allCounts = new int[vocabulary];
    for (int i = 0; i < vocabulary; i++) {
      all[i] = i;
    }
    for (int i = 0; i < keys.length; i++) {
      allCounts[(int) keys[i]] = counts[i];
    }
    return new Level(1, all, allCounts, allCounts);
  }
}
