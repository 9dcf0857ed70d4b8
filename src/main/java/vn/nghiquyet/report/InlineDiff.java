package vn.nghiquyet.report;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;

/**
 * The units that changed with all their words and their labels, as {@code git diff --word-diff}
 * shows lines: {@code [-2.000.000-]{+2.500.000+}}, with colours where there are some.
 */
public final class InlineDiff {
  /** Columns of the brackets around a change where there are no colours. */
  private static final int BRACKETS = 4;

  private final DiffWords words;
  private final Palette palette;
  private final int width;

  /**
   * A report in this form.
   *
   * @param width columns to wrap to
   */
  public InlineDiff(Messages messages, Palette palette, int width) {
    this.words = new DiffWords(messages);
    this.palette = palette;
    this.width = width;
  }

  /** The report, ending with a line feed; empty where nothing changed. */
  public String of(DocumentDiff diff) {
    Printed before = new Printed(diff.before());
    Printed after = new Printed(diff.after());
    StringBuilder out = new StringBuilder();
    if (!diff.changes().isEmpty()) {
      line(out, "--- " + Printable.of(diff.before().source().name()), palette::bold);
      line(out, "+++ " + Printable.of(diff.after().source().name()), palette::bold);
    }
    for (Change change : diff.changes()) {
      String what = words.type(change) + ", " + words.kind(change.kind());
      line(out, "@@ " + words.place(change) + " @@ " + what, palette::heading);
      out.append(text(Piece.of(change, before, after))).append('\n');
    }
    return out.toString();
  }

  private void line(StringBuilder out, String text, UnaryOperator<String> mark) {
    out.append(new Wrapper(width, "").hanging("   ").add(text, 0, mark::apply)).append('\n');
  }

  private String text(List<Piece> pieces) {
    Wrapper wrapper = new Wrapper(width, "");
    int room = palette.isColor() ? 0 : BRACKETS;
    String owed = "";
    for (Piece piece : pieces) {
      if (piece.kind().isEmpty()) {
        wrapper.add(Printable.of(piece.after()));
        owed = piece.before().endsWith(" ") && !piece.after().endsWith(" ") ? " " : "";
        continue;
      }
      String before = owed + piece.before().stripTrailing();
      String after = piece.after().stripTrailing();
      if (!before.isBlank()) {
        wrapper.add(Printable.of(before), room, palette::deleted);
      }
      if (!after.isEmpty()) {
        wrapper.add(Printable.of(after), room, palette::inserted);
      }
      String behind = piece.after().substring(after.length());
      wrapper.add(
          behind.isEmpty()
              ? piece.before().substring(piece.before().stripTrailing().length())
              : behind);
      owed = "";
    }
    return wrapper.toString();
  }
}
