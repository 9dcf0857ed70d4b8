package vn.nghiquyet.repair;

/** What one seen word may have been: words with what the channel has for each, best first. */
final class Candidates {
  static final Candidates NONE = new Candidates(new int[0], new float[0]);

  private static final float NEVER = -99;

  private final int[] ids;
  private final float[] scores;

  /** Takes both arrays as its own. */
  Candidates(int[] ids, float[] scores) {
    this.ids = ids;
    this.scores = scores;
  }

  int size() {
    return ids.length;
  }

  /** The id of a word. */
  int id(int k) {
    return ids[k];
  }

  /** Natural logarithm of P(seen | word). */
  float score(int k) {
    return scores[k];
  }

  /** The score of the first, or a very small one where there is none. */
  float best() {
    return scores.length == 0 ? NEVER : scores[0];
  }
}
