package vn.nghiquyet.repair;

import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.text.Fold;

/**
 * What the words of a stretch of text show of its history, counted. Sums of neighbouring stretches
 * are the traces of both.
 *
 * @param words runs without white space that hold a letter
 * @param vietnamese of these, with a letter that only Vietnamese has: ă đ ơ ư, two marks, dot
 *     below, hook
 * @param foreign of the others, with a letter of another language, or a sign or digit beside a
 *     small one
 * @param strange words in small letters with marks that hardly occur in Vietnamese
 */
record Traces(int words, int vietnamese, int foreign, int strange) {
  static final Traces NONE = new Traces(0, 0, 0, 0);

  /** Words met less often in the text of the language model are strange. */
  private static final int RARE = 30;

  /** Signs that OCR programs set for letters. */
  private static final String SIGNS = "¢&§£@$|’'";

  private static final String LATIN_1 = "àáâãèéêìíòóôõùúý";

  Traces plus(Traces other) {
    return new Traces(
        words + other.words,
        vietnamese + other.vietnamese,
        foreign + other.foreign,
        strange + other.strange);
  }

  static Traces of(String text, LanguageModel model) {
    int words = 0;
    int vietnamese = 0;
    int foreign = 0;
    int strange = 0;
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) <= ' ') {
        at++;
        continue;
      }
      int end = at;
      boolean letters = false;
      boolean other = false;
      boolean own = false;
      boolean latin = false;
      for (; end < text.length() && text.charAt(end) > ' '; end++) {
        char c = text.charAt(end);
        if (Character.isLetter(c)) {
          letters = true;
          latin |= c >= '\u00C0';
          own |= isVietnamese(c);
        } else if (Character.isDigit(c) || SIGNS.indexOf(c) >= 0) {
          other |= besideSmall(text, end);
        }
      }
      if (letters) {
        words++;
        vietnamese += own ? 1 : 0;
        foreign += !own && (latin || other) ? 1 : 0;
        strange += own || latin ? strange(text, at, end, model) : 0;
      }
      at = end;
    }
    return new Traces(words, vietnamese, foreign, strange);
  }

  private static boolean besideSmall(String text, int i) {
    return i > 0 && Character.isLowerCase(text.charAt(i - 1))
        || i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
  }

  /** Whether no other language in use writes this letter. */
  private static boolean isVietnamese(char c) {
    if (c < '\u00C0' || LATIN_1.indexOf(Character.toLowerCase(c)) >= 0) {
      return false;
    }
    return c >= '\u1EA0' && c <= '\u1EF9' || "ăđĩũơưĂĐĨŨƠƯ".indexOf(c) >= 0;
  }

  private static int strange(String text, int from, int to, LanguageModel model) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    if (end - start < 2) {
      return 0;
    }
    for (int i = start; i < end; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return 0;
      }
    }
    String key = TokenCursor.key(text.substring(start, end));
    int id = model.id(key);
    boolean bare = key.equals(Fold.fold(key));
    return !bare && (id == LanguageModel.UNKNOWN || model.count(id) < RARE) ? 1 : 0;
  }

  /** Whether this is text that an English model read, or that lost its marks. */
  boolean noVietnamese() {
    return vietnamese <= 0.05 * words;
  }

  /** Whether an English model read it, given that it is Vietnamese. */
  boolean english() {
    return noVietnamese() && foreign >= 0.03 * words;
  }
}
