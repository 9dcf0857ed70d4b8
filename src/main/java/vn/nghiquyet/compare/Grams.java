package vn.nghiquyet.compare;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a text, its pairs and its triples of words, as hashes with how often each is there
 * and behind how many words first. A collision shifts a likeness by less than it matters.
 */
@SuppressWarnings("ArrayRecordComponent")
record Grams(int[] hashes, int[] counts, int[] places) {
  /** Longest run of words that counts as one. */
  static final int LONGEST = 3;

  static Grams of(List<String> words) {
    int n = words.size();
    long[] all = new long[Math.max(n, LONGEST * n - LONGEST * (LONGEST - 1) / 2)];
    int size = 0;
    for (int from = 0; from < n; from++) {
      int hash = 0;
      for (int length = 1; length <= LONGEST && from + length <= n; length++) {
        hash = mixed(hash * 31 + words.get(from + length - 1).hashCode() + length);
        all[size++] = (long) hash << 32 | from;
      }
    }
    return counted(Arrays.copyOf(all, size));
  }

  /** Of hashes with the place of each behind it. */
  private static Grams counted(long[] all) {
    Arrays.sort(all);
    int[] hashes = new int[all.length];
    int[] counts = new int[all.length];
    int[] places = new int[all.length];
    int size = 0;
    for (long one : all) {
      int hash = (int) (one >> 32);
      if (size > 0 && hashes[size - 1] == hash) {
        counts[size - 1]++;
      } else {
        hashes[size] = hash;
        places[size] = (int) one;
        counts[size++] = 1;
      }
    }
    return new Grams(
        Arrays.copyOf(hashes, size), Arrays.copyOf(counts, size), Arrays.copyOf(places, size));
  }

  /** Murmur3's finalizer (Appleby). */
  private static int mixed(int hash) {
    int h = hash ^ hash >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ h >>> 16;
  }
}
