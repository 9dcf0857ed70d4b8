package vn.nghiquyet.report;

import java.util.List;
import java.util.stream.Stream;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.Edit;
import vn.nghiquyet.diff.EditClass;
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

  private final Messages messages;
  private final DiffWords words;
  private final Explanation explanation;
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
    this.messages = messages;
    this.words = new DiffWords(messages);
    this.explanation = new Explanation(messages);
    this.palette = palette;
    this.width = width;
    this.context = context;
  }

  /** One line: how many changes of each class there are. */
  public static String summary(DocumentDiff diff, Messages messages) {
    return new DiffWords(messages).summary(diff);
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
      if (change.kind() == EditClass.NOISE) {
        continue;
      }
      if (change.region() != region) {
        region = change.region();
        out.append('\n').append(rule(words.region(region))).append('\n');
      }
      change(out, change);
    }
    list(out, messages.get("diff.metadata"), diff.fields().stream().map(explanation::of));
    list(out, messages.get("diff.references"), diff.references().stream().map(explanation::of));
    list(out, messages.get("diff.noise"), noise(diff));
    return out.toString();
  }

  /** One line a unit: what print and reading make of one word is no change to be read. */
  private Stream<String> noise(DocumentDiff diff) {
    return diff.changes().stream()
        .filter(change -> change.kind() == EditClass.NOISE)
        .map(change -> words.place(change) + ": " + explanation.pairs(change));
  }

  private void list(StringBuilder out, String title, Stream<String> lines) {
    List<String> all = lines.toList();
    if (!all.isEmpty()) {
      out.append('\n').append(rule(title)).append('\n');
      for (String line : all) {
        out.append(new Wrapper(width, "").hanging("  ").add(Printable.of(line))).append('\n');
      }
    }
  }

  private static String name(Document document) {
    return Printable.of(document.source().name());
  }

  String rule(String title) {
    int rest = Math.max(3, width - title.length() - 4);
    return palette.heading("── " + title + " " + "─".repeat(rest));
  }

  void change(StringBuilder out, Change change) {
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
