package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.diff.Edit;
import vn.nghiquyet.diff.EditClass;

/** The edits of a unit as one marked text, long unchanged stretches folded to their ends. */
final class DiffText {
  private DiffText() {}

  /** One stretch to show. */
  record Stretch(Edit.Op op, String text) {}

  /**
   * The stretches to show, in order: deleted before inserted; {@code {≈…≈}} is noise of reading.
   *
   * @param context how many unchanged words to keep on each side of a change; negative keeps all
   */
  static List<Stretch> stretches(List<Edit> edits, int context) {
    List<Stretch> out = new ArrayList<>();
    String owed = "";
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      if (edit.op() == Edit.Op.EQUAL) {
        out.add(
            new Stretch(Edit.Op.EQUAL, fold(edit.after(), context, i == 0, i == edits.size() - 1)));
        owed = owed(edit);
        continue;
      }
      if (edit.kind().equals(Optional.of(EditClass.NOISE))) {
        out.add(new Stretch(Edit.Op.EQUAL, owed + misread(edit)));
        owed = "";
        continue;
      }
      if (!edit.before().isEmpty()) {
        out.add(new Stretch(Edit.Op.DELETE, owed + trimmed(edit.before())));
      }
      if (!edit.after().isEmpty()) {
        out.add(new Stretch(Edit.Op.INSERT, trimmed(edit.after())));
      }
      owed = "";
      if (endsInSpace(edit.before()) || endsInSpace(edit.after())) {
        boolean line = endsLine(edit.before()) || endsLine(edit.after());
        out.add(new Stretch(Edit.Op.EQUAL, line ? "\n" : " "));
      }
    }
    return out;
  }

  /** The space behind the words before, where there is none after. */
  private static String owed(Edit edit) {
    return !endsInSpace(edit.before()) || endsInSpace(edit.after())
        ? ""
        : endsLine(edit.before()) ? "\n" : " ";
  }

  /** What was only read differently stands as it was read after, and is no change to the eye. */
  private static String misread(Edit edit) {
    String read = edit.after().isBlank() ? edit.before() : edit.after();
    String space = endsInSpace(edit.before()) || endsInSpace(edit.after()) ? " " : "";
    return "{≈" + trimmed(read) + "≈}" + space;
  }

  private static boolean endsInSpace(String text) {
    return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
  }

  private static boolean endsLine(String text) {
    return text.indexOf('\n', trimmed(text).length()) >= 0;
  }

  private static String trimmed(String text) {
    return text.stripTrailing();
  }

  private static String fold(String text, int context, boolean first, boolean last) {
    if (context < 0) {
      return text;
    }
    if (first && last) {
      int end = wordEnd(text, 2 * context);
      return text.length() - end < 24 ? text : text.substring(0, end).stripTrailing() + " …";
    }
    int head = first ? 0 : wordEnd(text, context);
    int tail = last ? text.length() : wordStart(text, context);
    if (tail - head < 24) {
      return text;
    }
    return text.substring(0, head).stripTrailing()
        + (first ? "… " : last ? " …" : " … ")
        + text.substring(tail);
  }

  /** Offset after the first {@code words} words. */
  private static int wordEnd(String text, int words) {
    int at = 0;
    for (int n = 0; n < words && at < text.length(); n++) {
      int space = text.indexOf(' ', at);
      at = space < 0 ? text.length() : space + 1;
    }
    return at;
  }

  /** Offset before the last {@code words} words. */
  private static int wordStart(String text, int words) {
    int at = text.length();
    for (int n = 0; n < words && at > 0; n++) {
      int space = text.lastIndexOf(' ', at - 2);
      at = space < 0 ? 0 : space + 1;
    }
    return at;
  }
}
