package vn.nghiquyet.compare;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A wording as a vector over its grams, each by the root of its count, its place and its weight.
 * Only what differs from wording to wording is kept, since of large surveys there are a million.
 */
final class Vector {
  /** A measure says first what is to be done: its first {@code HEAD} words count more. */
  private static final int HEAD = 12;

  private static final double HEAD_WEIGHT = 0.5;

  /** Counts and places that are higher are as good as this. */
  private static final int MOST = 15;

  private static final double[] FACTORS = factors();

  private final int[] hashes;

  /** Of each gram how often it is there, 16 times, and behind how many words first. */
  private final byte[] uses;

  /** The weight of each gram, in steps. */
  private final byte[] steps;

  private final double norm;
  private final double sum;

  private Vector(int[] hashes, byte[] uses, byte[] steps) {
    this.hashes = hashes;
    this.uses = uses;
    this.steps = steps;
    double square = 0;
    double all = 0;
    for (int i = 0; i < hashes.length; i++) {
      double value = value(i);
      square += value * value;
      all += value;
    }
    norm = Math.sqrt(square);
    sum = all;
  }

  private static double[] factors() {
    double[] out = new double[(MOST + 1) * (MOST + 1)];
    for (int i = 0; i < out.length; i++) {
      double place = i % (MOST + 1);
      int count = i / (MOST + 1);
      out[i] = Math.sqrt(count) * (1 + HEAD_WEIGHT * Math.max(0, 1 - place / HEAD));
    }
    return out;
  }

  private static byte[] uses(Grams grams) {
    byte[] out = new byte[grams.hashes().length];
    for (int i = 0; i < out.length; i++) {
      int count = Math.min(MOST, grams.counts()[i]);
      out[i] = (byte) (count * (MOST + 1) + Math.min(MOST, grams.places()[i]));
    }
    return out;
  }

  static Vector of(Grams grams, Weights weights) {
    byte[] steps = new byte[grams.hashes().length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = weights.step(grams.hashes()[i]);
    }
    return new Vector(grams.hashes(), uses(grams), steps);
  }

  /** The most telling grams of this alone, so many at most. */
  Vector brief(int most) {
    if (hashes.length <= most) {
      return this;
    }
    long[] codes = // the value above; of equals the first is the highest
        IntStream.range(0, hashes.length)
            .filter(i -> value(i) > 0)
            .mapToLong(i -> (long) Float.floatToIntBits((float) value(i)) << 32 | ~i & 0xFFFFFFFFL)
            .sorted()
            .toArray();
    int[] kept =
        Arrays.stream(codes, Math.max(0, codes.length - most), codes.length)
            .mapToInt(code -> ~(int) code)
            .sorted()
            .toArray();
    int[] some = new int[kept.length];
    byte[] theirUses = new byte[kept.length];
    byte[] theirSteps = new byte[kept.length];
    for (int i = 0; i < kept.length; i++) {
      some[i] = hashes[kept[i]];
      theirUses[i] = uses[kept[i]];
      theirSteps[i] = steps[kept[i]];
    }
    return new Vector(some, theirUses, theirSteps);
  }

  /** The value of a gram, by its place among the hashes. */
  double value(int i) {
    return FACTORS[Byte.toUnsignedInt(uses[i])] * Weights.ofStep(steps[i]);
  }

  /** The hashes of the most telling grams, so many at most, the most telling first. */
  int[] keys(int most) {
    Top top = new Top(most);
    for (int i = 0; i < hashes.length; i++) {
      top.offer((float) value(i), hashes[i]);
    }
    return top.ids();
  }

  /**
   * How two wordings are alike.
   *
   * @param cosine of the angle between both, 0..1
   * @param aInB share of a's weight that b has, 0..1
   * @param bInA share of b's weight that a has, 0..1
   */
  record Likeness(double cosine, double aInB, double bInA) {
    /** The same, b first. */
    Likeness turned() {
      return new Likeness(cosine, bInA, aInB);
    }
  }

  Likeness with(Vector other) {
    double dot = 0;
    double common = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int x = hashes[i];
      int y = other.hashes[j];
      if (x == y) {
        double one = value(i++);
        double two = other.value(j++);
        dot += one * two;
        common += Math.min(one, two);
      } else if (x < y) {
        i++;
      } else {
        j++;
      }
    }
    return likeness(other, dot, common);
  }

  /** Of the weight that this has in common with one, the share that another has too, 0..1. */
  double part(Vector one, Vector other) {
    double common = 0;
    double both = 0;
    int j = 0;
    int k = 0;
    for (int i = 0; i < hashes.length; i++) {
      while (j < one.hashes.length && one.hashes[j] < hashes[i]) {
        j++;
      }
      while (k < other.hashes.length && other.hashes[k] < hashes[i]) {
        k++;
      }
      if (j < one.hashes.length && one.hashes[j] == hashes[i]) {
        common += value(i);
        both += k < other.hashes.length && other.hashes[k] == hashes[i] ? value(i) : 0;
      }
    }
    return share(both, common);
  }

  /** Of two wordings with this product and this weight in common. */
  Likeness likeness(Vector other, double dot, double common) {
    return new Likeness(
        share(dot, norm * other.norm), share(common, sum), share(common, other.sum));
  }

  /** How many different grams it has. */
  int size() {
    return hashes.length;
  }

  int hash(int i) {
    return hashes[i];
  }

  private static double share(double part, double whole) {
    return whole <= 0 ? 0 : Math.min(1, part / whole);
  }
}
