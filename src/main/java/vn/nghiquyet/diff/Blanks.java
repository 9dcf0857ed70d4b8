package vn.nghiquyet.diff;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nghiquyet.text.Tones;
import vn.nghiquyet.text.Words;

/** What an edit means: a blank filled in, a matter of writing, or a change of substance. */
final class Blanks {
  /** After these words a draft leaves room for a number. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of("ngày", "tháng", "năm", "số", "thứ", "quý", ":", "khóa", "lần");

  private static final Set<String> AFTER_NUMBER = Set.of("tháng", "năm", "/");

  /** A draft may put its dots into brackets. */
  private static final Pattern BRACKETS = Pattern.compile("[\\[\\](){}<>]");

  private static final Pattern DOTS = Pattern.compile("[.…_\\s]*");

  /** Letters that stand for figures. */
  private static final Pattern CROSSES = Pattern.compile("[xX]{2,4}");

  private Blanks() {}

  /**
   * The words around an edit, before.
   *
   * @param previous key of the token before it
   * @param next key of the token behind it
   */
  record Context(String previous, String next) {}

  static EditClass classify(String before, String after, Context context) {
    if (fills(before, after, context)) {
      return EditClass.FILLED_BLANK;
    }
    return sameWords(before, after) ? EditClass.EDITORIAL : EditClass.SUBSTANTIVE;
  }

  /** Dots, a dash line, letters x or mere space where a number or words now stand. */
  private static boolean fills(String before, String after, Context context) {
    List<String> filled = Words.keys(after);
    if (filled.isEmpty()) {
      return false;
    }
    String whole = before.strip();
    String mark = BRACKETS.matcher(whole).replaceAll("").strip();
    boolean dotted = (whole.length() > 1 || whole.equals("…")) && DOTS.matcher(mark).matches();
    boolean number =
        filled.size() <= 2 && filled.stream().allMatch(word -> Character.isDigit(word.charAt(0)));
    boolean named = BEFORE_NUMBER.contains(context.previous());
    boolean crossed = named && CROSSES.matcher(mark).matches();
    boolean room = named && whole.isEmpty() && AFTER_NUMBER.contains(context.next());
    return dotted || number && (crossed || room);
  }

  /** Whether a text only keeps room for another. */
  static boolean isBlank(String text) {
    String mark = BRACKETS.matcher(text).replaceAll("").strip();
    return DOTS.matcher(mark).matches() || CROSSES.matcher(mark).matches();
  }

  /** Whether two texts differ in capitals, marks and spaces at most. */
  static boolean sameWords(String before, String after) {
    return Words.keys(before).equals(Words.keys(after));
  }

  static boolean sameSpelling(String a, String b) {
    return a.equals(b) || Tones.fold(a).equals(Tones.fold(b));
  }
}
