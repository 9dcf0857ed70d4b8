package vn.nghiquyet.lint.structure;

/** Roman numbers as parts and chapters have them. */
final class Romans {
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};

  private Romans() {}

  /** The number in letters; in digits from 100 on. */
  static String of(int value) {
    return value < 1 || value > 99 ? String.valueOf(value) : TENS[value / 10] + ONES[value % 10];
  }
}
