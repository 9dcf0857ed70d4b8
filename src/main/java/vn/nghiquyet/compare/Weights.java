package vn.nghiquyet.compare;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Stream;

/**
 * How telling a gram is: the square of its inverse frequency among the wordings of a survey, so
 * that what all documents speak of tells little. Frequencies are kept in a table by hash (a
 * count-min sketch of one row): its size does not grow with the survey.
 */
final class Weights {
  private static final int BITS = 22;

  private final float[] weights = new float[1 << BITS];

  private Weights(AtomicIntegerArray frequencies, long total) {
    for (int i = 0; i < weights.length; i++) {
      double idf = Math.log((total + 1) / (frequencies.get(i) + 0.5));
      weights[i] = idf <= 0 ? 0 : (float) (idf * idf);
    }
  }

  /** Of these wordings, each counted as often as it is there. */
  static Weights of(Stream<Grams> wordings) {
    AtomicIntegerArray frequencies = new AtomicIntegerArray(1 << BITS);
    long total =
        wordings
            .mapToLong(
                grams -> {
                  for (int hash : grams.hashes()) {
                    frequencies.incrementAndGet(hash >>> Integer.SIZE - BITS);
                  }
                  return 1;
                })
            .sum();
    return new Weights(frequencies, total);
  }

  double of(int hash) {
    return weights[hash >>> Integer.SIZE - BITS];
  }
}
