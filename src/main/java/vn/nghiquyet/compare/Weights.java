package vn.nghiquyet.compare;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Stream;

/**
 * How telling a gram is: the square of its inverse frequency among the wordings of a survey, so
 * that what all documents speak of tells little. Inverse frequencies are kept in steps of {@link
 * #STEP}, in a table by hash (a count-min sketch of one row): its size does not grow with the
 * survey.
 */
final class Weights {
  private static final int BITS = 22;
  private static final double STEP = 1.0 / 16;
  private static final double[] SQUARES = squares();

  private final byte[] steps = new byte[1 << BITS];

  private Weights(AtomicIntegerArray frequencies, long total) {
    for (int i = 0; i < steps.length; i++) {
      double idf = Math.log((total + 1) / (frequencies.get(i) + 0.5));
      steps[i] = (byte) Math.max(0, Math.min(SQUARES.length - 1, Math.round(idf / STEP)));
    }
  }

  private static double[] squares() {
    double[] out = new double[1 << Byte.SIZE];
    for (int i = 0; i < out.length; i++) {
      out[i] = STEP * i * STEP * i;
    }
    return out;
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
    return ofStep(step(hash));
  }

  /** A number that stands for the weight of a gram. */
  byte step(int hash) {
    return steps[hash >>> Integer.SIZE - BITS];
  }

  /** The weight that a number stands for. */
  static double ofStep(byte step) {
    return SQUARES[Byte.toUnsignedInt(step)];
  }
}
