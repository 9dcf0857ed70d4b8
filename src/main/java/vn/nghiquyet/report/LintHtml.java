package vn.nghiquyet.report;

import java.util.List;
import vn.nghiquyet.lint.Checked;
import vn.nghiquyet.lint.Finding;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/**
 * Findings as one HTML page that needs nothing else: by file, each with its line, what to do and
 * its rule. An address with its number leads to a finding. Its script filters by severity; without
 * it all are shown.
 */
public final class LintHtml {
  /** So many characters of a line stand before and behind what was found. */
  private static final int CONTEXT = 90;

  private final Messages messages;
  private final LintWords words;
  private final Html out;

  private LintHtml(Messages messages) {
    this.messages = messages;
    this.words = new LintWords(messages);
    this.out = new Html(messages.language(), messages.get("lint.title"), "lint");
  }

  /** The page, ending with a line feed. */
  public static String of(List<Checked> files, Messages messages) {
    return new LintHtml(messages).write(files);
  }

  private String write(List<Checked> files) {
    HtmlTools tools = new HtmlTools(messages, out);
    out.open("header").line().element("h1", messages.get("lint.title")).line();
    out.element("p", words.summary(files)).line();
    out.open("form", "id", "bar").line();
    tools.begin("lint.head.severity");
    for (Severity severity : Severity.values()) {
      long count = LintWords.count(files, severity);
      tools.chip("severity", severity.jsonName(), words.severity(severity), count);
    }
    tools.end();
    out.close("form").line().close("header").line().open("main").line();
    for (int i = 0; i < files.size(); i++) {
      file("t" + (i + 1), files.get(i));
    }
    out.close("main").line();
    return out.end();
  }

  private void file(String id, Checked file) {
    List<Finding> findings = file.counting();
    out.open("section", "id", id).element("h2", file.file()).line();
    if (findings.isEmpty()) {
      out.element("p", messages.get("lint.clean"), "class", "clean").line();
    } else {
      out.open("ol").line();
      for (int i = 0; i < findings.size(); i++) {
        finding(id + "-" + (i + 1), file.subject(), findings.get(i));
      }
      out.close("ol").line();
    }
    out.close("section").line();
  }

  private void finding(String id, Subject subject, Finding finding) {
    String severity = finding.severity().jsonName();
    out.open("li", "id", id, "class", severity, "data-severity", severity);
    out.open("p", "class", "head");
    out.element("b", words.severity(finding.severity()), "class", "severity").text(" ");
    out.element("span", words.message(finding)).close("p");
    out.open("p", "class", "place").element("a", place(finding), "href", "#" + id).text(" ");
    out.element("code", finding.rule()).close("p");
    if (finding.range().length() > 0) {
      source(subject, finding.range());
    }
    words.suggestion(finding).ifPresent(text -> out.element("p", "→ " + text, "class", "todo"));
    out.close("li").line();
  }

  private String place(Finding finding) {
    String line = messages.get("lint.head.line") + " " + finding.place().line();
    int number = finding.place().page();
    String page = number == 0 ? "" : " · " + messages.get("lint.page", number);
    String unit = finding.citation().isEmpty() ? "" : " · " + finding.citation();
    return line + page + unit;
  }

  /** The line around what was found, cut to what is near. */
  private void source(Subject subject, TextRange range) {
    TextRange line = subject.line(subject.lineIndex(range.start()));
    int end = Math.min(range.end(), line.end());
    int from = Math.max(line.start(), range.start() - CONTEXT);
    int to = Math.min(line.end(), end + CONTEXT);
    String text = subject.text();
    out.open("pre", "lang", "vi")
        .text((from > line.start() ? "…" : "") + text.substring(from, range.start()));
    out.element("mark", text.substring(range.start(), Math.max(range.start(), end)));
    out.text(
        text.substring(Math.max(range.start(), end), Math.max(end, to))
            + (to < line.end() ? "…" : ""));
    out.close("pre");
  }
}
