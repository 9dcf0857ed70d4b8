package vn.nghiquyet.align;

import java.util.Arrays;
import java.util.List;

/**
 * The words and word pairs of a text as a multiset of hashes, for similarity. Pairs make word order
 * count; a hash collision shifts a similarity by less than it matters.
 */
final class Bag {
  private final int[] hashes;

  private Bag(int[] hashes) {
    this.hashes = hashes;
    Arrays.sort(hashes);
  }

  static Bag of(List<String> words) {
    int n = words.size();
    int[] hashes = new int[n == 0 ? 0 : 2 * n - 1];
    int previous = 0;
    for (int i = 0; i < n; i++) {
      int hash = words.get(i).hashCode() * 0x9E3779B1;
      hashes[i] = hash;
      if (i > 0) {
        hashes[n + i - 1] = previous * 31 + Integer.rotateLeft(hash, 15);
      }
      previous = hash;
    }
    return new Bag(hashes);
  }

  static Bag union(List<Bag> bags) {
    int[] all = new int[bags.stream().mapToInt(Bag::size).sum()];
    int at = 0;
    for (Bag bag : bags) {
      System.arraycopy(bag.hashes, 0, all, at, bag.hashes.length);
      at += bag.hashes.length;
    }
    return new Bag(all);
  }

  int size() {
    return hashes.length;
  }

  int[] hashes() {
    return hashes;
  }

  /** Dice coefficient, 0..1; 1 for two empty bags. */
  double similarity(Bag other) {
    int total = size() + other.size();
    return total == 0 ? 1 : 2.0 * common(other) / total;
  }

  /** Share of this bag that is in the other, 0..1; 1 for an empty bag. */
  double within(Bag other) {
    return size() == 0 ? 1 : (double) common(other) / size();
  }

  private int common(Bag other) {
    int i = 0;
    int j = 0;
    int common = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }
}
