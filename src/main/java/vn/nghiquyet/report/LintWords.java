package vn.nghiquyet.report;

import java.util.List;
import java.util.Optional;
import vn.nghiquyet.lint.Checked;
import vn.nghiquyet.lint.Finding;
import vn.nghiquyet.lint.catalog.RulePage;
import vn.nghiquyet.model.Severity;

/** What is said about findings, in one language. */
public final class LintWords {
  private final Messages messages;

  /** In this language. */
  public LintWords(Messages messages) {
    this.messages = messages;
  }

  /** What was found, one sentence. */
  public String message(Finding finding) {
    return RulePage.of(finding.rule()).message(finding, messages.language());
  }

  /** What to do about it. */
  public Optional<String> suggestion(Finding finding) {
    return RulePage.of(finding.rule()).suggestion(finding, messages.language());
  }

  /** {@code lỗi}, {@code cảnh báo}, {@code lưu ý}. */
  public String severity(Severity severity) {
    return messages.get("lint.severity." + severity.jsonName());
  }

  /** One line: how many findings of each severity count, how many are known. */
  public String summary(List<Checked> files) {
    long known = files.stream().flatMap(file -> file.findings().stream()).count() - count(files);
    String sentence =
        messages.get(
            "lint.summary",
            files.size(),
            count(files, Severity.ERROR),
            count(files, Severity.WARNING),
            count(files, Severity.INFO));
    return known == 0 ? sentence : sentence + " " + messages.get("lint.summary.known", known);
  }

  private static long count(List<Checked> files) {
    return files.stream().flatMap(file -> file.counting().stream()).count();
  }

  /** How many findings of a severity count. */
  public static long count(List<Checked> files, Severity severity) {
    return files.stream()
        .flatMap(file -> file.counting().stream())
        .filter(finding -> finding.severity() == severity)
        .count();
  }
}
