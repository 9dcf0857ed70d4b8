package vn.nghiquyet.noise;

import java.util.Arrays;

/**
 * Scores what one seen text may have been, letter by letter, so that a walk over a trie of words
 * shares the work of common beginnings and leaves a branch as soon as it cannot get better than a
 * bound.
 *
 * <p>A row holds the scores of all beginnings of the seen text against the meant letters so far,
 * and those of one letter before, for events of two letters. The caller owns the rows, one per
 * depth of the walk, and never looks inside:
 *
 * <pre>
 * ChannelSearch search = channel.search("thye");
 * double[] row = search.newRow();
 * search.start(row);
 * if (search.advance(row, 't', next) &gt;= bound) { … search.end(next) … }
 * </pre>
 *
 * <p>Advancing costs O(|seen|). What a letter costs at each place is kept, so an object is for one
 * thread; the channel behind it is for all.
 */
public final class ChannelSearch {
  private static final int LENGTHS = ChannelEvents.LONGEST + 1;

  private final ChannelCosts channel;
  private final String seen;
  private final int n;
  private final double[] invented;

  /** Costs of the letters met so far, by open addressing: no boxes on the way. */
  private double[][] costs = new double[64][];

  private char[] letters = new char[64];
  private int met;

  ChannelSearch(ChannelCosts channel, String seen) {
    this.channel = channel;
    this.seen = seen;
    n = seen.length();
    invented = new double[n];
    for (int j = 0; j < n; j++) {
      invented[j] = channel.invented(seen.charAt(j));
    }
    for (int j = 0; j < n; j++) {
      for (int length = 2; length <= Math.min(n - j, ChannelEvents.LONGEST); length++) {
        for (ChannelCosts.Hit hit : channel.hits(seen, j, length)) {
          costsOf(hit.meant())[j * LENGTHS + length] = hit.logProb();
        }
      }
    }
  }

  /** A row to write into; its length depends on the seen text alone. */
  public double[] newRow() {
    return new double[2 * (n + 1) + 1];
  }

  /** Makes {@code row} that of nothing meant yet. */
  public void start(double[] row) {
    Arrays.fill(row, Channel.NEVER);
    row[0] = 0;
    for (int j = 1; j <= n; j++) {
      row[j] = row[j - 1] + invented[j - 1];
    }
    row[2 * n + 2] = 0;
  }

  /**
   * One more meant letter.
   *
   * @param row the row so far; stays as it is
   * @param next the letter
   * @param out another row, overwritten
   * @return a bound: no text that begins with the letters so far scores more
   */
  public double advance(double[] row, char next, double[] out) {
    double[] cost = costsOf(next);
    double best = Channel.NEVER;
    double bestBefore = Channel.NEVER;
    for (int j = 0; j <= n; j++) {
      double score = row[j] + cost[j * LENGTHS];
      for (int length = 1; length <= Math.min(j, ChannelEvents.LONGEST); length++) {
        score = Math.max(score, row[j - length] + cost[(j - length) * LENGTHS + length]);
      }
      out[j] = j == 0 ? score : Math.max(score, out[j - 1] + invented[j - 1]);
      bestBefore = Math.max(bestBefore, row[j]);
    }
    takePairs(row, next, out);
    for (int j = 0; j <= n; j++) {
      best = Math.max(best, out[j]);
    }
    System.arraycopy(row, 0, out, n + 1, n + 1);
    out[2 * n + 2] = next;
    return Math.max(best, bestBefore + channel.bestPairFrom(next));
  }

  /** The ways that end in this letter and the one before, seen as one character. */
  private void takePairs(double[] row, char next, double[] out) {
    char last = (char) row[2 * n + 2];
    if (last == 0 || channel.bestPair(last, next) <= Channel.NEVER) {
      return;
    }
    for (int j = 1; j <= n; j++) {
      double score = row[n + j] + channel.pair(last, next, seen.charAt(j - 1));
      out[j] = Math.max(Math.max(out[j], score), out[j - 1] + invented[j - 1]);
    }
  }

  /** Log-probability of the seen text for exactly the letters so far. */
  public double end(double[] row) {
    return row[n];
  }

  /** Log-probability of the seen text for a whole meant one. */
  public double logProb(String meant) {
    double[] row = newRow();
    double[] next = newRow();
    start(row);
    for (int i = 0; i < meant.length(); i++) {
      advance(row, meant.charAt(i), next);
      double[] done = row;
      row = next;
      next = done;
    }
    return end(row);
  }

  private double[] costsOf(char meant) {
    int slot = slot(meant);
    if (costs[slot] == null) {
      if (2 * ++met > letters.length) {
        grow();
        slot = slot(meant);
      }
      letters[slot] = meant;
      costs[slot] = channel.row(meant, seen, LENGTHS);
    }
    return costs[slot];
  }

  private int slot(char meant) {
    int mask = letters.length - 1;
    int slot = meant * 0x9E37 >>> 4 & mask;
    while (costs[slot] != null && letters[slot] != meant) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    double[][] oldCosts = costs;
    char[] oldLetters = letters;
    costs = new double[2 * oldCosts.length][];
    letters = new char[2 * oldLetters.length];
    for (int i = 0; i < oldCosts.length; i++) {
      if (oldCosts[i] != null) {
        int slot = slot(oldLetters[i]);
        letters[slot] = oldLetters[i];
        costs[slot] = oldCosts[i];
      }
    }
  }
}
