package vn.nghiquyet.compare;

import java.util.Arrays;

/**
 * The best of what is offered, so many at most: highest score first, of equals the lower number.
 */
final class Top {
  private final long[] best;
  private int size;

  Top(int most) {
    best = new long[most];
  }

  /**
   * Takes one if it is among the best so far.
   *
   * @param score positive; one that is not is no candidate
   */
  void offer(float score, int id) {
    if (score <= 0) {
      return;
    }
    long code = ((long) Float.floatToIntBits(score) << 32) | (~id & 0xFFFFFFFFL);
    int at = size;
    if (size == best.length) {
      at--;
      if (code <= best[at]) {
        return;
      }
    } else {
      size++;
    }
    while (at > 0 && best[at - 1] < code) {
      best[at] = best[at - 1];
      at--;
    }
    best[at] = code;
  }

  /** The score of one of the best, by its place among them. */
  float score(int at) {
    return Float.intBitsToFloat((int) (best[at] >>> 32));
  }

  int[] ids() {
    return Arrays.stream(best, 0, size).mapToInt(code -> ~(int) code).toArray();
  }
}
