package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the units of a document that share the most rare words and word pairs with another. */
final class UnitSearch {
  /**
   * Words and pairs in more units than this tell nothing: a unit with none that are rarer cannot be
   * told from its likes, wherever it stands.
   */
  private static final int MAX_POSTINGS = 64;

  /** Hash and unit in one number, sorted: first all units of one hash. */
  private final long[] postings;

  private final int[] votes;

  UnitSearch(UnitTree tree, List<Integer> units, int size) {
    votes = new int[size];
    long[] all = new long[units.stream().mapToInt(unit -> tree.bag(unit).size()).sum()];
    int at = 0;
    for (int unit : units) {
      for (int hash : tree.bag(unit).hashes()) {
        all[at++] = posting(hash, unit);
      }
    }
    Arrays.sort(all);
    postings = Arrays.stream(all).distinct().toArray();
  }

  private static long posting(int hash, int unit) {
    return (long) hash << 32 | unit;
  }

  /** At most {@code limit} units, most shared first, then in order. */
  List<Integer> candidates(Bag bag, int limit) {
    List<Integer> found = new ArrayList<>();
    int[] hashes = bag.hashes();
    for (int k = 0; k < hashes.length; k++) {
      if (k == 0 || hashes[k] != hashes[k - 1]) {
        vote(hashes[k], found);
      }
    }
    found.sort(
        Comparator.comparingInt((Integer unit) -> -votes[unit])
            .thenComparing(Comparator.naturalOrder()));
    List<Integer> out = List.copyOf(found.subList(0, Math.min(limit, found.size())));
    found.forEach(unit -> votes[unit] = 0);
    return out;
  }

  private void vote(int hash, List<Integer> found) {
    int from = Arrays.binarySearch(postings, posting(hash, 0));
    from = from < 0 ? -from - 1 : from;
    int to = from;
    while (to < postings.length
        && (int) (postings[to] >> 32) == hash
        && to - from <= MAX_POSTINGS) {
      to++;
    }
    if (to - from <= MAX_POSTINGS) {
      for (int k = from; k < to; k++) {
        int unit = (int) postings[k];
        if (votes[unit]++ == 0) {
          found.add(unit);
        }
      }
    }
  }
}
