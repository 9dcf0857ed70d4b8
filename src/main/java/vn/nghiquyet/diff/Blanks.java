package vn.nghiquyet.diff;

import java.util.List;
import java.util.Set;
import vn.nghiquyet.text.Tones;
import vn.nghiquyet.text.Words;

/** What an edit means: a blank filled in, a matter of writing, or a change of substance. */
final class Blanks {
  /** After these words a draft leaves room for a number. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of("ngày", "tháng", "năm", "số", "thứ", "quý", ":", "khóa", "lần");

  private static final Set<String> AFTER_NUMBER = Set.of("tháng", "năm", "/");

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

  /** Dots, a dash line or mere space where a number or words now stand. */
  private static boolean fills(String before, String after, Context context) {
    List<String> filled = Words.keys(after);
    if (filled.isEmpty() || !Words.keys(before).isEmpty()) {
      return false;
    }
    String mark = before.strip();
    boolean dotted =
        !mark.isEmpty()
            && mark.chars().allMatch(c -> ".…_ ".indexOf(c) >= 0)
            && (mark.length() > 1 || mark.equals("…"));
    boolean number =
        filled.size() <= 2 && filled.stream().allMatch(word -> Character.isDigit(word.charAt(0)));
    boolean room =
        BEFORE_NUMBER.contains(context.previous()) && AFTER_NUMBER.contains(context.next());
    return dotted || mark.isEmpty() && number && room;
  }

  /** Whether two texts differ in capitals, marks and spaces at most. */
  static boolean sameWords(String before, String after) {
    return Words.keys(before).equals(Words.keys(after));
  }

  static boolean sameSpelling(String a, String b) {
    return a.equals(b) || Tones.fold(a).equals(Tones.fold(b));
  }
}
