package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.align.Sequences;

/**
 * Where two long texts can be cut before they are compared: at words that stand once on each side
 * (patience diff), or where there are none, at rows of 2, 4 … {@value #LONGEST} words that do, in
 * their longest common order. O(n log n) in the words between the places asked for.
 */
final class Anchors {
  private static final int LONGEST = 32;

  /** Of the hash of a row: odd, and far from a power of two. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final int[] a;
  private final int[] b;

  private Anchors(int[] a, int[] b) {
    this.a = a;
    this.b = b;
  }

  /** Of two lists of words. */
  static Anchors of(List<String> a, List<String> b) {
    Map<String, Integer> ids = new HashMap<>();
    return new Anchors(numbers(a, ids), numbers(b, ids));
  }

  private static int[] numbers(List<String> words, Map<String, Integer> ids) {
    return words.stream()
        .mapToInt(word -> ids.computeIfAbsent(word, key -> ids.size() + 1))
        .toArray();
  }

  /**
   * Pairs of places of the same word, both ascending; none where nothing stands once on each side.
   */
  List<int[]> between(int i0, int i1, int j0, int j1) {
    for (int length = 1; length <= LONGEST; length *= 2) {
      List<int[]> pairs = pairs(i0, i1 - length + 1, j0, j1 - length + 1, length);
      if (!pairs.isEmpty()) {
        return ascending(pairs);
      }
    }
    return List.of();
  }

  private List<int[]> pairs(int i0, int i1, int j0, int j1, int length) {
    Map<Long, Integer> left = once(a, i0, i1, length);
    Map<Long, Integer> right = once(b, j0, j1, length);
    List<int[]> out = new ArrayList<>();
    for (int i = i0; i < i1; i++) {
      long row = row(a, i, length);
      int j = right.getOrDefault(row, -1);
      if (j >= 0 && left.get(row) == i && a[i] == b[j]) {
        out.add(new int[] {i, j});
      }
    }
    return out;
  }

  /** The place of each row of words; -1 for one that comes again. */
  private static Map<Long, Integer> once(int[] words, int from, int to, int length) {
    Map<Long, Integer> out = new HashMap<>();
    for (int i = from; i < to; i++) {
      out.merge(row(words, i, length), i, (x, y) -> -1);
    }
    return out;
  }

  private static long row(int[] words, int at, int length) {
    long hash = 0;
    for (int k = 0; k < length; k++) {
      hash = (hash + words[at + k]) * FACTOR;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  private static List<int[]> ascending(List<int[]> pairs) {
    boolean[] keep = Sequences.longestAscending(pairs.stream().mapToInt(pair -> pair[1]).toArray());
    List<int[]> out = new ArrayList<>();
    for (int k = 0; k < keep.length; k++) {
      if (keep[k]) {
        out.add(pairs.get(k));
      }
    }
    return out;
  }
}
