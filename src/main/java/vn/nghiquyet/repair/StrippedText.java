package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.Arrays;
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
      if (!Character.isLetter(word.charAt(0))) {
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
    Beam beam = new Beam(model);
    TokenCursor cursor = new TokenCursor(text);
    List<int[]> spans = new ArrayList<>();
    while (cursor.next()) {
      spans.add(new int[] {cursor.start(), cursor.end()});
      beam.step(choices(cursor));
    }
    beam.step(new int[] {LanguageModel.END});
    int[] best = beam.best();
    for (int i = 0; i < spans.size(); i++) {
      if (best[i] > LanguageModel.SYMBOL) {
        write(model.word(best[i]), offset + spans.get(i)[0], spans.get(i)[1] + offset, out);
      }
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

  /** Letter by letter in the case that stands there; a word not in bare letters stays. */
  private static void write(String word, int from, int to, StringBuilder out) {
    String there = out.substring(from, to);
    if (word.length() != there.length()
        || !Character.isLetter(word.charAt(0))
        || !Fold.fold(there).equals(there.toLowerCase(Locale.ROOT))) {
      return;
    }
    for (int i = from; i < to; i++) {
      char letter = word.charAt(i - from);
      boolean upper = Character.isUpperCase(out.charAt(i));
      out.setCharAt(i, upper ? Character.toUpperCase(letter) : letter);
    }
  }
}
