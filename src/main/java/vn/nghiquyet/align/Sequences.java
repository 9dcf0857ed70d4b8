package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Order-preserving matching of two sequences. */
public final class Sequences {
  /** Larger tables are filled in a band along the diagonal only. */
  private static final int MAX_CELLS = 1_000_000;

  /** Half the width of the narrowest band. */
  private static final int BAND = 64;

  private Sequences() {}

  /** Worth of a pair, 0 or less for no pair. */
  interface Weight {
    double of(int i, int j);
  }

  /**
   * The ascending pairs of greatest total weight, by dynamic programming in O(n·m) (Needleman and
   * Wunsch, 1970); of long sequences those near the diagonal.
   */
  static List<int[]> best(int n, int m, Weight weight) {
    boolean whole = (long) n * m <= MAX_CELLS;
    int band = whole ? m : Math.max(BAND, MAX_CELLS / (2 * n));
    return new Table(n, m, band, weight).pairs();
  }

  /**
   * The ascending pairs of word lists that are most alike, by the words and word pairs that they
   * share.
   *
   * @param floor pairs less alike than this are none, 0..1
   */
  public static List<int[]> alike(List<List<String>> left, List<List<String>> right, double floor) {
    List<Bag> bags = left.stream().map(Bag::of).toList();
    List<Bag> others = right.stream().map(Bag::of).toList();
    return best(
        bags.size(),
        others.size(),
        (i, j) -> {
          double likeness = bags.get(i).similarity(others.get(j));
          return likeness < floor ? 0 : likeness * likeness;
        });
  }

  /** Best totals from each cell to the end, in a band of each row. */
  private static final class Table {
    private final int n;
    private final int m;
    private final int band;
    private final float[][] worth;
    private final float[][] total;

    Table(int n, int m, int band, Weight weight) {
      this.n = n;
      this.m = m;
      this.band = band;
      worth = new float[n][];
      total = new float[n + 1][];
      total[n] = new float[to(n) - from(n) + 1];
      for (int i = n - 1; i >= 0; i--) {
        int from = from(i);
        worth[i] = new float[to(i) - from];
        total[i] = new float[to(i) - from + 1];
        for (int j = to(i) - 1; j >= from; j--) {
          float w = (float) weight.of(i, j);
          worth[i][j - from] = w;
          float skip = Math.max(total(i + 1, j), total(i, j + 1));
          total[i][j - from] = w > 0 ? Math.max(skip, total(i + 1, j + 1) + w) : skip;
        }
      }
    }

    private int from(int i) {
      return Math.max(0, centre(i) - band);
    }

    private int to(int i) {
      return (int) Math.min(m, (long) centre(i) + band + 1);
    }

    private int centre(int i) {
      return (int) ((long) i * m / Math.max(1, n));
    }

    /** The nearest that is known, at the edge of the band. */
    private float total(int i, int j) {
      int at = Math.max(0, Math.min(j - from(i), total[i].length - 1));
      return total[i][at];
    }

    List<int[]> pairs() {
      List<int[]> out = new ArrayList<>();
      int i = 0;
      int j = 0;
      while (i < n && j < m) {
        int at = j - from(i);
        boolean inside = at >= 0 && at < worth[i].length;
        if (inside && worth[i][at] > 0 && total(i, j) == total(i + 1, j + 1) + worth[i][at]) {
          out.add(new int[] {i++, j++});
        } else if (at >= worth[i].length || inside && total(i, j) == total(i + 1, j)) {
          i++;
        } else {
          j++;
        }
      }
      return out;
    }
  }

  /** Places in the second list of the longest common subsequence of two; O(n·m). */
  static int[] common(List<String> a, List<String> b) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        length[i][j] =
            a.get(i).equals(b.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    int[] out = new int[length[0][0]];
    int i = 0;
    int j = 0;
    for (int k = 0; k < out.length; ) {
      if (a.get(i).equals(b.get(j))) {
        out[k++] = j;
        i++;
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return out;
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

  /**
   * Which places of the sequence, whose values all differ, belong to an ascending run of most
   * members, among those to a heaviest one; O(n log n), by a tree of best totals (Fenwick, 1994).
   */
  static boolean[] heaviestAscending(int[] values, int[] weights) {
    int n = values.length;
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    long[] totals = new long[n];
    int[] back = new int[n];
    int[] tree = none(n + 1);
    int last = -1;
    for (int i = 0; i < n; i++) {
      int rank = Arrays.binarySearch(sorted, values[i]) + 1;
      back[i] = -1;
      for (int k = rank - 1; k > 0; k -= k & -k) {
        back[i] = better(totals, back[i], tree[k]);
      }
      totals[i] = (1L << 32) + weights[i] + (back[i] < 0 ? 0 : totals[back[i]]);
      for (int k = rank; k <= n; k += k & -k) {
        tree[k] = better(totals, tree[k], i);
      }
      last = better(totals, last, i);
    }
    boolean[] out = new boolean[n];
    for (int i = last; i >= 0; i = back[i]) {
      out[i] = true;
    }
    return out;
  }

  private static int better(long[] totals, int i, int j) {
    return i < 0 || j >= 0 && totals[j] > totals[i] ? j : i;
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
