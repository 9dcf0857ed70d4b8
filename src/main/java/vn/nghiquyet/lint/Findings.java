package vn.nghiquyet.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/** Takes what one rule finds in one document. */
public final class Findings {
  private static final int EXCERPT = 200;

  private final Rule rule;
  private final Subject subject;
  private final List<Finding> found = new ArrayList<>();

  Findings(Rule rule, Subject subject) {
    this.rule = rule;
    this.subject = subject;
  }

  /** A finding that the only message of the rule's page says. */
  public void add(TextRange range, String... arguments) {
    add("", range, Optional.empty(), arguments);
  }

  /** The same, with what to write instead. */
  public void add(TextRange range, Fix fix, String... arguments) {
    add("", range, Optional.of(fix), arguments);
  }

  /**
   * A finding.
   *
   * @param variant which of the messages of the rule's page says it
   * @param range where it is, in the text of the subject
   * @param fix what to write instead
   * @param arguments what the message speaks of
   */
  public void add(String variant, TextRange range, Optional<Fix> fix, String... arguments) {
    add(rule.severity(), variant, range, fix, arguments);
  }

  /** The same, graver or lighter than what the rule finds as a rule. */
  public void add(
      Severity severity, String variant, TextRange range, Optional<Fix> fix, String... arguments) {
    Subject.Unit unit = subject.unitAt(range.start());
    String excerpt = range.of(subject.text()).replaceAll("\\s+", " ").strip();
    found.add(
        new Finding(
            rule.code(),
            severity,
            variant,
            List.of(arguments),
            range,
            subject.place(range),
            unit.path(),
            unit.citation(),
            excerpt.substring(0, Math.min(EXCERPT, excerpt.length())),
            fix,
            Finding.Known.NEW));
  }

  List<Finding> found() {
    return found;
  }
}
