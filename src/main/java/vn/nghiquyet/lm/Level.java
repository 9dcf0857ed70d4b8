package vn.nghiquyet.lm;

import java.util.Arrays;

/**
 * All n-grams of one order. The ids of an n-gram are packed into a long, 16 bits each, the last
 * word in the lowest bits, so that n-grams of one context stand together.
 */
final class Level {
  static final int BITS = 16;
  private static final long MASK = (1L << BITS) - 1;

  final int order;
  final long[] keys;

  /** Kneser-Ney's counts: as seen for the highest order, of different words before for others. */
  final int[] counts;

  /** How often the n-gram was seen; for those that end a paragraph below the highest order less. */
  final int[] seen;

  private final int[] starts;

  Level(int order, long[] keys, int[] counts, int[] seen) {
    this.order = order;
    this.keys = keys;
    this.counts = counts;
    this.seen = seen;
    this.starts = starts();
  }

  /** Where the n-grams with each first word start, for a short search. */
  private int[] starts() {
    int shift = BITS * (order - 1);
    int words = keys.length == 0 ? 0 : (int) (keys[keys.length - 1] >>> shift) + 1;
    int[] out = new int[words + 1];
    int at = 0;
    for (int first = 0; first <= words; first++) {
      while (at < keys.length && keys[at] >>> shift < first) {
        at++;
      }
      out[first] = at;
    }
    return out;
  }

  int size() {
    return keys.length;
  }

  /** The index of an n-gram, negative where it is not there. */
  int find(long key) {
    int first = (int) (key >>> BITS * (order - 1));
    return first + 1 >= starts.length
        ? -1
        : Arrays.binarySearch(keys, starts[first], starts[first + 1], key);
  }

  /** The end of the run of n-grams with the same context as this one. */
  int groupEnd(int from) {
    long context = context(keys[from]);
    int to = from + 1;
    while (to < keys.length && context(keys[to]) == context) {
      to++;
    }
    return to;
  }

  static long context(long key) {
    return key >>> BITS;
  }

  /** The n-gram without its first word. */
  long suffix(long key) {
    return suffix(key, order);
  }

  static long suffix(long key, int order) {
    return key & (1L << BITS * (order - 1)) - 1;
  }

  static int last(long key) {
    return (int) (key & MASK);
  }
}
