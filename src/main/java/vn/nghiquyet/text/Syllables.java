package vn.nghiquyet.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The shape of Vietnamese syllables: an onset, a nucleus, a coda, each from a closed list, and at
 * most one tone. It says what could be a syllable, not what is one.
 */
public final class Syllables {
  private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:ngh?|nh|gh|gi?|kh|ch|ph|th|tr|qu?|[bcdđhklmnprstvx])?"
              + "(?:[aăâeêioôơuưy]|ia|iê|yê|ya|ua|uô|ưa|ươ|oa|oă|oe|oo|uâ|uê|uơ|uy|uya|uyê)"
              + "(?:ch|ng|nh|[cmnptiyou])?");

  private Syllables() {}

  /**
   * Whether a word has the shape of a Vietnamese syllable.
   *
   * @param word in NFC and lower case
   */
  public static boolean isSyllable(String word) {
    if (word.isEmpty() || word.length() > 7) {
      return false;
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    String toneless = TONES.matcher(apart).replaceAll("");
    return apart.length() - toneless.length() <= 1
        && SHAPE.matcher(Normalizer.normalize(toneless, Normalizer.Form.NFC)).matches();
  }
}
