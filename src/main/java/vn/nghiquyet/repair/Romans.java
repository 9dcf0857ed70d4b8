package vn.nghiquyet.repair;

import java.util.regex.Pattern;
import vn.nghiquyet.text.Roman;

/** Roman numbers of several letters whose strokes were read as other letters: XH, Xil for XII. */
final class Romans {
  /** What it is worth that a number was read so, as a natural logarithm. */
  static final float COST = -3;

  private static final Pattern READ = Pattern.compile("[XVI][XVI]*[H1l|i]{1,3}|[XVI]*H[I1l|i]?");
  private static final Pattern NUMBER = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");

  private Romans() {}

  /** The number that a word may have been, or an empty text where it is none or says it itself. */
  static String meant(String seen) {
    if (seen.length() < 2 || !READ.matcher(seen).matches()) {
      return "";
    }
    String number = Roman.strokes(seen);
    return NUMBER.matcher(number).matches() ? number : "";
  }
}
