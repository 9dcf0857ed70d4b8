package vn.nghiquyet.parse;

import java.util.List;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Line;

/** Where an appendix or an attached rule (quy định, quy chế kèm theo) begins. */
final class Attachments {
  /** How far below the title of an attached rule its «(Ban hành kèm theo …)» may stand. */
  private static final int ATTACHED_LINES = 8;

  /** Shorter lines in capitals are parts of a signature. */
  private static final int MIN_TITLE = 7;

  /** How far below the title of an attached rule its first unit may stand. */
  private static final int REOPENING_LINES = 10;

  private Attachments() {}

  /** Whether an appendix or an attached rule begins on this line. */
  static boolean isAppendix(List<Line> lines, int i) {
    String text = Paragraphs.squeeze(lines.get(i).text());
    if (text.isEmpty()
        || text.length() > Keywords.MAX_HEADING
        || lines.get(i).layout().role() != Line.Role.TEXT) {
      return false;
    }
    for (Form form : LabelScanner.scan(text)) {
      if (form.style() == Style.APPENDIX) {
        return true;
      }
    }
    return isAttached(lines, i, text);
  }

  /** QUY ĐỊNH, QUY CHẾ … in capitals, with «(Ban hành kèm theo …)» below. */
  static boolean isAttached(List<Line> lines, int i, String text) {
    if (!Keywords.isUpper(text, 0)) {
      return false;
    }
    String title = Fold.fold(text);
    if (!Terms.isAttachedTitle(text, title)
        || Terms.isPosition(text, title)
        || isTitled(lines, i)) {
      return false;
    }
    int seen = 0;
    for (int k = i + 1; k < lines.size() && seen < ATTACHED_LINES; k++) {
      String below = Paragraphs.squeeze(lines.get(k).text());
      if (below.isEmpty()) {
        continue;
      }
      seen++;
      String folded = Fold.fold(below);
      if (Terms.ATTACHED_TO.matcher(folded).matches()
          || folded.contains("(kem theo")
          || folded.contains("(ban hanh kem")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the lines of capitals above are the number or the title of an appendix already. */
  private static boolean isTitled(List<Line> lines, int i) {
    for (int above = i - 1; above >= 0 && above >= i - 2 * ATTACHED_LINES; above--) {
      String text = Paragraphs.squeeze(lines.get(above).text());
      if (text.isEmpty()) {
        continue;
      }
      if (LabelScanner.scan(text).stream().anyMatch(form -> form.style() == Style.APPENDIX)) {
        return true;
      }
      String folded = Fold.fold(text);
      if (!Keywords.isUpper(text, 0)
          || Terms.motto(folded) >= 0
          || Terms.isPosition(text, folded)) {
        return false;
      }
      if (Terms.isAttachedTitle(text, folded)) {
        return true;
      }
    }
    return false;
  }

  /** The title of an attached rule that does not say so: in capitals, with its first unit below. */
  static boolean reopens(List<Line> lines, int i) {
    String text = Paragraphs.squeeze(lines.get(i).text());
    String folded = Fold.fold(text);
    boolean title =
        Keywords.isUpper(text, 0) && text.length() >= MIN_TITLE && !Terms.isPosition(text, folded);
    if (!title || Terms.isLetterhead(folded)) {
      return false;
    }
    int seen = 0;
    for (int k = i + 1; k < lines.size() && seen < REOPENING_LINES; k++) {
      if (lines.get(k).isBlank()) {
        continue;
      }
      seen++;
      if (LabelScanner.scan(lines.get(k).text()).stream().anyMatch(Attachments::isFirstUnit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirstUnit(Form form) {
    return switch (form.style()) {
      case PART, CHAPTER, SECTION, ARTICLE, ROMAN, NUMBER -> form.ordinal() == 1 && !form.isSlip();
      default -> false;
    };
  }
}
