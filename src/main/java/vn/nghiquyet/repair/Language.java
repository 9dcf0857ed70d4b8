package vn.nghiquyet.repair;

import java.util.HashMap;
import java.util.Map;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;

/**
 * What is usual to say: the language model and, where there is one, an earlier version of the same
 * document. A word that follows another there is more probable here, by {@value #MOST} at most as a
 * natural logarithm, so that it breaks ties but never outweighs what the print shows. Immutable.
 */
final class Language {
  private static final double MOST = 2.5;

  /** How much the earlier version weighs in the mixture. */
  private static final double WEIGHT = 0.3;

  private final LanguageModel model;
  private final Map<Long, Integer> pairs = new HashMap<>();
  private final Map<Integer, Integer> firsts = new HashMap<>();

  /**
   * Counts the pairs of words of an earlier version.
   *
   * @param reference its text, empty for none
   */
  Language(LanguageModel model, String reference) {
    this.model = model;
    for (String line : reference.split("\n\\s*\n|(?<=[.;:])\\s*\n", -1)) {
      TokenCursor cursor = new TokenCursor(line.replace('\n', ' '));
      int last = LanguageModel.START;
      while (cursor.next()) {
        int id = model.id(cursor);
        pairs.merge(pair(last, id), 1, Integer::sum);
        firsts.merge(last, 1, Integer::sum);
        last = id;
      }
    }
  }

  private static long pair(int last, int id) {
    return (long) last << 32 | id;
  }

  LanguageModel model() {
    return model;
  }

  /**
   * Reads one word, as {@link LanguageModel#step} does.
   *
   * @param last the id of the word before
   */
  long step(int state, int last, int id) {
    long step = model.step(state, id);
    if (pairs.isEmpty()) {
      return step;
    }
    Integer there = pairs.get(pair(last, id));
    if (there == null) {
      return step;
    }
    double own = LanguageModel.logProb(step);
    double share = (double) there / firsts.get(last);
    double mixed = Math.log((1 - WEIGHT) * Math.exp(own) + WEIGHT * share);
    double gained = Math.max(own, Math.min(own + MOST, mixed));
    return (long) LanguageModel.state(step) << 32
        | Float.floatToRawIntBits((float) gained) & 0xFFFFFFFFL;
  }
}
