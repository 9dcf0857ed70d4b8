package vn.nghiquyet.lm;

import java.util.Arrays;

/**
 * Counts longs by sorting and merging: a buffer that is full is sorted, its runs counted, and both
 * merged into what was counted before. O(n log n) time; 12 bytes for each distinct key and a buffer
 * of at most 128 MiB. What comes out does not depend on the order of what goes in.
 */
final class PackedCounter {
  private static final int MAX_BUFFER = 1 << 24;

  private long[] buffer = new long[1 << 10];
  private int filled;
  private long[] keys = new long[0];
  private int[] counts = new int[0];

  void add(long key) {
    if (filled == buffer.length) {
      if (filled < MAX_BUFFER) {
        buffer = Arrays.copyOf(buffer, filled * 2);
      } else {
        flush();
      }
    }
    buffer[filled++] = key;
  }

  /** The distinct keys in rising order. */
  long[] keys() {
    flush();
    return keys;
  }

  /** How often each was added. */
  int[] counts() {
    flush();
    return counts;
  }

  private void flush() {
    if (filled == 0) {
      return;
    }
    Arrays.parallelSort(buffer, 0, filled);
    int[] runs = new int[filled];
    int distinct = 0;
    for (int i = 0; i < filled; i++) {
      if (i > 0 && buffer[i] == buffer[distinct - 1]) {
        runs[distinct - 1]++;
      } else {
        buffer[distinct] = buffer[i];
        runs[distinct++] = 1;
      }
    }
    merge(buffer, runs, distinct);
    filled = 0;
  }

  private void merge(long[] more, int[] runs, int distinct) {
    long[] allKeys = new long[keys.length + distinct];
    int[] allCounts = new int[allKeys.length];
    int n = 0;
    int i = 0;
    int k = 0;
    while (i < keys.length || k < distinct) {
      boolean old = k == distinct || i < keys.length && keys[i] <= more[k];
      boolean both = old && k < distinct && keys[i] == more[k];
      allKeys[n] = old ? keys[i] : more[k];
      allCounts[n++] = (old ? counts[i] : 0) + (both || !old ? runs[k] : 0);
      i += old ? 1 : 0;
      k += both || !old ? 1 : 0;
    }
    keys = n == allKeys.length ? allKeys : Arrays.copyOf(allKeys, n);
    counts = n == allCounts.length ? allCounts : Arrays.copyOf(allCounts, n);
  }
}
