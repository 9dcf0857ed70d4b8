package vn.nghiquyet.compare;

import java.util.Arrays;

/**
 * A wording as a vector over its grams, each by the root of its count and its weight. Only what
 * differs from wording to wording is kept, since of large surveys there are a million.
 */
final class Vector {
  private final int[] hashes;

  /** Empty where each gram is there once. */
  private final byte[] counts;

  private final Weights weights;
  private final double norm;
  private final double sum;

  private Vector(Grams grams, Weights weights) {
    this.hashes = grams.hashes();
    this.counts = counts(grams.counts());
    this.weights = weights;
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

  private static byte[] counts(int[] all) {
    if (Arrays.stream(all).allMatch(count -> count == 1)) {
      return new byte[0];
    }
    byte[] out = new byte[all.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) Math.min(all[i], Byte.MAX_VALUE);
    }
    return out;
  }

  static Vector of(Grams grams, Weights weights) {
    return new Vector(grams, weights);
  }

  private double value(int i) {
    double weight = weights.of(hashes[i]);
    return counts.length == 0 || counts[i] == 1 ? weight : Math.sqrt(counts[i]) * weight;
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
  record Likeness(double cosine, double aInB, double bInA) {}

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
    return new Likeness(
        share(dot, norm * other.norm), share(common, sum), share(common, other.sum));
  }

  private static double share(double part, double whole) {
    return whole <= 0 ? 0 : Math.min(1, part / whole);
  }
}
