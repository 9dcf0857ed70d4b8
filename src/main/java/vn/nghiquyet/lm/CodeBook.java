package vn.nghiquyet.lm;

import java.util.Arrays;

/**
 * Natural logarithms in 8 bits: up to 256 values that stand for all others, found by Lloyd's
 * algorithm (1982) from bins of equal size. Exact where there are no more than 256 different ones.
 */
final class CodeBook {
  static final int MAX_SIZE = 256;
  private static final int ROUNDS = 20;

  private CodeBook() {}

  /** The values, rising; one at least. */
  static float[] of(float[] logarithms) {
    float[] sorted = logarithms.clone();
    Arrays.parallelSort(sorted);
    float[] distinct = distinct(sorted);
    if (distinct.length <= MAX_SIZE) {
      return distinct.length == 0 ? new float[] {0} : distinct;
    }
    float[] book = new float[MAX_SIZE];
    for (int k = 0; k < MAX_SIZE; k++) {
      book[k] = sorted[(int) ((2L * k + 1) * sorted.length / (2 * MAX_SIZE))];
    }
    for (int round = 0; round < ROUNDS; round++) {
      book = improved(distinct(book), sorted);
    }
    return distinct(book);
  }

  private static float[] distinct(float[] sorted) {
    float[] out = new float[sorted.length];
    int n = 0;
    for (float value : sorted) {
      if (n == 0 || value != out[n - 1]) {
        out[n++] = value;
      }
    }
    return Arrays.copyOf(out, n);
  }

  /** The mean of the values nearest to each. */
  private static float[] improved(float[] book, float[] sorted) {
    float[] out = book.clone();
    int at = 0;
    for (int k = 0; k < book.length; k++) {
      float border = k + 1 < book.length ? (book[k] + book[k + 1]) / 2 : Float.POSITIVE_INFINITY;
      double sum = 0;
      int n = 0;
      for (; at < sorted.length && sorted[at] <= border; at++) {
        sum += sorted[at];
        n++;
      }
      out[k] = n == 0 ? book[k] : (float) (sum / n);
    }
    return out;
  }

  /** The number of the nearest value. */
  static byte code(float[] book, float logarithm) {
    int i = Arrays.binarySearch(book, logarithm);
    if (i >= 0) {
      return (byte) i;
    }
    int above = -i - 1;
    if (above == 0 || above == book.length) {
      return (byte) (above == 0 ? 0 : above - 1);
    }
    boolean upper = book[above] - logarithm < logarithm - book[above - 1];
    return (byte) (upper ? above : above - 1);
  }
}
