package vn.nghiquyet.repair;

import java.util.HashSet;
import java.util.Set;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.text.Fold;

/**
 * What the words of a text layer show of how it came about, counted in one walk.
 *
 * @param tokens words and numbers
 * @param words runs of letters
 * @param unknown of these, what the language model does not know
 * @param syllables of the words, how many are the bare letters of a common Vietnamese syllable
 * @param fragments words in small letters without a vowel that are no label, unit or cell
 * @param coded runs with the signs that old Vietnamese encodings set for letters
 * @param spoilt runs with a replacement character, a control or two scripts
 */
record LayerTraces(
    int tokens, int words, int unknown, int syllables, int fragments, int coded, int spoilt) {
  /** A syllable that stands so often in the text of the language model is common. */
  private static final int COMMON = 300;

  private static final String VOWELS = "aeiouy";

  /** Signs that TCVN3 sets for letters. */
  private static final String TCVN = "®©µ¸¹¶·«¬¨ª\u00AD§¦²³¾¼½Æ";

  /** Letters that VNI sets behind a vowel for its mark. */
  private static final String VNI = "âùøûïåõ";

  static LayerTraces of(String text, LanguageModel model, Set<String> common) {
    int tokens = 0;
    int words = 0;
    int unknown = 0;
    int syllables = 0;
    int fragments = 0;
    TokenCursor cursor = new TokenCursor(text);
    TokenCursor.Type before = TokenCursor.Type.STOP;
    while (cursor.next()) {
      TokenCursor.Type type = cursor.type();
      if (type == TokenCursor.Type.WORD) {
        words++;
        String key = TokenCursor.key(cursor.text());
        String bare = Fold.fold(key);
        unknown += model.id(cursor) == LanguageModel.UNKNOWN ? 1 : 0;
        syllables += common.contains(bare) ? 1 : 0;
        fragments += before != TokenCursor.Type.NUMBER && isFragment(text, cursor, bare) ? 1 : 0;
      }
      boolean counted =
          type == TokenCursor.Type.WORD
              || type == TokenCursor.Type.NUMBER
              || type == TokenCursor.Type.SYMBOL;
      tokens += counted ? 1 : 0;
      before = type;
    }
    int coded = 0;
    int spoilt = 0;
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      coded += isCoded(text, at, end) ? 1 : 0;
      spoilt += isSpoilt(text, at, end) ? 1 : 0;
      at = end + 1;
    }
    return new LayerTraces(tokens, words, unknown, syllables, fragments, coded, spoilt);
  }

  /** The bare letters of the common syllables of a model. */
  static Set<String> common(LanguageModel model) {
    Set<String> out = new HashSet<>();
    for (int id = LanguageModel.SYMBOL + 1; id < model.vocabularySize(); id++) {
      String word = model.word(id);
      if (model.count(id) >= COMMON && vn.nghiquyet.text.Syllables.isSyllable(word)) {
        out.add(Fold.fold(word));
      }
    }
    return Set.copyOf(out);
  }

  private static boolean isFragment(String text, TokenCursor token, String bare) {
    if (bare.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0)) {
      return false;
    }
    int start = token.start();
    int end = token.end();
    for (int i = start; i < end; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    boolean first = start == 0 || isBreak(text.charAt(start - 1));
    boolean last = end == text.length() || isBreak(text.charAt(end));
    boolean label = end < text.length() && ").:/".indexOf(text.charAt(end)) >= 0;
    return !label && !(first && last);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\t';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || isBreak(c);
  }

  private static boolean isCoded(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean small = i > from && Character.isLowerCase(text.charAt(i - 1));
      if (TCVN.indexOf(c) >= 0
          && (small || i + 1 < to && Character.isLowerCase(text.charAt(i + 1)))) {
        return true;
      }
      if (small && VNI.indexOf(c) >= 0 && "aeouöô".indexOf(text.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Private characters that stand alone are bullets of symbol fonts. */
  private static boolean isSpoilt(String text, int from, int to) {
    boolean latin = false;
    boolean other = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD' || Character.isISOControl(c) && c != '\r') {
        return true;
      }
      if (Character.getType(c) == Character.PRIVATE_USE) {
        other |= to - from > 1;
        latin |=
            to - from > 1
                && i > from
                && Character.getType(text.charAt(i - 1)) == Character.PRIVATE_USE;
      } else if (Character.isLetter(c)) {
        boolean own = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        latin |= own;
        other |=
            !own
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.GREEK
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.COMMON;
      }
    }
    return latin && other;
  }
}
