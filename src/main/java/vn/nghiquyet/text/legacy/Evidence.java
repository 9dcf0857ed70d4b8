package vn.nghiquyet.text.legacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final double SYLLABLE = 1.5;
  private static final double COMMON = 2.5;
  private static final double LONE = 0;
  private static final double MIXED_CASE = -0.5;
  private static final double FOREIGN = -1;
  private static final double MISSPELLED = -3;
  private static final double BROKEN = -4;
  private static final double PLAIN_FOREIGN = -0.5;

  /** Signs that do not stand beside a letter. */
  private static final String APART = "¢£¤¥¦¨¬¯±´µ¶¸¹¼½¾†‡ˆ˜‰•€";

  /** Signs that do not stand behind a letter. */
  private static final String BEHIND = "¡¿‚„";

  /** Signs that stand behind a letter or before one, but not between two. */
  private static final String BETWEEN = "«»°²³·©®™§–—“”‘…‹›×÷";

  /** Signs that do not stand before a letter. */
  private static final String BEFORE = "®©§²³·";

  private final List<Codec> codecs;
  private final Map<String, double[]> known = new HashMap<>();

  Evidence(List<Codec> codecs) {
    this.codecs = codecs;
  }

  /** Whether a word reads the same in any encoding, bar what it says of the language. */
  static boolean isPlain(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      boolean stroke = (c == 'd' || c == 'D') && token.regionMatches(true, i + 1, "d", 0, 1);
      boolean plain = c >= ' ' && c < 0x7F && !stroke && "^(+*'`?~.\\".indexOf(c) < 0;
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** For a word between spaces: how well it reads as it is, then in each encoding. */
  double[] of(String token) {
    return known.computeIfAbsent(token, this::weigh);
  }

  private double[] weigh(String token) {
    double[] out = new double[codecs.size() + 1];
    String seen = Bytes.westernControls(token).replace("\u00AD", "");
    out[0] = asIs(Normalizer.normalize(seen, Normalizer.Form.NFC));
    if (hasUnicode(token)) {
      Arrays.fill(out, 1, out.length, BROKEN);
      return out;
    }
    for (int i = 0; i < codecs.size(); i++) {
      out[i + 1] = decoded(token, codecs.get(i));
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

  private static double decoded(String token, Codec codec) {
    char[] decoded = codec.decode(token);
    String text = Codec.join(decoded);
    double sum = isAlien(token, decoded, codec) ? BROKEN : 0;
    for (String word : words(text)) {
      sum += word(word, codec == ByteTable.TCVN3);
    }
    boolean capped = codec instanceof Viqr && sum > 0 && !token.equals(text);
    return capped ? Math.min(sum, ViqrSigns.of(token)) : sum;
  }

  /** Whether there are letters that the encoding does not have. */
  private static boolean isAlien(String token, char[] decoded, Codec codec) {
    for (int i = 0; i < decoded.length; i++) {
      char c = Bytes.western(token.charAt(i));
      boolean kept = c > 0x7F && decoded[i] == c && Character.isLetter(c);
      if (kept && !codec.has(c)) {
        return true;
      }
    }
    return false;
  }

  /** A decoded word; small letters for capitals are in order where there are no capitals. */
  private static double word(String word, boolean caseless) {
    if (isBroken(word)) {
      return BROKEN;
    }
    if (isAscii(word)) {
      boolean name = word.length() < 2 || word.equals(word.toUpperCase(Locale.ROOT));
      return name || isSyllable(word) ? 0 : PLAIN_FOREIGN;
    }
    if (isSyllable(word)) {
      return syllable(caseless ? word.toLowerCase(Locale.ROOT) : word);
    }
    return isAbbreviation(word) ? 0 : MISSPELLED;
  }

  /** The different syllables with marks, of more than a letter, in a text. */
  static List<String> syllables(String text) {
    return words(text).stream()
        .filter(word -> word.length() > 1 && !isAscii(word) && !isBroken(word) && isSyllable(word))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static double syllable(String word) {
    if (word.length() == 1) {
      return LONE;
    }
    boolean small = false;
    boolean mixed = false;
    for (int i = 1; i < word.length(); i++) {
      boolean upper = Character.isUpperCase(word.charAt(i));
      small |= Character.isLowerCase(word.charAt(i - 1));
      if (upper && small) {
        return MISSPELLED;
      }
      mixed |= upper;
    }
    boolean even = !mixed || !small && !Character.isLowerCase(word.charAt(word.length() - 1));
    double reads = CommonSyllables.has(word.toLowerCase(Locale.ROOT)) ? COMMON : SYLLABLE;
    return even ? reads : reads + MIXED_CASE;
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
        || BEHIND.indexOf(c) >= 0 && before
        || BEFORE.indexOf(c) >= 0 && after;
  }
}
