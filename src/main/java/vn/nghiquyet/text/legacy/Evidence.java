package vn.nghiquyet.text.legacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well each word of a document reads as it is and in each encoding: a spelled syllable with
 * marks speaks for, a word that is none against, and signs inside a word speak against most. Pure
 * ASCII says next to nothing. The figures are log-odds by rule of thumb.
 */
final class Evidence {
  private static final double SYLLABLE = 2;
  private static final double LONE = 0.5;
  private static final double MIXED_CASE = 1.5;
  private static final double FOREIGN = -1;
  private static final double MISSPELLED = -3;
  private static final double BROKEN = -4;
  private static final double PLAIN_FOREIGN = -0.5;

  /** Signs that do not stand beside a letter. */
  private static final String APART = "¡¢£¤¥¦¨¬¯±´µ¶¸¹¼½¾¿‚„†‡ˆ˜‰•€";

  /** Signs that stand behind a letter or before one, but not between two. */
  private static final String BETWEEN = "«»°²³·©®™§–—“”‘…‹›×÷";

  /** Signs that do not stand before a letter. */
  private static final String BEFORE = "®©§²³·";

  private final List<Codec> codecs;
  private final Map<String, double[]> known = new HashMap<>();

  Evidence(List<Codec> codecs) {
    this.codecs = codecs;
  }

  /** For a word between spaces: how well it reads as it is, then in each encoding. */
  double[] of(String token) {
    return known.computeIfAbsent(token, this::weigh);
  }

  private double[] weigh(String token) {
    double[] out = new double[codecs.size() + 1];
    String composed = Normalizer.normalize(token.replace("\u00AD", ""), Normalizer.Form.NFC);
    out[0] = asIs(composed);
    for (int i = 0; i < codecs.size(); i++) {
      String decoded = Codec.join(codecs.get(i).decode(token));
      out[i + 1] = codecs.get(i) instanceof Viqr ? viqr(token, decoded) : decoded(token, decoded);
    }
    return out;
  }

  private double asIs(String token) {
    double sum = ViqrSigns.against(token);
    for (String word : words(token)) {
      if (isBroken(word)) {
        sum += BROKEN;
      } else if (!isAscii(word)) {
        sum += isSyllable(word) ? syllable(word) : hasUnicode(word) ? 0 : FOREIGN;
      }
    }
    return sum;
  }

  private static double decoded(String token, String decoded) {
    double sum = hasUnicode(token) ? BROKEN : 0;
    for (String word : words(decoded)) {
      sum += word(word);
    }
    return sum;
  }

  private static double viqr(String token, String decoded) {
    if (token.equals(decoded)) {
      return decoded(token, decoded);
    }
    double sum = 0;
    for (String word : words(decoded)) {
      sum += word(word);
    }
    return sum > 0 ? Math.min(sum, ViqrSigns.of(token)) : sum;
  }

  private static double word(String word) {
    if (isBroken(word)) {
      return BROKEN;
    }
    if (isAscii(word)) {
      boolean name = word.length() < 2 || word.equals(word.toUpperCase(Locale.ROOT));
      return name || isSyllable(word) ? 0 : PLAIN_FOREIGN;
    }
    if (isSyllable(word)) {
      return syllable(word);
    }
    return isAbbreviation(word) ? 0 : MISSPELLED;
  }

  private static double syllable(String word) {
    if (word.length() == 1) {
      return LONE;
    }
    String tail = word.substring(1);
    boolean even =
        tail.equals(tail.toLowerCase(Locale.ROOT)) || word.equals(word.toUpperCase(Locale.ROOT));
    return even ? SYLLABLE : MIXED_CASE;
  }

  private static boolean isSyllable(String word) {
    return Spelling.isSyllable(word.toLowerCase(Locale.ROOT));
  }

  /** Initials such as those of offices, with Vietnamese capitals among them; or đ alone. */
  private static boolean isAbbreviation(String word) {
    if (word.equals("đ")) {
      return true;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isUpperCase(c) || c > 0x7F && !Marks.isVietnamese(c)) {
        return false;
      }
    }
    return word.length() <= 6;
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }

  /** Whether there are letters or marks no 8-bit font has. */
  static boolean hasUnicode(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0xFF && Bytes.of(c) < 0 && (Character.isLetter(c) || isMark(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Letters with what stands between or beside them and should not. */
  private static List<String> words(String text) {
    List<String> out = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && (isLetter(text, i) || isWrong(text, i))) {
        word.append(text.charAt(i));
      } else if (word.length() > 0) {
        out.add(word.toString());
        word.setLength(0);
      }
    }
    return out;
  }

  private static boolean isBroken(String word) {
    return word.chars().anyMatch(c -> !Character.isLetter(c) && !isMark((char) c));
  }

  private static boolean isLetter(String text, int i) {
    return i >= 0
        && i < text.length()
        && (Character.isLetter(text.charAt(i)) || isMark(text.charAt(i)));
  }

  /** Whether this is a sign that should not stand beside the letters it stands beside. */
  private static boolean isWrong(String text, int i) {
    char c = text.charAt(i);
    if (c < ' ' || c >= 0x7F && c < 0xA0) {
      return true;
    }
    boolean before = isLetter(text, i - 1);
    boolean after = isLetter(text, i + 1);
    if (c == 'µ' && !before && after) {
      return "gmlsFA".indexOf(text.charAt(i + 1)) < 0;
    }
    return APART.indexOf(c) >= 0 && (before || after)
        || BETWEEN.indexOf(c) >= 0 && before && after
        || BEFORE.indexOf(c) >= 0 && after;
  }
}
