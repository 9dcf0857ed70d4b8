package vn.nghiquyet.compare;

/**
 * A wording as a vector over its grams, each by the root of its count, its place and its weight.
 *
 * @param hashes ascending
 * @param values of each
 * @param norm length, 0 where nothing in it tells
 * @param sum of the values
 */
@SuppressWarnings("ArrayRecordComponent")
record Vector(int[] hashes, float[] values, double norm, double sum) {
  /** A measure says first what is to be done: its first {@code HEAD} words count more. */
  private static final double HEAD = 12;

  private static final double HEAD_WEIGHT = 0.5;

  static Vector of(Grams grams, Weights weights) {
    float[] values = new float[grams.hashes().length];
    double square = 0;
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      double often = Math.sqrt(grams.counts()[i]);
      values[i] = (float) (often * head(grams.places()[i]) * weights.of(grams.hashes()[i]));
      square += (double) values[i] * values[i];
      sum += values[i];
    }
    return new Vector(grams.hashes(), values, Math.sqrt(square), sum);
  }

  private static double head(int place) {
    return 1 + HEAD_WEIGHT * Math.max(0, 1 - place / HEAD);
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
      int order = Integer.compare(hashes[i], other.hashes[j]);
      if (order == 0) {
        dot += (double) values[i] * other.values[j];
        common += Math.min(values[i], other.values[j]);
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new Likeness(
        share(dot, norm * other.norm), share(common, sum), share(common, other.sum));
  }

  private static double share(double part, double whole) {
    return whole <= 0 ? 0 : Math.min(1, part / whole);
  }
}
