package vn.nghiquyet.lm;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers of a {@link CaseModel}: logarithms of odds in eighths, of each word alone, and of
 * pairs and triples in sorted arrays.
 */
final class CaseTables {
  /** How many steps there are in one nat. */
  static final int STEPS = 8;

  private static final double MOST = CaseModel.MOST;

  final byte[] alone;
  final byte[] capitals;

  /** Word and the token before it. */
  final Table before;

  /** Word and the token behind it. */
  final Table behind;

  /** The word between both. */
  final Table between;

  /** Abbreviations that hold a Đ, by their letters without it, both in capitals. */
  final SortedMap<String, String> abbreviations;

  /** Sorted keys with their logarithms. */
  static final class Table {
    final long[] keys;
    final byte[] steps;

    /** Takes the arrays as its own. */
    Table(long[] keys, byte[] steps) {
      if (keys.length != steps.length) {
        throw new IllegalArgumentException(keys.length + " keys, " + steps.length + " numbers");
      }
      this.keys = keys;
      this.steps = steps;
    }

    int size() {
      return keys.length;
    }

    int find(long key) {
      return Arrays.binarySearch(keys, key);
    }
  }

  /** Takes all arrays as its own. */
  CaseTables(
      byte[] alone,
      byte[] capitals,
      Table before,
      Table behind,
      Table between,
      Collection<String> abbreviations) {
    if (alone.length != capitals.length) {
      throw new IllegalArgumentException(alone.length + " words, " + capitals.length);
    }
    this.alone = alone;
    this.capitals = capitals;
    this.before = before;
    this.behind = behind;
    this.between = between;
    SortedMap<String, String> spelt = new TreeMap<>();
    abbreviations.forEach(word -> spelt.put(word.replace('Đ', 'D'), word));
    this.abbreviations = Collections.unmodifiableSortedMap(spelt);
  }

  int size() {
    return alone.length;
  }

  long key(int first, int second) {
    return (long) first * alone.length + second;
  }

  long key(int first, int second, int third) {
    return key(first, second) * alone.length + third;
  }

  double capitals(int word) {
    return (double) capitals[word] / STEPS;
  }

  double logOdds(int previous, int word, int next) {
    int triple = between.size() == 0 ? -1 : between.find(key(previous, word, next));
    return triple >= 0 ? (double) between.steps[triple] / STEPS : pairs(previous, word, next);
  }

  /** What the neighbours say together, each taken alone. */
  double pairs(int previous, int word, int next) {
    int own = alone[word];
    int left = before.find(key(previous, word));
    int right = behind.find(key(word, next));
    int sum = (left < 0 ? own : before.steps[left]) + (right < 0 ? own : behind.steps[right]) - own;
    return Math.max(-MOST, Math.min(MOST, (double) sum / STEPS));
  }

  static byte steps(double logOdds) {
    return (byte) Math.round(STEPS * Math.max(-MOST, Math.min(MOST, logOdds)));
  }
}
