package vn.nghiquyet.lint.spelling;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Syllables;

/** How Vietnamese syllables are spelled. */
final class Spelling {
  private static final Pattern STOP = Pattern.compile(".*[aeiouy](?:c|ch|p|t)");

  /** Letters that are written before i, e, y alone, or never before them. */
  private static final Pattern ONSET =
      Pattern.compile("(?:ngh|gh|k)[aou].*|(?:ng|c)[eiy].*|g[ey].*");

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String[] LETTERS = {"aăâ", "eê", "oôơ", "uư", "dđ"};

  private Spelling() {}

  /**
   * Whether a word can be spelled so: it has the shape of a syllable, {@code c, ch, p, t} end it
   * under sắc or nặng only, and {@code ngh, gh, k} stand before i, e, ê, y.
   *
   * @param word in NFC and lower case
   */
  static boolean isPossible(String word) {
    String bare = Fold.fold(word);
    boolean stopped = STOP.matcher(bare).matches() && !isHigh(word);
    return Syllables.isSyllable(word) && !stopped && !ONSET.matcher(bare).matches();
  }

  private static boolean isHigh(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    return apart.indexOf('\u0301') >= 0 || apart.indexOf('\u0323') >= 0;
  }

  /** The word with another tone or with one other vowel mark, as far as that can be spelled. */
  static Set<String> neighbours(String word) {
    Set<String> out = new LinkedHashSet<>();
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      if (TONES.indexOf(apart.charAt(i)) >= 0) {
        out.add(compose(apart.substring(0, i) + apart.substring(i + 1)));
        for (int t = 0; t < TONES.length(); t++) {
          out.add(compose(apart.substring(0, i) + TONES.charAt(t) + apart.substring(i + 1)));
        }
      }
    }
    for (int i = 0; i < word.length(); i++) {
      swapped(word, i, out);
    }
    out.remove(word);
    out.removeIf(other -> !isPossible(other));
    return out;
  }

  private static void swapped(String word, int i, Set<String> out) {
    String apart = Normalizer.normalize(word.substring(i, i + 1), Normalizer.Form.NFD);
    String tone =
        apart
            .chars()
            .filter(c -> TONES.indexOf(c) >= 0)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String letter = compose(apart.replace(tone, ""));
    for (String row : LETTERS) {
      if (letter.length() == 1 && row.contains(letter)) {
        for (int k = 0; k < row.length(); k++) {
          String other = compose(row.charAt(k) + tone);
          out.add(word.substring(0, i) + other + word.substring(i + 1));
        }
      }
    }
  }

  private static String compose(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
