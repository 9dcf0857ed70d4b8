package vn.nghiquyet.noise;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * A character taken apart as Vietnamese print builds it: ấ is a, circumflex, sắc. Characters that
 * are no Vietnamese letters are their own base.
 *
 * @param base lower-case bare letter, or the character itself
 * @param shape {@code '^'} circumflex, {@code '('} breve, {@code '+'} horn, {@code '-'} stroke, or
 *     {@code 0}
 * @param tone combining mark of the tone, or {@code 0}
 * @param upper whether a capital
 */
record Letter(char base, char shape, char tone, boolean upper) {
  private static final String SHAPES = "\u0302\u0306\u031B";
  private static final String SHAPE_NAMES = "^(+";
  private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";
  private static final String VOWELS = "aăâeêioôơuưy";
  private static final String CONSONANTS = "bcdđghklmnpqrstvxfjwz";
  private static final Map<Character, Letter> PARTS = parts();

  /** The parts of any character. */
  static Letter of(char c) {
    Letter known = PARTS.get(c);
    return known == null ? foreign(c) : known;
  }

  /** The bare letter of ä, ç, ñ; other characters as they are. */
  private static Letter foreign(char c) {
    if (c < '\u00C0' || !Character.isLetter(c)) {
      return new Letter(c, '\0', '\0', false);
    }
    char bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return new Letter(Character.toLowerCase(bare), '\0', '\0', Character.isUpperCase(c));
  }

  /** Whether it is one of the letters Vietnamese text is written in, f j w z included. */
  static boolean isLetter(char c) {
    return PARTS.containsKey(c);
  }

  /** All those letters, small and capital, with every tone: 21 consonants and 72 vowels, twice. */
  static Iterable<Character> all() {
    return PARTS.keySet().stream().sorted().toList();
  }

  boolean marked() {
    return shape != 0 || tone != 0;
  }

  private static Map<Character, Letter> parts() {
    Map<Character, Letter> out = new HashMap<>();
    for (int i = 0; i < VOWELS.length(); i++) {
      put(out, VOWELS.charAt(i));
      for (int k = 0; k < TONES.length(); k++) {
        String toned = VOWELS.substring(i, i + 1) + TONES.charAt(k);
        put(out, Normalizer.normalize(toned, Normalizer.Form.NFC).charAt(0));
      }
    }
    CONSONANTS.chars().forEach(c -> put(out, (char) c));
    return out;
  }

  private static void put(Map<Character, Letter> out, char small) {
    char base = small == 'đ' ? 'd' : small;
    char shape = small == 'đ' ? '-' : '\0';
    char tone = '\0';
    String apart = Normalizer.normalize(String.valueOf(base), Normalizer.Form.NFD);
    for (int k = 1; k < apart.length(); k++) {
      char mark = apart.charAt(k);
      int place = SHAPES.indexOf(mark);
      shape = place >= 0 ? SHAPE_NAMES.charAt(place) : shape;
      tone = place < 0 ? mark : tone;
    }
    out.put(small, new Letter(apart.charAt(0), shape, tone, false));
    out.put(Character.toUpperCase(small), new Letter(apart.charAt(0), shape, tone, true));
  }
}
