package vn.nghiquyet.diff;

import java.util.List;

/** Edits as text. */
final class TestEdits {
  private TestEdits() {}

  /** The words after, with {@code [-gone-]} and {@code {+new+}}; spaces stand outside the marks. */
  static String marked(List<Edit> edits) {
    StringBuilder out = new StringBuilder();
    for (Edit edit : edits) {
      if (edit.op() == Edit.Op.EQUAL) {
        out.append(edit.after());
        continue;
      }
      String gone = edit.before().stripTrailing();
      String come = edit.after().stripTrailing();
      out.append(gone.isEmpty() ? "" : "[-" + gone + "-]");
      out.append(come.isEmpty() ? "" : "{+" + come + "+}");
      String longer = come.isEmpty() ? edit.before() : edit.after();
      out.append(longer.substring(longer.stripTrailing().length()));
    }
    return out.toString();
  }
}
