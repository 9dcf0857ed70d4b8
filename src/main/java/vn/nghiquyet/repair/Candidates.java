package vn.nghiquyet.repair;

/**
 * What one seen word may have been.
 *
 * @param ids of words, the most promising first
 * @param scores for each the natural logarithm of P(seen | word)
 */
record Candidates(int[] ids, float[] scores) {
  static final Candidates NONE = new Candidates(new int[0], new float[0]);

  int size() {
    return ids.length;
  }

  /** The log-probability of the first, or a very small one where there is none. */
  float best() {
    return scores.length == 0 ? -99 : scores[0];
  }
}
