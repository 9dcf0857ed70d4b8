package vn.nghiquyet.lm;

/**
 * Interpolated modified Kneser-Ney probabilities of all n-grams counted (Chen and Goodman 1999),
 * and what each is worth: the relative entropy that the model loses without it (Stolcke,
 * Entropy-based Pruning of Backoff Language Models, 1998). The probability of a context in that
 * formula is how often it was seen, because Kneser-Ney's lower orders do not say that (Chelba and
 * others 2010).
 *
 * <p>Cost: one search in the lower level for each n-gram.
 */
final class Estimate {
  private final Level[] levels;
  private final int highest;
  final float[][] probabilities;
  final float[][] backoffs;
  final float[][] worth;
  private double[] lower = new double[64];

  Estimate(Level[] levels) {
    this.levels = levels;
    this.highest = levels.length - 1;
    this.probabilities = new float[highest + 1][];
    this.backoffs = new float[highest + 1][];
    this.worth = new float[highest + 1][];
    unigrams();
    for (int order = 2; order <= highest; order++) {
      estimate(order);
    }
  }

  Level level(int order) {
    return levels[order];
  }

  /** How many n-grams of order 2 and more there are. */
  int ngrams() {
    int out = 0;
    for (int order = 2; order <= highest; order++) {
      out += levels[order].size();
    }
    return out;
  }

  int highest() {
    return highest;
  }

  /** Discounted counts, the rest spread evenly over all tokens that can follow something. */
  private void unigrams() {
    Level level = levels[1];
    Discounts discounts = Discounts.of(level);
    double total = 0;
    double rest = 0;
    for (int count : level.counts) {
      total += count;
      rest += count == 0 ? 0 : discounts.of(count);
    }
    float[] out = new float[level.size()];
    for (int i = 0; i < out.length; i++) {
      int count = level.counts[i];
      double own = count == 0 ? 0 : count - discounts.of(count);
      out[i] = i == LanguageModel.START ? 0 : (float) ((own + rest / (out.length - 1)) / total);
    }
    probabilities[1] = out;
  }

  private void estimate(int order) {
    Level level = levels[order];
    Level context = levels[order - 1];
    Discounts discounts = Discounts.of(level);
    probabilities[order] = new float[level.size()];
    worth[order] = new float[level.size()];
    backoffs[order - 1] = new float[context.size()];
    java.util.Arrays.fill(backoffs[order - 1], 1);
    double seen = total(level.seen);
    int at = 0;
    for (int from = 0; from < level.size(); ) {
      int to = level.groupEnd(from);
      while (context.keys[at] != Level.context(level.keys[from])) {
        at++;
      }
      backoffs[order - 1][at] = (float) group(level, discounts, from, to);
      weigh(level, from, to, seen);
      from = to;
    }
  }

  private static double total(int[] counts) {
    double out = 0;
    for (int count : counts) {
      out += count;
    }
    return out;
  }

  /** The probabilities after one context; gives the weight of the lower order. */
  private double group(Level level, Discounts discounts, int from, int to) {
    double total = 0;
    double rest = 0;
    for (int i = from; i < to; i++) {
      total += level.counts[i];
      rest += discounts.of(level.counts[i]);
    }
    lower = lower.length < to - from ? new double[(to - from) * 2] : lower;
    double weight = rest / total;
    for (int i = from; i < to; i++) {
      lower[i - from] = lowerProbability(level, level.keys[i]);
      double own = level.counts[i] - discounts.of(level.counts[i]);
      probabilities[level.order][i] = (float) (own / total + weight * lower[i - from]);
    }
    return weight;
  }

  private double lowerProbability(Level level, long key) {
    Level below = levels[level.order - 1];
    return probabilities[level.order - 1][below.find(level.suffix(key))];
  }

  private void weigh(Level level, int from, int to, double total) {
    double left = 1;
    double leftBelow = 1;
    double seen = 0;
    for (int i = from; i < to; i++) {
      left -= probabilities[level.order][i];
      leftBelow -= lower[i - from];
      seen += level.seen[i];
    }
    left = Math.max(left, 1e-9);
    leftBelow = Math.max(leftBelow, 1e-9);
    for (int i = from; i < to; i++) {
      double own = probabilities[level.order][i];
      double below = lower[i - from];
      double weight = Math.log((left + own) / (leftBelow + below));
      double change = Math.log(below) + weight - Math.log(own);
      double others = left * (weight - Math.log(left / leftBelow));
      worth[level.order][i] = (float) (-seen / total * (own * change + others));
    }
  }

  /**
   * The probability of the last word of an n-gram after the others, with back-off.
   *
   * @param key the ids, packed
   */
  double probability(int order, long key) {
    int i = levels[order].find(key);
    if (i >= 0 || order == 1) {
      return probabilities[order][i];
    }
    int context = levels[order - 1].find(Level.context(key));
    double weight = context < 0 ? 1 : backoffs[order - 1][context];
    return weight * probability(order - 1, Level.suffix(key, order));
  }
}
