package vn.nghiquyet.compare;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a text, its pairs and its triples of words, as hashes with how often each is there.
 * A collision shifts a likeness by less than it matters.
 */
@SuppressWarnings("ArrayRecordComponent")
record Grams(int[] hashes, int[] counts) {
  /** Longest run of words that counts as one. */
  static final int LONGEST = 3;

  static Grams of(List<String> words) {
    int n = words.size();
    int[] all = new int[Math.max(n, LONGEST * n - LONGEST * (LONGEST - 1) / 2)];
    int size = 0;
    for (int from = 0; from < n; from++) {
      int hash = 0;
      for (int length = 1; length <= LONGEST && from + length <= n; length++) {
        hash = next(hash, words.get(from + length - 1), length);
        all[size++] = hash;
      }
    }
    return counted(Arrays.copyOf(all, size));
  }

  /** Of one run of words. */
  static int hash(List<String> run) {
    int hash = 0;
    for (int i = 0; i < run.size(); i++) {
      hash = next(hash, run.get(i), i + 1);
    }
    return hash;
  }

  private static int next(int hash, String word, int length) {
    return mixed(hash * 31 + word.hashCode() + length);
  }

  private static Grams counted(int[] all) {
    Arrays.sort(all);
    int[] hashes = new int[all.length];
    int[] counts = new int[all.length];
    int size = 0;
    for (int hash : all) {
      if (size > 0 && hashes[size - 1] == hash) {
        counts[size - 1]++;
      } else {
        hashes[size] = hash;
        counts[size++] = 1;
      }
    }
    return new Grams(Arrays.copyOf(hashes, size), Arrays.copyOf(counts, size));
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
