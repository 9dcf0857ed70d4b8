package vn.nghiquyet.lint;

import java.util.List;

/** Runs rules over documents. Immutable and safe for use by several threads. */
public final class Linter {
  private final List<Rule> rules;

  /** Runs these. */
  public Linter(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** What they find, by place. */
  public List<Finding> findings(Subject subject) {
    return rules.stream()
        .flatMap(rule -> run(rule, subject).stream())
        .distinct()
        .sorted(Finding.ORDER)
        .toList();
  }

  private static List<Finding> run(Rule rule, Subject subject) {
    Findings out = new Findings(rule, subject);
    rule.check(subject, out);
    return out.found();
  }
}
