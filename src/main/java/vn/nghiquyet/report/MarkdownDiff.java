package vn.nghiquyet.report;

import java.util.List;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.Edit;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.model.Region;

/** Differences as Markdown, for a comment or a dossier: a table of counts, then unit by unit. */
public final class MarkdownDiff {
  private final DiffWords words;
  private final Messages messages;
  private final Explanation explanation;
  private final int context;

  /**
   * A report in this form.
   *
   * @param context unchanged words to keep on each side of a change; negative keeps all
   */
  public MarkdownDiff(Messages messages, int context) {
    this.messages = messages;
    this.words = new DiffWords(messages);
    this.explanation = new Explanation(messages);
    this.context = context;
  }

  /** The report, ending with a line feed. */
  public String of(DocumentDiff diff) {
    StringBuilder out = new StringBuilder();
    String title =
        messages.get("diff.title", diff.before().source().name(), diff.after().source().name());
    out.append("# ")
        .append(MarkdownText.of(title))
        .append("\n\n")
        .append(words.summary(diff))
        .append('\n');
    if (!diff.changes().isEmpty()) {
      out.append('\n').append(words.types(diff)).append('\n');
    }
    Region region = null;
    for (Change change : diff.changes()) {
      if (change.kind() == EditClass.NOISE) {
        continue;
      }
      if (change.region() != region) {
        region = change.region();
        out.append("\n## ").append(words.region(region)).append('\n');
      }
      change(out, change);
    }
    list(out, "diff.metadata", diff.fields().stream().map(explanation::of).toList());
    list(out, "diff.references", diff.references().stream().map(explanation::of).toList());
    noise(out, diff);
    return out.toString();
  }

  private void list(StringBuilder out, String key, List<String> lines) {
    if (!lines.isEmpty()) {
      out.append("\n## ").append(messages.get(key)).append("\n\n");
      lines.forEach(line -> out.append("- ").append(MarkdownText.of(line)).append('\n'));
    }
  }

  /** Listed, folded: a reader of the changes need not read it. */
  private void noise(StringBuilder out, DocumentDiff diff) {
    List<Change> noise =
        diff.changes().stream().filter(change -> change.kind() == EditClass.NOISE).toList();
    if (noise.isEmpty()) {
      return;
    }
    out.append("\n<details>\n<summary>")
        .append(messages.get("diff.summary.noise", noise.size()))
        .append("</summary>\n\n");
    for (Change change : noise) {
      out.append("- **").append(MarkdownText.of(words.place(change))).append("**: ");
      out.append(MarkdownText.inline(explanation.pairs(change))).append('\n');
    }
    out.append("\n</details>\n");
  }

  void change(StringBuilder out, Change change) {
    out.append("\n**").append(MarkdownText.of(words.place(change))).append("** (");
    out.append(words.type(change)).append(", ").append(words.kind(change.kind())).append(")\n");
    if (change.type() == Change.Type.RENUMBERED) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (DiffText.Stretch stretch : DiffText.stretches(change.edits(), context)) {
      text.append(marked(stretch, text.length() == 0));
    }
    out.append("\n> ").append(text);
    out.append('\n');
  }

  /**
   * Marked with tags: stars and tildes beside punctuation would show as what they are (CommonMark
   * 6.2).
   */
  private static String marked(DiffText.Stretch stretch, boolean first) {
    String line = stretch.text().replace("\n", " ");
    String text = first ? MarkdownText.of(line) : MarkdownText.inline(line);
    String bare = text.strip();
    if (stretch.op() == Edit.Op.EQUAL || bare.isEmpty()) {
      return text;
    }
    String tag = stretch.op() == Edit.Op.DELETE ? "del" : "ins";
    return (text.startsWith(" ") ? " " : "") + "<" + tag + ">" + bare + "</" + tag + ">";
  }
}
