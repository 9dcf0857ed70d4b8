package vn.nghiquyet.repair;

import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.text.Fold;

/**
 * What a document says elsewhere: by how much a word becomes more probable because the document,
 * read once without this, has it more often among the words of the same letters than other texts
 * have. Words with a capital first letter, names mostly, have habits of their own.
 */
final class Habits {
  /** So many occurrences, spread as in other texts, smooth those of the document. */
  private static final float PRIOR = 4;

  private static final float WEIGHT = 1.5f;
  private static final float MOST = 4;

  private final BareWords words;
  private final int[][] counts;

  /** By the first of the choices. */
  private final int[][] totals;

  Habits(int vocabulary, BareWords words) {
    this.words = words;
    this.counts = new int[2][vocabulary];
    this.totals = new int[2][vocabulary];
  }

  /** Learns from a paragraph as it was read. */
  void learn(BareTokens tokens, int[] best) {
    for (int i = 0; i < best.length; i++) {
      int[] choices = tokens.choices(i);
      if (choices.length > 1) {
        counts[kind(tokens.shape(i))][best[i]]++;
        totals[kind(tokens.shape(i))][choices[0]]++;
      }
    }
  }

  /** Learns from text that has its marks: an earlier version of the document. */
  void learn(String text, LanguageModel model) {
    TokenCursor cursor = new TokenCursor(text);
    while (cursor.next()) {
      int id = model.id(cursor);
      if (id > LanguageModel.SYMBOL && cursor.type() == TokenCursor.Type.WORD) {
        int[] choices = words.of(Fold.fold(model.word(id)));
        int kind = Character.isUpperCase(text.charAt(cursor.start())) ? 1 : 0;
        if (choices.length > 1) {
          counts[kind][id]++;
          totals[kind][choices[0]]++;
        }
      }
    }
  }

  private static int kind(BareTokens.Shape shape) {
    return shape == BareTokens.Shape.CAPITAL ? 1 : 0;
  }

  /**
   * What to add to the logarithm of a word.
   *
   * @param first the first of the choices it is among
   */
  float bonus(BareTokens.Shape shape, int first, int id) {
    int all = totals[kind(shape)][first];
    if (all == 0) {
      return 0;
    }
    float share = words.share(id);
    float ratio = (counts[kind(shape)][id] + PRIOR * share) / ((all + PRIOR) * share);
    return WEIGHT * Math.max(-MOST, Math.min(MOST, (float) Math.log(ratio)));
  }
}
