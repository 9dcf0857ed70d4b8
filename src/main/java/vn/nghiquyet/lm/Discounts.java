package vn.nghiquyet.lm;

/**
 * What modified Kneser-Ney smoothing takes from counts 1, 2, and 3 or more: Chen and Goodman, An
 * Empirical Study of Smoothing Techniques for Language Modeling (1999), equation 26.
 */
final class Discounts {
  /** Where the text is too small to estimate them. */
  private static final double[] FALLBACK = {0, 0.5, 1, 1.5};

  private final double[] values;

  private Discounts(double[] values) {
    this.values = values;
  }

  static Discounts of(Level level) {
    long[] n = new long[5];
    for (int count : level.counts) {
      if (count >= 1 && count <= 4) {
        n[count]++;
      }
    }
    if (n[1] == 0 || n[2] == 0 || n[3] == 0 || n[4] == 0) {
      return new Discounts(FALLBACK);
    }
    double y = n[1] / (n[1] + 2.0 * n[2]);
    double[] out = new double[4];
    for (int k = 1; k <= 3; k++) {
      out[k] = k - (k + 1) * y * n[k + 1] / n[k];
      if (out[k] <= 0 || out[k] >= k) {
        return new Discounts(FALLBACK);
      }
    }
    return new Discounts(out);
  }

  /** The discount of a count, less than the count. */
  double of(int count) {
    return values[Math.min(count, 3)];
  }
}
