package vn.nghiquyet.lm;

/**
 * How to make a model.
 *
 * @param order the longest n-grams, {@value #MIN_ORDER} to {@value #MAX_ORDER}
 * @param ngrams how many n-grams of order 2 and more to keep at most, at least 1
 * @param bytes how large the file may be at most; 0 leaves that to the number of n-grams
 * @param vocabulary how many words to know at most
 * @param minCount how often a word must stand in the text to be known, at least 1
 */
public record TrainingOptions(int order, int ngrams, long bytes, int vocabulary, int minCount) {
  /** The shortest longest n-grams. */
  public static final int MIN_ORDER = 2;

  /** The longest n-grams: four ids fill a long. */
  public static final int MAX_ORDER = 4;

  /** The most words that ids have room for. */
  public static final int MAX_VOCABULARY = 32_000;

  /** Order 4, 2.8 million n-grams, 16 000 words seen three times or more. */
  public static final TrainingOptions USUAL = new TrainingOptions(4, 2_800_000, 0, 16_000, 3);

  /** Checks the bounds. */
  public TrainingOptions {
    if (order < MIN_ORDER || order > MAX_ORDER) {
      throw new IllegalArgumentException("order " + order);
    }
    if (ngrams < 1 || bytes < 0 || minCount < 1 || vocabulary < 1 || vocabulary > MAX_VOCABULARY) {
      throw new IllegalArgumentException(
          ngrams + " n-grams, " + vocabulary + " words, count " + minCount);
    }
  }
}
