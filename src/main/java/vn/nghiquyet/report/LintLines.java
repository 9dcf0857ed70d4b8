package vn.nghiquyet.report;

import java.util.List;
import vn.nghiquyet.lint.Checked;
import vn.nghiquyet.lint.Finding;
import vn.nghiquyet.lint.Place;
import vn.nghiquyet.model.Severity;

/** Findings that count as the workflow commands of GitHub Actions, and as Markdown. */
public final class LintLines {
  private final Messages messages;
  private final LintWords words;

  /** In this language. */
  public LintLines(Messages messages) {
    this.messages = messages;
    this.words = new LintWords(messages);
  }

  /** A command a line: {@code ::error file=…,line=…::message}. */
  public String github(List<Checked> files) {
    StringBuilder out = new StringBuilder();
    for (Checked file : files) {
      file.counting().forEach(finding -> command(out, file.file(), finding));
    }
    return out.toString();
  }

  private void command(StringBuilder out, String file, Finding finding) {
    Place place = finding.place();
    String level = finding.severity() == Severity.INFO ? "notice" : finding.severity().jsonName();
    out.append("::").append(level);
    out.append(" file=").append(property(file));
    out.append(",line=").append(place.line()).append(",endLine=").append(place.endLine());
    if (place.line() == place.endLine()) {
      out.append(",col=").append(place.column());
      out.append(",endColumn=").append(place.endColumn());
    }
    out.append(",title=").append(property(finding.rule()));
    out.append("::").append(data(words.message(finding))).append('\n');
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  /** A table a file. */
  public String markdown(List<Checked> files) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(messages.get("lint.title")).append("\n\n");
    out.append(words.summary(files)).append('\n');
    for (Checked file : files) {
      List<Finding> findings = file.counting();
      if (!findings.isEmpty()) {
        out.append("\n## ").append(cell(file.file())).append("\n\n");
        out.append("| ").append(messages.get("lint.head.line")).append(" | ");
        out.append(messages.get("lint.head.unit")).append(" | ");
        out.append(messages.get("lint.head.severity")).append(" | ");
        out.append(messages.get("lint.head.finding")).append(" | ");
        out.append(messages.get("lint.head.rule")).append(" |\n");
        out.append("|---:|---|---|---|---|\n");
        findings.forEach(finding -> row(out, finding));
      }
    }
    return out.toString();
  }

  private void row(StringBuilder out, Finding finding) {
    String more = words.suggestion(finding).map(text -> " " + text).orElse("");
    out.append("| ").append(finding.place().line()).append(" | ");
    out.append(cell(finding.citation())).append(" | ");
    out.append(words.severity(finding.severity())).append(" | ");
    out.append(cell(words.message(finding) + more)).append(" | ");
    out.append(finding.rule()).append(" |\n");
  }

  private static String cell(String text) {
    return MarkdownText.inline(text.replaceAll("\\s+", " "));
  }
}
