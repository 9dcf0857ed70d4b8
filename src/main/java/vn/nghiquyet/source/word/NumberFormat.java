package vn.nghiquyet.source.word;

import java.util.Locale;

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

  private NumberFormat() {}

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
