package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.text.Fold;

/**
 * Gives text without marks its marks back: for each bare syllable one of the words of the language
 * model that fold to the same letters, chosen by a beam search for the most probable paragraph.
 * Words that bear marks stay as they are, and so does everything that is no word; case is kept.
 *
 * <p>Cost: beam width × candidates queries a syllable. Immutable and safe for use by several
 * threads.
 */
public final class StrippedText {
  private static final int MAX_CANDIDATES = 16;
  private static final int[] NONE = {};

  /**
   * A paragraph has lost its marks if they make it more probable by so much a word, as a natural
   * logarithm.
   */
  static final double GAIN = 1.0;

  /** Stands for đ in some of the texts that a model may be counted from. */
  private static final char ETH = '\u00F0';

  /** How many words behind a word depend on it. */
  private static final int CONTEXT = 3;

  private final LanguageModel model;
  private final Map<String, int[]> candidates;

  /** Restores with a model. */
  public StrippedText(LanguageModel model) {
    this.model = model;
    this.candidates = candidates(model);
  }

  /** Words by their bare letters, the most frequent first: ids run from frequent to rare. */
  private static Map<String, int[]> candidates(LanguageModel model) {
    Map<String, int[]> out = new HashMap<>();
    for (int id = LanguageModel.SYMBOL + 1; id < model.vocabularySize(); id++) {
      String word = model.word(id);
      if (!Character.isLetter(word.charAt(0)) || word.indexOf(ETH) >= 0) {
        continue;
      }
      String bare = Fold.fold(word);
      int[] before = out.getOrDefault(bare, NONE);
      if (before.length < MAX_CANDIDATES) {
        int[] more = Arrays.copyOf(before, before.length + 1);
        more[before.length] = id;
        out.put(bare, more);
      }
    }
    return out;
  }

