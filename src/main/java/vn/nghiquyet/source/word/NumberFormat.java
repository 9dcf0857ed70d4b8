package vn.nghiquyet.source.word;

import java.util.Locale;
import java.util.Map;

/** Writes a list's number in one of Word's number formats (ECMA-376 part 1, 17.18.59). */
public final class NumberFormat {
  /** Counters beyond this are written in digits; Word stops here too. */
  private static final int MAX_COUNTER = 32767;

  /** Letters repeat: 27 is aa, 53 aaa. Word gives up after this many. */
  private static final int MAX_LETTERS = 30 * 26;

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final String[] DIGITS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };

  /** The formats' names by the numbers that doc and rtf have for them ([MS-OSHARED] 2.2.1.3). */
  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(1, "upperRoman"),
          Map.entry(2, "lowerRoman"),
          Map.entry(3, "upperLetter"),
          Map.entry(4, "lowerLetter"),
          Map.entry(5, "ordinal"),
          Map.entry(8, "hex"),
          Map.entry(18, "decimalEnclosedCircle"),
          Map.entry(22, "decimalZero"),
          Map.entry(23, "bullet"),
          Map.entry(26, "decimalEnclosedFullstop"),
          Map.entry(27, "decimalEnclosedParen"),
          Map.entry(56, "vietnameseCounting"),
          Map.entry(57, "numberInDash"),
          Map.entry(255, "none"));

  private NumberFormat() {}

  /** The name of the format with this number; {@code decimal} where it is not known. */
  public static String name(int number) {
    return NAMES.getOrDefault(number, "decimal");
  }

  /**
   * A label as doc and rtf keep it, in which the characters 0 to 8 stand for the numbers of levels,
   * with {@code %1} to {@code %9} instead.
   */
  public static String labelOf(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ListLevel.COUNT) {
        out.append('%').append((char) ('1' + c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * A number as Word shows it.
   *
   * @param format the format's name; an unknown one counts as {@code decimal}
   * @param pattern for {@code custom}: the first numbers, as {@code 001, 002, 003, ...}
   * @param n the number
   */
  public static String write(String format, String pattern, int n) {
    if (n < 0 || n > MAX_COUNTER) {
      return Integer.toString(n);
    }
    return switch (format) {
      case "none", "bullet" -> "";
      case "decimalZero" -> padded(n, 2);
      case "custom" -> padded(n, width(pattern));
      case "lowerLetter" -> letters(n);
      case "upperLetter" -> letters(n).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(n);
      case "upperRoman" -> roman(n).toUpperCase(Locale.ROOT);
      case "ordinal" -> n + ordinalEnding(n);
      case "numberInDash" -> "- " + n + " -";
      case "hex" -> Integer.toHexString(n).toUpperCase(Locale.ROOT);
      case "decimalEnclosedParen" -> "(" + n + ")";
      case "decimalEnclosedFullstop" -> n + ".";
      case "decimalEnclosedCircle" ->
          n >= 1 && n <= 20 ? String.valueOf((char) ('\u2460' + n - 1)) : Integer.toString(n);
      case "vietnameseCounting" -> vietnamese(n);
      default -> Integer.toString(n);
    };
  }

  private static String padded(int n, int width) {
    String digits = Integer.toString(n);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /** Width of the first number of a pattern; 1 where it does not begin with zeros. */
  private static int width(String pattern) {
    int end = 0;
    while (end < pattern.length() && end < 9 && pattern.charAt(end) == '0') {
      end++;
    }
    return end + 1;
  }

  private static String letters(int n) {
    if (n < 1 || n > MAX_LETTERS) {
      return n == 0 ? "" : Integer.toString(n);
    }
    return String.valueOf((char) ('a' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
  }

  private static String roman(int n) {
    StringBuilder out = new StringBuilder();
    int left = n;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (left >= ROMAN_VALUES[i]) {
        out.append(ROMAN[i]);
        left -= ROMAN_VALUES[i];
      }
    }
    return out.toString();
  }

  private static String ordinalEnding(int n) {
    if (n % 100 >= 11 && n % 100 <= 13) {
      return "th";
    }
    return switch (n % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  /** một, hai, … mười, mười một, … hai mươi mốt; digits from a hundred on. */
  private static String vietnamese(int n) {
    if (n < 10) {
      return DIGITS[n];
    }
    if (n > 99) {
      return Integer.toString(n);
    }
    String tens = n < 20 ? "mười" : DIGITS[n / 10] + " mươi";
    return switch (n % 10) {
      case 0 -> tens;
      case 1 -> tens + (n < 20 ? " một" : " mốt");
      case 5 -> tens + " lăm";
      default -> tens + " " + DIGITS[n % 10];
    };
  }
}
