package vn.nghiquyet.text;

/** Roman numbers up to 399. */
public final class Roman {
  /** Characters that print like the Roman one. */
  public static final String LIKE_ONE = "Iil1|!¡íìỉĩịï";

  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] LETTERS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  private Roman() {}

  /** The number in upper-case letters; empty for 0. */
  public static String of(int value) {
    StringBuilder out = new StringBuilder();
    int rest = Math.min(value, 399);
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        out.append(LETTERS[i]);
      }
    }
    return out.toString();
  }

  /**
   * The value of letters in any case, by subtraction where a smaller one comes first; 0 for other
   * letters.
   */
  public static int value(String letters) {
    int sum = 0;
    int last = 0;
    for (int i = letters.length() - 1; i >= 0; i--) {
      int v =
          switch (letters.charAt(i)) {
            case 'I', 'i' -> 1;
            case 'V', 'v' -> 5;
            case 'X', 'x' -> 10;
            case 'L', 'l' -> 50;
            case 'C', 'c' -> 100;
            default -> 0;
          };
      if (v == 0) {
        return 0;
      }
      sum += v < last ? -v : v;
      last = Math.max(last, v);
    }
    return sum;
  }

  /**
   * What letters show that were read for a Roman number: its strokes read as other letters, or two
   * of them as an H. In upper case; whether there is such a number is not asked.
   */
  public static String strokes(String seen) {
    StringBuilder meant = new StringBuilder();
    for (int k = 0; k < seen.length(); k++) {
      char c = seen.charAt(k);
      meant.append(
          LIKE_ONE.indexOf(c) >= 0 ? "I" : c == 'H' ? "II" : "" + Character.toUpperCase(c));
    }
    return meant.toString();
  }
}
