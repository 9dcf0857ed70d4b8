package vn.nghiquyet.report;

import java.util.List;
import vn.nghiquyet.lint.Checked;
import vn.nghiquyet.lint.Finding;
import vn.nghiquyet.lint.Place;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/** Findings for people at a terminal: each with its line and a caret below its place. */
public final class LintText {
  private static final int CONTEXT = 30;

  private final Messages messages;
  private final LintWords words;
  private final Palette palette;
  private final int width;

  /** In this language, with these colours, so many columns wide. */
  public LintText(Messages messages, Palette palette, int width) {
    this.messages = messages;
    this.words = new LintWords(messages);
    this.palette = palette;
    this.width = width;
  }

  /** All findings that count, and the sum. */
  public String of(List<Checked> files) {
    StringBuilder out = new StringBuilder();
    for (Checked file : files) {
      file.counting().forEach(finding -> add(out, file, finding));
    }
    return out.append(words.summary(files)).append('\n').toString();
  }

  private void add(StringBuilder out, Checked file, Finding finding) {
    Place place = finding.place();
    String page = place.page() == 0 ? "" : " (" + messages.get("lint.page", place.page()) + ")";
    String where =
        Printable.of(file.file()).replace("\n", " ") + ":" + place.line() + ":" + place.column();
    String severity = words.severity(finding.severity());
    out.append(palette.bold(where)).append(page).append(": ");
    out.append(
        finding.severity() == Severity.ERROR ? palette.error(severity) : palette.warning(severity));
    out.append(" [").append(finding.rule()).append("] ");
    out.append(palette.dim(Printable.of(finding.citation()))).append('\n');
    out.append(new Wrapper(width, "  ").add(Printable.of(words.message(finding)))).append('\n');
    source(out, file.subject(), finding.range());
    words
        .suggestion(finding)
        .ifPresent(
            text ->
                out.append(new Wrapper(width, "  → ").hanging("    ").add(Printable.of(text)))
                    .append('\n'));
    out.append('\n');
  }

  /** The line, cut to what fits around the place, and a caret below each of its letters. */
  private void source(StringBuilder out, Subject subject, TextRange range) {
    if (range.length() == 0) {
      return;
    }
    int index = subject.lineIndex(range.start());
    TextRange line = subject.line(index);
    String number = String.valueOf(index + 1);
    int room = Math.max(20, width - number.length() - 7);
    int from = Math.max(line.start(), Math.min(range.start() - CONTEXT, line.end() - room));
    from = line.length() <= room ? line.start() : from;
    int to = Math.min(line.end(), from + room);
    String shown = Printable.of(subject.text().substring(from, to)).replace('\n', ' ');
    int carets = Math.max(1, Math.min(range.end(), to) - range.start());
    String head = from > line.start() ? "…" : " ";
    String blank = " ".repeat(number.length());
    out.append(palette.dim("  " + number + " | ")).append(head).append(shown);
    out.append(to < line.end() ? "…" : "").append('\n');
    out.append(palette.dim("  " + blank + " | ")).append(" ".repeat(1 + range.start() - from));
    out.append(palette.warning("^".repeat(carets))).append('\n');
  }
}
