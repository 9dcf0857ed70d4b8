package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.nghiquyet.lm.CaseModel;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.text.Fold;

/** A paragraph with the most probable marks. Not for use by several threads. */
final class Restoration {
  /** How many words behind a word depend on it. */
  private static final int CONTEXT = 3;

  /** What is less probable than the best by so many nats is no option. */
  private static final float MARGIN = 10;

  /** What is less probable than the best after the words before it alone by so much, likewise. */
  private static final float HOPELESS = 12;

  private final LanguageModel model;
  private final CaseModel cases;
  private final Steps steps;
  private final BareTokens tokens;

  /** What the choices of each token have beside what the language model gives them. */
  private final float[][] bonuses;

  /** The ids of the most probable paragraph. */
  private final int[] best;

  Restoration(
      LanguageModel model,
      CaseModel cases,
      Steps steps,
      BareTokens tokens,
      float[][] bonuses,
      int[] best) {
    this.steps = steps;
    this.model = model;
    this.cases = cases;
    this.tokens = tokens;
    this.bonuses = bonuses;
    this.best = best;
  }

  /** Natural logarithm by which the restored paragraph is more probable than the one given. */
  double gain() {
    double sum = 0;
    int state = steps.startState();
    int given = state;
    for (int i = 0; i < best.length; i++) {
      long step = steps.step(state, best[i]);
      long other = steps.step(given, tokens.given(i));
      sum += LanguageModel.logProb(step) - LanguageModel.logProb(other);
      state = LanguageModel.state(step);
      given = LanguageModel.state(other);
    }
    return sum;
  }

  /** How long the paragraph is. */
  int length() {
    return tokens.text.length();
  }

  /** Sets the words into a text that holds the paragraph from an offset on. */
  void write(StringBuilder out, int offset) {
    for (int i = 0; i < best.length; i++) {
      String word = written(i, best[i]);
      if (word != null) {
        out.replace(offset + tokens.start(i), offset + tokens.end(i), word);
      }
    }
  }

  /** The bare words and what they may stand for, in order. */
  List<Restored> words() {
    List<Restored> out = new ArrayList<>();
    int state = steps.startState();
    for (int i = 0; i < best.length; i++) {
      String word = written(i, best[i]);
      if (word != null && best[i] > LanguageModel.SYMBOL) {
        out.add(new Restored(tokens.start(i), tokens.end(i), options(i, state, word)));
      } else if (word != null && !word.equals(tokens.text(i))) {
        Doubt.Alternative only = new Doubt.Alternative(word, 1);
        out.add(new Restored(tokens.start(i), tokens.end(i), List.of(only)));
      }
      state = LanguageModel.state(steps.step(state, best[i]));
    }
    return out;
  }

  /** The word with an id in the letters and the case of token i; null where it is not in them. */
  private String written(int i, int id) {
    if (id == LanguageModel.SYMBOL || id == LanguageModel.UNKNOWN) {
      return Symbols.restore(tokens.text, tokens.start(i), tokens.end(i), cases);
    }
    return id < LanguageModel.SYMBOL ? null : inCase(model.word(id), tokens.text(i));
  }

  /** What may stand at i where the rest is as chosen, as shares of one; the chosen one first. */
  private List<Doubt.Alternative> options(int i, int state, String chosen) {
    int[] ids = tokens.choices(i);
    if (ids.length == 1) {
      return List.of(new Doubt.Alternative(chosen, 1));
    }
    double[] logs = logs(i, state, ids);
    double max = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      max = Math.max(max, log);
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - max);
    }
    List<Doubt.Alternative> out = new ArrayList<>();
    for (int k = 0; k < ids.length; k++) {
      if (logs[k] > max - MARGIN || ids[k] == best[i]) {
        String word = ids[k] == best[i] ? chosen : written(i, ids[k]);
        if (word != null) {
          out.add(new Doubt.Alternative(word, Math.exp(logs[k] - max) / sum));
        }
      }
    }
    if (out.size() > 1) {
      out.sort(
          Comparator.comparing((Doubt.Alternative a) -> !a.text().equals(chosen))
              .thenComparing(Doubt.Alternative::confidence, Comparator.reverseOrder()));
    }
    return out;
  }

  /** Natural logarithms of the choices at place i; of hopeless ones minus infinity. */
  private double[] logs(int i, int state, int[] ids) {
    double[] out = new double[ids.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < ids.length; k++) {
      out[k] = LanguageModel.logProb(steps.step(state, ids[k])) + bonuses[i][k];
      most = Math.max(most, out[k]);
    }
    for (int k = 0; k < ids.length; k++) {
      boolean hopeful = out[k] > most - HOPELESS || ids[k] == best[i];
      out[k] = hopeful ? around(i, state, ids[k]) + bonuses[i][k] : Double.NEGATIVE_INFINITY;
    }
    return out;
  }

  /** Natural logarithm of an id at place i and of the words behind that depend on it. */
  private double around(int i, int before, int id) {
    double sum = 0;
    int state = before;
    for (int at = i; at < Math.min(best.length, i + CONTEXT + 1); at++) {
      long step = steps.step(state, at == i ? id : best[at]);
      sum += LanguageModel.logProb(step);
      state = LanguageModel.state(step);
    }
    return sum;
  }

  /** The word letter by letter in the case that stands there; null where that is not bare. */
  private static String inCase(String word, String there) {
    if (word.length() != there.length()
        || !Character.isLetter(word.charAt(0))
        || !Fold.fold(there).equals(there.toLowerCase(Locale.ROOT))) {
      return null;
    }
    char[] out = word.toCharArray();
    for (int i = 0; i < out.length; i++) {
      if (Character.isUpperCase(there.charAt(i))) {
        out[i] = Character.toUpperCase(out[i]);
      }
    }
    return new String(out);
  }
}