  /**
   * The text with marks, in as many UTF-16 units; each line is a paragraph of its own.
   *
   * @param text in NFC
   */
  public String restore(String text) {
    StringBuilder out = new StringBuilder(text);
    int from = 0;
    while (from <= text.length()) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      paragraph(text.substring(from, to), from, out);
      from = to + 1;
    }
    return out.toString();
  }

  private void paragraph(String text, int offset, StringBuilder out) {
    Lattice lattice = new Lattice(text);
    for (int i = 0; i < lattice.spans.size(); i++) {
      String word = lattice.written(i, lattice.best[i]);
      if (word != null) {
        int start = offset + lattice.spans.get(i)[0];
        out.replace(start, start + word.length(), word);
      }
    }
  }

  /** A paragraph with the most probable marks, decoded once. */
  Lattice lattice(String paragraph) {
    return new Lattice(paragraph);
  }

  private double logProb(int[] ids) {
    double sum = 0;
    int state = model.startState();
    for (int id : ids) {
      long step = model.step(state, id);
      sum += LanguageModel.logProb(step);
      state = LanguageModel.state(step);
    }
    return sum;
  }

  /** The ids of the words with these bare letters, the most frequent first. */
  int[] withLetters(String bare) {
    return candidates.getOrDefault(bare, NONE);
  }

  /** Whether a word without marks has the letters of a word with marks that the model knows. */
  boolean mayBear(String word) {
    int[] known = candidates.get(TokenCursor.key(word));
    if (known == null) {
      return false;
    }
    for (int id : known) {
      if (!model.word(id).equals(Fold.fold(model.word(id)))) {
        return true;
      }
    }
    return false;
  }

  /** The tokens of a paragraph, each with the ids it may have; the last is its end. */
  final class Lattice {
    private final String text;
    private final List<int[]> spans = new ArrayList<>();
    private final List<int[]> choices = new ArrayList<>();
    private final List<Integer> given = new ArrayList<>();

    /** The ids of the most probable paragraph. */
    private final int[] best;

    private Lattice(String text) {
      this.text = text;
      TokenCursor cursor = new TokenCursor(text);
      while (cursor.next()) {
        spans.add(new int[] {cursor.start(), cursor.end()});
        choices.add(choices(cursor));
        given.add(model.id(cursor));
      }
      choices.add(new int[] {LanguageModel.END});
      given.add(LanguageModel.END);
      Beam beam = new Beam(model);
      choices.forEach(beam::step);
      this.best = beam.best();
    }

    /** Natural logarithm by which the restored paragraph is more probable than the one given. */
    double gain() {
      return logProb(best) - logProb(given.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The bare words and what they may stand for, in order. */
    List<Restored> words() {
      List<Restored> out = new ArrayList<>();
      for (int i = 0; i < spans.size(); i++) {
        int[] span = spans.get(i);
        String token = text.substring(span[0], span[1]);
        String symbol = best[i] == LanguageModel.SYMBOL ? Symbols.restore(token) : token;
        if (!symbol.equals(token)) {
          out.add(new Restored(span[0], span[1], List.of(new Doubt.Alternative(symbol, 1))));
        } else if (written(i, best[i]) != null) {
          out.add(new Restored(span[0], span[1], options(i)));
        }
      }
      return out;
    }

    /** The word with an id in the letters and the case of token i; null where it is not in them. */
    private String written(int i, int id) {
      if (id <= LanguageModel.SYMBOL) {
        return null;
      }
      return inCase(model.word(id), text.substring(spans.get(i)[0], spans.get(i)[1]));
    }

    /** What may stand at i where the rest is as chosen, as shares of one. */
    private List<Doubt.Alternative> options(int i) {
      int[] ids = choices.get(i);
      double[] logs = new double[ids.length];
      for (int k = 0; k < ids.length; k++) {
        logs[k] = around(i, ids[k]);
      }
      double max = Arrays.stream(logs).max().orElse(0);
      double sum = Arrays.stream(logs).map(log -> Math.exp(log - max)).sum();
      List<Doubt.Alternative> out = new ArrayList<>();
      for (int k = 0; k < ids.length; k++) {
        String word = written(i, ids[k]);
        if (word != null) {
          out.add(new Doubt.Alternative(word, Math.exp(logs[k] - max) / sum));
        }
      }
      String chosen = written(i, best[i]);
      out.sort(
          Comparator.comparing((Doubt.Alternative a) -> !a.text().equals(chosen))
              .thenComparing(Doubt.Alternative::confidence, Comparator.reverseOrder()));
      return out;
    }

    /** Natural logarithm of the n-grams that hold place i, with this id there. */
    private double around(int i, int id) {
      double sum = 0;
      for (int at = i; at < Math.min(best.length, i + CONTEXT + 1); at++) {
        sum +=
            model.logProb(at(at - 3, i, id), at(at - 2, i, id), at(at - 1, i, id), at(at, i, id));
      }
      return sum;
    }

    private int at(int place, int i, int id) {
      return place == i ? id : place < -1 ? -1 : place < 0 ? LanguageModel.START : best[place];
    }
  }

  private int[] choices(TokenCursor cursor) {
    if (cursor.type() == TokenCursor.Type.WORD) {
      String key = TokenCursor.key(cursor.text());
      int[] known = key.equals(Fold.fold(key)) ? candidates.get(key) : null;
      if (known != null) {
        return known;
      }
    }
    return new int[] {model.id(cursor)};
  }

  /** The word letter by letter in the case that stands there; null where that is not bare. */
  private static String inCase(String word, String there) {
    if (word.length() != there.length()
        || !Character.isLetter(word.charAt(0))
        || !Fold.fold(there).equals(there.toLowerCase(Locale.ROOT))) {
      return null;
    }
    StringBuilder out = new StringBuilder(word);
    for (int i = 0; i < there.length(); i++) {
      if (Character.isUpperCase(there.charAt(i))) {
        out.setCharAt(i, Character.toUpperCase(word.charAt(i)));
      }
    }
    return out.toString();
  }
}
