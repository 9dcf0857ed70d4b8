package vn.nghiquyet.report.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.lint.Checked;
import vn.nghiquyet.lint.Finding;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.report.LintWords;
import vn.nghiquyet.report.Messages;

/**
 * Findings that count, for those who comment on merge requests: the code quality report of GitLab,
 * and the Reviewdog Diagnostic Format (rdjson).
 */
public final class LintIssues {
  private final LintWords words;

  private LintIssues(Messages messages) {
    this.words = new LintWords(messages);
  }

  private record Issue(Checked file, Finding finding, String fingerprint) {}

  /** GitLab's code quality report. */
  public static String gitlab(List<Checked> files, Messages messages) {
    LintIssues issues = new LintIssues(messages);
    return Json.text(true, json -> json.array(of(files), issues::gitlab));
  }

  /** The Reviewdog Diagnostic Format; columns count bytes of UTF-8. */
  public static String rdjson(List<Checked> files, Messages messages) {
    LintIssues issues = new LintIssues(messages);
    return Json.text(
        true,
        json ->
            json.object(
                out -> {
                  out.object("source", source -> source.field("name", "nq"));
                  out.array("diagnostics", of(files), issues::rdjson);
                }));
  }

  /** Those that count; of several alike each gets a fingerprint of its own. */
  private static List<Issue> of(List<Checked> files) {
    List<Issue> out = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Checked file : files) {
      for (Finding finding : file.findings()) {
        if (finding.known() == Finding.Known.NEW) {
          String print = finding.fingerprint();
          int count = seen.merge(file.file() + "\u0000" + print, 1, Integer::sum);
          out.add(new Issue(file, finding, print + (count == 1 ? "" : "-" + count)));
        }
      }
    }
    return out;
  }

  private void gitlab(Json json, Issue issue) throws IOException {
    Finding finding = issue.finding();
    json.object(
        out -> {
          out.field("description", words.message(finding));
          out.field("check_name", finding.rule());
          out.field("fingerprint", issue.fingerprint());
          out.field("severity", gitlab(finding.severity()));
          out.object(
              "location",
              at -> {
                at.field("path", issue.file().file());
                at.object(
                    "lines",
                    lines -> {
                      lines.field("begin", finding.place().line());
                      lines.field("end", finding.place().endLine());
                    });
              });
        });
  }

  private static String gitlab(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }

  private void rdjson(Json json, Issue issue) throws IOException {
    Finding finding = issue.finding();
    Subject subject = issue.file().subject();
    json.object(
        out -> {
          out.field("message", words.message(finding));
          out.object(
              "location",
              at -> {
                at.field("path", issue.file().file());
                range(at, subject, finding.range());
              });
          out.field("severity", finding.severity().name());
          out.object("code", code -> code.field("value", finding.rule()));
          if (finding.fix().isPresent()) {
            out.array(
                "suggestions",
                finding.fix().get().edits(),
                (list, edit) -> suggestion(list, subject, edit));
          }
        });
  }

  private static void suggestion(Json json, Subject subject, Fix.Edit edit) throws IOException {
    json.object(
        out -> {
          range(out, subject, edit.range());
          out.field("text", edit.text());
        });
  }

  private static void range(Json json, Subject subject, TextRange range) throws IOException {
    json.object(
        "range",
        out -> {
          out.object("start", at -> position(at, subject, range.start()));
          out.object("end", at -> position(at, subject, range.end()));
        });
  }

  private static void position(Json json, Subject subject, int offset) throws IOException {
    int line = subject.lineIndex(offset);
    int start = subject.source().lines().isEmpty() ? 0 : subject.line(line).start();
    String before = subject.text().substring(start, Math.max(start, offset));
    json.field("line", line + 1);
    json.field("column", before.getBytes(StandardCharsets.UTF_8).length + 1);
  }
}
