package vn.nghiquyet.report;

import java.util.List;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.Edit;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Region;

/**
 * Differences for a terminal: a summary, then unit by unit with its citation, unchanged words
 * folded.
 */
public final class TerminalDiff {
  private static final String INDENT = "    ";

  /** Columns of the brackets around a change where there are no colours. */
  private static final int BRACKETS = 4;

  private final DiffWords words;
  private final Palette palette;
  private final int width;
  private final int context;

  /**
   * A report in this form.
   *
   * @param width columns to wrap to
   * @param context unchanged words to keep on each side of a change; negative keeps all
   */
  public TerminalDiff(Messages messages, Palette palette, int width, int context) {
    this.words = new DiffWords(messages);
    this.palette = palette;
    this.width = width;
    this.context = context;
  }

  /** The report, ending with a line feed. */
  public String of(DocumentDiff diff) {
    StringBuilder out = new StringBuilder();
    out.append(
            palette.bold(
                new Wrapper(width, "")
                    .add(name(diff.before()) + " → " + name(diff.after()))
                    .toString()))
        .append('\n');
    out.append(new Wrapper(width, "").add(words.summary(diff))).append('\n');
    if (!diff.changes().isEmpty()) {
      out.append(palette.dim(new Wrapper(width, "").add(words.types(diff)).toString()))
          .append('\n');
    }
    Region region = null;
    for (Change change : diff.changes()) {
      if (change.region() != region) {
        region = change.region();
        out.append('\n').append(rule(words.region(region))).append('\n');
      }
      change(out, change);
    }
    return out.toString();
  }

  private static String name(Document document) {
    return Printable.of(document.source().name());
  }

  private String rule(String title) {
    int rest = Math.max(3, width - title.length() - 4);
    return palette.heading("── " + title + " " + "─".repeat(rest));
  }

  private void change(StringBuilder out, Change change) {
    String head = words.mark(change) + " " + words.place(change);
    String what = "  (" + words.type(change) + ", " + words.kind(change.kind()) + ")";
    Wrapper wrapper = new Wrapper(width, "").hanging("  ");
    out.append(wrapper.add(head, 0, palette::bold).add(what, 0, palette::dim)).append('\n');
    boolean words = change.edits().stream().anyMatch(edit -> edit.op() != Edit.Op.EQUAL);
    if (words || change.type() != Change.Type.RENUMBERED) {
      out.append(text(change.edits())).append('\n');
    }
  }

  private String text(List<Edit> edits) {
    Wrapper wrapper = new Wrapper(width, INDENT);
    for (DiffText.Stretch stretch : DiffText.stretches(edits, context)) {
      int room = palette.isColor() || stretch.op() == Edit.Op.EQUAL ? 0 : BRACKETS;
      wrapper.add(Printable.of(stretch.text()), room, text -> marked(stretch.op(), text));
    }
    return wrapper.toString();
  }

  private String marked(Edit.Op op, String text) {
    return switch (op) {
      case INSERT -> palette.inserted(text);
      case DELETE -> palette.deleted(text);
      default -> text;
    };
  }
}
