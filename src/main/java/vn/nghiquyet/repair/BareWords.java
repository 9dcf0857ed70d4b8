package vn.nghiquyet.repair;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import vn.nghiquyet.lm.CaseModel;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.text.Fold;

/** The words that a bare word may stand for, and how probable it is that each is written so. */
final class BareWords {
  private static final int MAX_CANDIDATES = 40;
  private static final int[] NONE = {};

  /** How much the case of a word says, and how much it says at most against a word, in nats. */
  private static final float WEIGHT = 0.7f;

  private static final float MOST = 4;

  private final Map<String, int[]> candidates = new HashMap<>();
  private final float[] small;
  private final float[] first;
  private final float[] capitals;
  private final float[] shares;

  BareWords(LanguageModel model, CaseModel cases) {
    for (int id = LanguageModel.SYMBOL + 1; id < model.vocabularySize(); id++) {
      String word = model.word(id);
      if (Character.isLetter(word.charAt(0))) {
        String bare = Fold.fold(word);
        int[] before = candidates.getOrDefault(bare, NONE);
        if (before.length < MAX_CANDIDATES) {
          int[] more = Arrays.copyOf(before, before.length + 1);
          more[before.length] = id;
          candidates.put(bare, more);
        }
      }
    }
    this.small = new float[model.vocabularySize()];
    this.first = new float[model.vocabularySize()];
    this.capitals = new float[model.vocabularySize()];
    for (int id = LanguageModel.SYMBOL + 1; id < model.vocabularySize(); id++) {
      double all = probability(cases.capitalsLogOdds(id));
      double one = probability(cases.logOdds(id));
      small[id] = weight((1 - all) * (1 - one));
      first[id] = weight((1 - all) * one);
      capitals[id] = weight(all);
    }
    this.shares = shares(model);
  }

  /** Ids by their bare letters, the most frequent first: ids run from frequent to rare. */
  int[] of(String bare) {
    return candidates.getOrDefault(bare, NONE);
  }

  /** The share of a word among those of the same letters, by the model alone. */
  float share(int id) {
    return shares[id];
  }

  /** Natural logarithm, weighed, of the probability that a word is written in a shape. */
  float written(BareTokens.Shape shape, int id) {
    return switch (shape) {
      case ANY -> 0;
      case SMALL -> small[id];
      case CAPITAL -> first[id];
      case CAPITALS -> capitals[id];
    };
  }

  private float[] shares(LanguageModel model) {
    float[] out = new float[model.vocabularySize()];
    for (int[] ids : candidates.values()) {
      double sum = 0;
      for (int id : ids) {
        sum += Math.exp(model.unigram(id));
      }
      for (int id : ids) {
        out[id] = (float) (Math.exp(model.unigram(id)) / sum);
      }
    }
    return out;
  }

  private static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  private static float weight(double probability) {
    return WEIGHT * (float) Math.max(-MOST, Math.log(probability + 1e-9));
  }
}
