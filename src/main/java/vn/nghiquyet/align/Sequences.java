package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Order-preserving matching of two sequences. */
public final class Sequences {
  /** Larger tables are cut at the diagonal into smaller ones. */
  private static final int MAX_CELLS = 250_000;

  private Sequences() {}

  /** Worth of a pair, 0 or less for no pair. */
  interface Weight {
    double of(int i, int j);
  }

  /**
   * The ascending pairs of greatest total weight, by dynamic programming in O(n·m) (Needleman and
   * Wunsch, 1970). Of two sequences too long for that, halves are matched with halves.
   */
  static List<int[]> best(int n, int m, Weight weight) {
    List<int[]> out = new ArrayList<>();
    best(0, n, 0, m, weight, out);
    return out;
  }

  private static void best(int i0, int i1, int j0, int j1, Weight weight, List<int[]> out) {
    int n = i1 - i0;
    int m = j1 - j0;
    if (n == 0 || m == 0) {
      return;
    }
    if ((long) n * m > MAX_CELLS && n > 1 && m > 1) {
      best(i0, i0 + n / 2, j0, j0 + m / 2, weight, out);
      best(i0 + n / 2, i1, j0 + m / 2, j1, weight, out);
      return;
    }
    double[][] w = new double[n][m];
    double[][] total = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        w[i][j] = weight.of(i0 + i, j0 + j);
        double skip = Math.max(total[i + 1][j], total[i][j + 1]);
        total[i][j] = w[i][j] > 0 ? Math.max(skip, total[i + 1][j + 1] + w[i][j]) : skip;
      }
    }
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (w[i][j] > 0 && total[i][j] == total[i + 1][j + 1] + w[i][j]) {
        out.add(new int[] {i0 + i++, j0 + j++});
      } else if (total[i][j] == total[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** Which places of the sequence belong to a longest ascending run of it; O(n log n). */
  public static boolean[] longestAscending(int[] values) {
    int[] tails = new int[values.length];
    int[] back = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      int at = lowerBound(values, tails, length, values[i]);
      back[i] = at == 0 ? -1 : tails[at - 1];
      tails[at] = i;
      length = Math.max(length, at + 1);
    }
    boolean[] out = new boolean[values.length];
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = back[i]) {
      out[i] = true;
    }
    return out;
  }

  private static int lowerBound(int[] values, int[] tails, int length, int value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[tails[middle]] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** An array filled with -1. */
  static int[] none(int length) {
    int[] out = new int[length];
    Arrays.fill(out, -1);
    return out;
  }
}
