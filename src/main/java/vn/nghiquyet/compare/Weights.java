package vn.nghiquyet.compare;

import java.util.Collection;

/**
 * How telling a gram is: the square of its inverse frequency among the wordings of a survey, so
 * that what all documents speak of tells little. Frequencies are kept in a table by hash (a
 * count-min sketch of one row): its size does not grow with the survey.
 */
final class Weights {
  private static final int BITS = 22;

  private final int[] frequency = new int[1 << BITS];
  private final int total;

  /** Of these wordings, each counted as often as it is there. */
  Weights(Collection<Grams> wordings) {
    for (Grams grams : wordings) {
      for (int hash : grams.hashes()) {
        frequency[hash >>> Integer.SIZE - BITS]++;
      }
    }
    total = wordings.size();
  }

  /** In how many wordings a gram is. */
  int frequency(int hash) {
    return frequency[hash >>> Integer.SIZE - BITS];
  }

  double of(int hash) {
    double idf = Math.log((total + 1) / (frequency(hash) + 0.5));
    return idf <= 0 ? 0 : idf * idf;
  }
}
