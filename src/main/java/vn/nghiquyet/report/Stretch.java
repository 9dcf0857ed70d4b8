package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.nghiquyet.diff.Edit;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.diff.Matter;

/**
 * One edit and what stands on both sides of it; blanks of one date that were filled in are one.
 *
 * @param before its words before
 * @param after its words after
 * @param kind what it means
 * @param matter what it is about
 * @param at where it begins in the words before
 * @param left the unchanged words it stands behind, empty at the beginning
 * @param cutLeft whether those begin in the midst of a word
 * @param right the unchanged words it stands before, empty at the end
 */
record Stretch(
    String before,
    String after,
    EditClass kind,
    Optional<Matter> matter,
    int at,
    String left,
    boolean cutLeft,
    String right) {
  /** They stand between the numbers of a date. */
  private static final Set<String> DATE = Set.of("tháng", "năm");

  /** Before these a number says which one, and not how much. */
  private static final Set<String> NUMBERED =
      Set.of(
          "phần", "chương", "mục", "điều", "khoản", "điểm", "tiết", "số", "ngày", "tháng", "năm",
          "quý", "thứ", "khóa", "lần");

  static List<Stretch> of(List<Edit> edits) {
    List<Stretch> out = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      if (edit.op() != Edit.Op.EQUAL) {
        String left = i > 0 ? equal(edits.get(i - 1)) : "";
        boolean cut = i > 1 && !endsInSpace(edits.get(i - 2));
        String right = i + 1 < edits.size() ? equal(edits.get(i + 1)) : "";
        Stretch one =
            new Stretch(
                edit.before(),
                edit.after(),
                edit.kind().orElse(EditClass.SUBSTANTIVE),
                edit.matter(),
                at,
                left,
                cut,
                right);
        int last = out.size() - 1;
        if (last >= 0 && out.get(last).goesOn(one)) {
          out.set(last, out.get(last).with(one, edits.get(i - 1)));
        } else {
          out.add(one);
        }
      }
      at += edit.before().length();
    }
    return out;
  }

  private static String equal(Edit edit) {
    return edit.op() == Edit.Op.EQUAL ? edit.before() : "";
  }

  private static boolean endsInSpace(Edit edit) {
    String text = edit.before().isEmpty() ? edit.after() : edit.before();
    return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
  }

  Edit.Op op() {
    return before.isBlank() ? Edit.Op.INSERT : after.isBlank() ? Edit.Op.DELETE : Edit.Op.REPLACE;
  }

  /** Whether the next one gives or fills in the next number of the same date. */
  private boolean goesOn(Stretch next) {
    boolean blanks = kind == EditClass.FILLED_BLANK && next.kind == EditClass.FILLED_BLANK;
    return (blanks || isNumber() && next.isNumber() && kind == next.kind)
        && right.equals(next.left)
        && (Quote.words(right) == 0 || DATE.contains(right.strip()));
  }

  /** Whether numbers stand on both sides, dates among them. */
  private boolean isNumber() {
    return op() == Edit.Op.REPLACE && Quote.isNumber(before) && Quote.isNumber(after);
  }

  private Stretch with(Stretch next, Edit between) {
    return new Stretch(
        before + between.before() + next.before,
        Quote.joined(after, between.after(), before.endsWith(" ")) + next.after,
        kind,
        matter,
        at,
        left,
        cutLeft,
        next.right);
  }

  /**
   * Both sides as one would quote them: {@code 60%} for {@code 60}, {@code khoản 4} for {@code 4},
   * {@code nhân dân} for {@code nhân}.
   */
  List<String> quoted() {
    String ahead = stuckLeft();
    String behind = stuckRight();
    boolean apart = behind.isEmpty();
    List<String> words = Quote.split(left.substring(0, left.length() - ahead.length()));
    if (isNumber()) {
      String last = words.isEmpty() ? "" : words.get(words.size() - 1);
      if (NUMBERED.contains(last.toLowerCase(Locale.ROOT))) {
        ahead = last + " " + ahead;
      } else if (apart) {
        behind = nextWord();
      }
    } else if (Quote.words(before) == 0 || Quote.words(after) == 0) {
      List<String> two = words.subList(Math.max(0, words.size() - 2), words.size());
      ahead = String.join(" ", two) + (two.isEmpty() ? "" : " ") + ahead;
    } else if (apart && Quote.words(before) == 1 && Quote.words(after) == 1) {
      behind = nextWord();
    }
    return List.of(
        Quote.behind(ahead, Quote.joined(before, behind, apart)),
        Quote.behind(ahead, Quote.joined(after, behind, apart)));
  }

  /** The word or unit of measure behind, within the clause. */
  private String nextWord() {
    List<String> words = Quote.split(right);
    boolean letter = !words.isEmpty() && Character.isLetter(words.get(0).codePointAt(0));
    return letter && !endsInMark() ? words.get(0).replaceAll("[.,;:)”]+$", "") : "";
  }

  private boolean endsInMark() {
    String text = before.strip();
    return !text.isEmpty() && !Character.isLetterOrDigit(text.codePointBefore(text.length()));
  }

  private String stuckLeft() {
    int from = left.length();
    while (from > 0 && !Character.isWhitespace(left.charAt(from - 1))) {
      from--;
    }
    return left.substring(from);
  }

  private String stuckRight() {
    boolean apart = endsInSpace(before) || endsInSpace(after);
    int to = 0;
    while (!apart && to < right.length() && !Character.isWhitespace(right.charAt(to))) {
      to++;
    }
    String stuck = right.substring(0, to);
    return Quote.words(stuck) == 0 && !stuck.startsWith("%") ? "" : stuck;
  }

  private static boolean endsInSpace(String text) {
    return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
  }
}
