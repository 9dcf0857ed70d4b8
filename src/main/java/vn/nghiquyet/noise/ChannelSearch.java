package vn.nghiquyet.noise;

import java.util.Arrays;

/**
 * Scores what one seen text may have been, letter by letter, so that a walk over a trie of words
 * shares the work of common beginnings and leaves a branch as soon as it cannot get better than a
 * bound.
 *
 * <p>For each depth of the walk it keeps the scores of all beginnings of the seen text against the
 * meant letters so far. A walk goes to any depth after the one above:
 *
 * <pre>
 * ChannelSearch search = channel.search("thye");
 * if (search.advance(0, 't', least) &gt;= least) {
 *   if (search.advance(1, 'h', least) &gt;= least) { … search.end(2) … }
 * }
 * </pre>
 *
 * <p>A beginning counts only if what is most that the rest of the seen text can have makes it good
 * enough, as in A*, so that a sign which no letter looks like is paid for before it is reached.
 * Advancing costs O(|seen|), less where few beginnings are good enough. An object is for one
 * thread; the channel behind it is for all.
 */
public final class ChannelSearch {
  private final ChannelCosts costs;
  private final String seen;
  private final int n;
  private final double[] invented;
  private final double[][] columns;

  /** By place of a letter: what it has for two and for three characters, from each place on. */
  private final double[][] strings;

  /** The most that the characters from each place on have, whatever letters they come from. */
  private final double[] rest;

  /** By place of a letter: how near it comes, wherever it stands, to the most there is; ≤ 0. */
  private final double[] near;

  /** Scores by depth and length of the beginning, and the range of those that count. */
  private double[][] rows = new double[12][];

  private int[] from = new int[12];
  private int[] to = new int[12];

  /** The most with all that is left at each depth, and with all but the next character. */
  private double[] most = new double[12];

  private double[] mostBehind = new double[12];

  /** The letter that led to each depth. */
  private char[] letters = new char[12];

  ChannelSearch(ChannelCosts costs, String seen) {
    this.costs = costs;
    this.seen = seen;
    n = seen.length();
    columns = costs.columns(seen);
    strings = costs.strings(seen);
    invented = new double[n];
    for (int j = 0; j < n; j++) {
      invented[j] = costs.invented(seen.charAt(j));
    }
    rest = costs.rest(seen, columns, invented);
    near = costs.near(seen, columns, strings, rest);
    double[] row = row(0);
    clear(0);
    row[0] = 0;
    close(0, Double.NEGATIVE_INFINITY, 0, 0);
  }

  private double[] row(int depth) {
    if (depth == rows.length) {
      rows = Arrays.copyOf(rows, 2 * depth);
      from = Arrays.copyOf(from, 2 * depth);
      to = Arrays.copyOf(to, 2 * depth);
      most = Arrays.copyOf(most, 2 * depth);
      mostBehind = Arrays.copyOf(mostBehind, 2 * depth);
      letters = Arrays.copyOf(letters, 2 * depth);
    }
    if (rows[depth] == null) {
      rows[depth] = new double[n + 1];
    }
    return rows[depth];
  }

  /**
   * One more meant letter.
   *
   * @param depth how many letters were meant so far; those stay as they are
   * @param next the letter
   * @param least scores below this do not count and are as good as none
   * @return a bound: no text that begins with the letters so far scores more, if it scores {@code
   *     least} at all
   */
  public double advance(int depth, char next, double least) {
    double[] out = row(depth + 1);
    letters[depth + 1] = next;
    clear(depth + 1);
    int place = costs.place(next);
    double pending = mostBehind[depth] + costs.bestPairFrom(next);
    boolean pair = depth > 0 && costs.bestPair(letters[depth], next) > Channel.NEVER;
    if (!pair && most[depth] + near[place] < least) {
      return pending;
    }
    int first = Math.min(from[depth], depth > 0 ? from[depth - 1] : n);
    int last = to[depth] + ChannelEvents.LONGEST;
    last = Math.min(n, pair ? Math.max(last, to[depth - 1] + 1) : last);
    for (int j = first; j <= last; j++) {
      out[j] = Channel.NEVER;
    }
    if (place > 0) {
      spread(depth, place, least, out);
    } else {
      spreadSlowly(depth, next, least, out);
    }
    if (pair) {
      spreadPairs(depth, next, out);
    }
    return Math.max(pending, close(depth + 1, least, first, last));
  }

  /** No beginning counts at this depth so far. */
  private void clear(int depth) {
    rows[depth][n] = Channel.NEVER;
    from[depth] = n + 1;
    to[depth] = -1;
    most[depth] = Channel.NEVER;
    mostBehind[depth] = Channel.NEVER;
  }

  private void spread(int depth, int place, double least, double[] out) {
    double[] row = rows[depth];
    double lost = costs.lost(place);
    double[] string = strings[place];
    for (int j = from[depth]; j <= to[depth]; j++) {
      double score = row[j];
      if (score + rest[j] < least) {
        continue;
      }
      out[j] = Math.max(out[j], score + lost);
      if (j < n) {
        out[j + 1] = Math.max(out[j + 1], score + columns[j][place]);
      }
      if (string != null && j + 2 <= n) {
        out[j + 2] = Math.max(out[j + 2], score + string[2 * j]);
        if (j + 3 <= n) {
          out[j + 3] = Math.max(out[j + 3], score + string[2 * j + 1]);
        }
      }
    }
  }

  /** The same for a letter that the tables lack. */
  private void spreadSlowly(int depth, char next, double least, double[] out) {
    for (int j = from[depth]; j <= to[depth]; j++) {
      double score = rows[depth][j];
      for (int length = 0;
          score + rest[j] >= least && length <= Math.min(ChannelEvents.LONGEST, n - j);
          length++) {
        out[j + length] = Math.max(out[j + length], score + costs.single(next, seen, j, length));
      }
    }
  }

  /** The ways that end in this letter and the one before, seen as one character. */
  private void spreadPairs(int depth, char next, double[] out) {
    double[] before = rows[depth - 1];
    for (int j = from[depth - 1]; j <= Math.min(n - 1, to[depth - 1]); j++) {
      double score = before[j] + costs.pair(letters[depth], next, seen.charAt(j));
      out[j + 1] = Math.max(out[j + 1], score);
    }
  }

  /**
   * Adds characters from nothing, finds the range of scores that count, gives the best.
   *
   * @param first where the first score may be that counts
   * @param last where the last one may be before anything is added
   */
  private double close(int depth, double least, int first, int last) {
    double[] out = rows[depth];
    double before = Channel.NEVER;
    for (int j = first; j <= n && (j <= last || before + rest[j - 1] >= least); j++) {
      double score = j > last ? Channel.NEVER : out[j];
      if (j > 0) {
        score = Math.max(score, before + invented[j - 1]);
      }
      out[j] = score;
      before = score;
      double all = score + rest[j];
      if (all >= least) {
        from[depth] = Math.min(from[depth], j);
        to[depth] = j;
        most[depth] = Math.max(most[depth], all);
        if (j < n) {
          mostBehind[depth] = Math.max(mostBehind[depth], score + rest[j + 1]);
        }
      }
    }
    return most[depth];
  }

  /** Log-probability of the seen text for exactly so many letters; exact if good enough. */
  public double end(int depth) {
    return rows[depth][n];
  }

  /** Log-probability of the seen text for a whole meant one. */
  public double logProb(String meant) {
    for (int i = 0; i < meant.length(); i++) {
      advance(i, meant.charAt(i), Channel.NEVER * 1e3);
    }
    return end(meant.length());
  }
}
