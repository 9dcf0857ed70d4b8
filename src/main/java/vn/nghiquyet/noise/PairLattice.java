package vn.nghiquyet.noise;

/**
 * All ways in which a channel makes one seen text of one meant text: forward and backward sums over
 * them, and the expected count of each event. O(|seen|·|meant|).
 */
final class PairLattice {
  /** Probability of an event in a model. */
  interface Model {
    /** One meant letter seen as a piece of {@code seen}. */
    double single(char meant, String seen, int at, int length);

    /** Two meant letters seen as one character. */
    double pair(char first, char second, char seen);

    /** One of the pairs of these letters, whatever is seen. */
    double anyPair(char first, char second);

    /** A character nothing meant. */
    double invented(char seen);

    /** Nothing is invented at a place. */
    double nothingInvented();
  }

  private final Model model;
  private final String seen;
  private final String meant;

  /**
   * Sums up to a point: [i][j] with i letters meant and j characters seen, before and after what is
   * invented there.
   */
  private final double[][] before;

  private final double[][] after;

  PairLattice(Model model, String seen, String meant) {
    this.model = model;
    this.seen = seen;
    this.meant = meant;
    before = new double[meant.length() + 1][seen.length() + 1];
    after = new double[meant.length() + 1][seen.length() + 1];
  }

  /** P(seen | meant), all ways summed. */
  double forward() {
    int m = meant.length();
    int n = seen.length();
    before[0][0] = 1;
    for (int i = 0; i <= m; i++) {
      for (int j = 0; j <= n; j++) {
        after[i][j] =
            before[i][j] + (j > 0 ? after[i][j - 1] * model.invented(seen.charAt(j - 1)) : 0);
        if (after[i][j] > 0 && i < m) {
          spread(i, j, after[i][j] * model.nothingInvented());
        }
      }
    }
    return after[m][n] * model.nothingInvented();
  }

  private void spread(int i, int j, double mass) {
    double alone = mass * alone(i);
    for (int length = 0; length <= ChannelEvents.LONGEST && j + length <= seen.length(); length++) {
      before[i + 1][j + length] += alone * model.single(meant.charAt(i), seen, j, length);
    }
    if (i + 1 < meant.length() && j < seen.length()) {
      before[i + 2][j + 1] +=
          mass * model.pair(meant.charAt(i), meant.charAt(i + 1), seen.charAt(j));
    }
  }

  private double alone(int i) {
    return i + 1 < meant.length() ? 1 - model.anyPair(meant.charAt(i), meant.charAt(i + 1)) : 1;
  }

  /**
   * Adds the expected counts, each times {@code weight}, to {@code counts}; forward comes first.
   */
  void count(double total, double weight, ChannelEvents counts) {
    int m = meant.length();
    int n = seen.length();
    double[][] back = new double[m + 2][n + 1];
    double quiet = model.nothingInvented();
    for (int i = m; i >= 0; i--) {
      for (int j = n; j >= 0; j--) {
        double sum = i == m && j == n ? quiet : 0;
        if (j < n) {
          double made = model.invented(seen.charAt(j)) * back[i][j + 1];
          sum += made;
          add(
              counts.invented(),
              ChannelEvents.inventedKey(seen.charAt(j)),
              after[i][j] * made * weight / total);
        }
        if (i < m) {
          sum += letter(i, j, back, after[i][j] * weight / total, counts);
        }
        back[i][j] = sum;
      }
    }
  }

  private double letter(int i, int j, double[][] back, double share, ChannelEvents counts) {
    double quiet = model.nothingInvented();
    double alone = quiet * alone(i);
    char c = meant.charAt(i);
    double sum = 0;
    for (int length = 0; length <= ChannelEvents.LONGEST && j + length <= seen.length(); length++) {
      double made = alone * model.single(c, seen, j, length) * back[i + 1][j + length];
      sum += made;
      add(counts.single(), EventTable.key(c, seen, j, length), share * made);
    }
    if (i + 1 < meant.length() && j < seen.length()) {
      double made = quiet * model.pair(c, meant.charAt(i + 1), seen.charAt(j)) * back[i + 2][j + 1];
      sum += made;
      add(counts.pair(), EventTable.pairKey(c, meant.charAt(i + 1), seen.charAt(j)), share * made);
    }
    return sum;
  }

  private static void add(EventTable table, long key, double count) {
    if (count > 1e-9) {
      table.add(key, count);
    }
  }
}
