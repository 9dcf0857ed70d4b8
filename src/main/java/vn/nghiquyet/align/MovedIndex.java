package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the units that share the most rare words and word pairs with another. */
final class MovedIndex {
  /** Words in more units than this say nothing about where a unit went. */
  private static final int MAX_POSTINGS = 64;

  private final Map<Integer, List<Integer>> postings = new HashMap<>();

  MovedIndex(UnitTree tree, List<Integer> units) {
    for (int unit : units) {
      int last = 0;
      boolean first = true;
      for (int hash : tree.bag(unit).hashes()) {
        if (first || hash != last) {
          postings.computeIfAbsent(hash, key -> new ArrayList<>()).add(unit);
        }
        last = hash;
        first = false;
      }
    }
  }

  /** At most {@code limit} units, most shared first, then in order. */
  List<Integer> candidates(Bag bag, int limit) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (int hash : bag.hashes()) {
      List<Integer> units = postings.getOrDefault(hash, List.of());
      if (units.size() <= MAX_POSTINGS) {
        units.forEach(unit -> votes.merge(unit, 1, Integer::sum));
      }
    }
    return votes.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .toList();
  }
}
