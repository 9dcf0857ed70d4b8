package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nghiquyet.text.Syllables;
import vn.nghiquyet.text.Words;

/** What more it takes to call a difference noise where much hangs on the words, in nats. */
final class Stakes {
  /** Where both sides have numbers, or one of them a long one. */
  private static final double NUMBER = 8;

  /** One or two digits where the other side has a word. */
  private static final double DIGITS = 2;

  /** The same where that is a word which nobody writes as a number: là is read as 14. */
  private static final double NO_NUMERAL = -3;

  private static final double MODAL = 2;
  private static final double NAME = 2;

  /** Words on which it hangs whether one must, may or must not. */
  private static final Set<String> MODALS =
      Set.of(
          "phải", "có", "thể", "không", "được", "chưa", "cấm", "nên", "cần", "buộc", "trừ", "hoặc",
          "và", "miễn");

  /** Words in whose place a number may have been written. */
  private static final Set<String> NUMERALS =
      Set.of(
          "một", "hai", "ba", "bốn", "tư", "năm", "lăm", "sáu", "bảy", "bẩy", "tám", "chín", "mười",
          "mươi", "các", "những", "mỗi", "từng", "mọi", "vài", "nhiều", "số", "mấy");

  private static final Pattern FIGURELESS = Pattern.compile("\\D");
  private static final Pattern DIGIT = Pattern.compile(".*\\d.*", Pattern.DOTALL);

  private Stakes() {}

  /**
   * What more it takes.
   *
   * @param print whether the first was read from print
   * @param starts whether a sentence begins with them, so that a capital tells no name
   */
  static double of(String own, String other, boolean print, boolean starts) {
    List<String> left = words(own);
    List<String> right = words(other);
    if (left.equals(right)) {
      return 0;
    }
    boolean numbers = hasNumber(left) && hasNumber(right);
    List<String> all = new ArrayList<>(left);
    all.addAll(right);
    double out = NO_NUMERAL;
    for (String word : all) {
      if (!left.contains(word) || !right.contains(word)) {
        List<String> others = left.contains(word) ? right : left;
        out = Math.max(out, print || !isNumber(word) ? of(word, others, numbers) : NUMBER);
      }
    }
    boolean name = !starts && isName(own, other);
    return Math.max(out, name ? NAME : 0 > out && isBareNumber(left) ? out : 0);
  }

  private static double of(String word, List<String> others, boolean numbers) {
    if (!isNumber(word)) {
      return MODALS.contains(word) ? MODAL : NO_NUMERAL;
    }
    if (others.stream().anyMatch(Slips::isGarbled)) {
      return DIGITS;
    }
    boolean code = Slips.isMixed(word);
    if (code && others.stream().anyMatch(other -> isSameNumber(word, other))) {
      return NAME; // OH15 for QH15
    }
    if (code && others.stream().allMatch(other -> other.length() == word.length())) {
      return numbers ? NUMBER : 0; // V1 for VT
    }
    if (numbers || word.length() > 2) {
      return NUMBER;
    }
    boolean plain = !others.isEmpty() && others.stream().allMatch(Stakes::isNoNumeral);
    return plain ? NO_NUMERAL : DIGITS;
  }

  /** Whether two codes have the same figures in the same places. */
  private static boolean isSameNumber(String word, String other) {
    return Slips.isMixed(other)
        && FIGURELESS
            .matcher(word)
            .replaceAll("x")
            .equals(FIGURELESS.matcher(other).replaceAll("x"));
  }

  private static boolean isNoNumeral(String word) {
    return Syllables.isSyllable(word) && !NUMERALS.contains(word);
  }

  private static boolean isBareNumber(List<String> words) {
    return words.size() == 1 && isNumber(words.get(0));
  }

  /** Words as they stand between spaces, small, without the marks around them. */
  private static List<String> words(String text) {
    List<String> out = new ArrayList<>();
    for (String word : List.of(text.strip().split("\\s+"))) {
      String bare = Slips.bareOfMarks(word);
      if (Slips.isMixed(bare)) {
        out.add(bare);
      } else {
        out.addAll(Words.keys(word));
      }
    }
    return out;
  }

  private static boolean hasNumber(List<String> words) {
    return words.stream().anyMatch(Stakes::isNumber);
  }

  private static boolean isNumber(String word) {
    return DIGIT.matcher(word).matches() && !Slips.isGarbled(word);
  }

  /** Both begin with a capital; not an abbreviation for which a word was read: VÌ, Vĩ for VT. */
  private static boolean isName(String own, String other) {
    return isCapital(own)
        && isCapital(other)
        && isCapitals(own) == isCapitals(other)
        && !Slips.isMixed(own.strip())
        && !(isCapitals(own) && isSyllable(own) != isSyllable(other));
  }

  private static boolean isSyllable(String text) {
    return Syllables.isSyllable(text.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isCapital(String text) {
    String bare = text.strip();
    return !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
  }
}
