package vn.nghiquyet.lint;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nghiquyet.model.Severity;

/** Runs rules over documents. Immutable and safe for use by several threads. */
public final class Linter {
  private final List<Rule> rules;
  private final Policy policy;
  private final List<Suppression> suppressions;

  /**
   * Runs rules.
   *
   * @param policy which of them, and how grave they are
   * @param suppressions what is accepted
   */
  public Linter(List<Rule> rules, Policy policy, List<Suppression> suppressions) {
    this.rules = policy.of(rules);
    this.policy = policy;
    this.suppressions = List.copyOf(suppressions);
  }

  /** A file with what they find in it. */
  public Checked check(String file, Subject subject) {
    Map<String, Severity> severities = policy.severities(rules, file);
    Map<String, Severity> usual =
        rules.stream().collect(Collectors.toMap(Rule::code, Rule::severity));
    List<Finding> findings =
        rules.stream()
            .filter(rule -> severities.containsKey(rule.code()))
            .flatMap(rule -> run(rule, subject).stream())
            .distinct()
            .sorted(Finding.ORDER)
            .map(finding -> graded(finding, usual, severities))
            .map(finding -> suppressed(file, finding))
            .toList();
    return new Checked(file, subject, findings);
  }

  /** As the policy has it; where that is as usual, the rule may find a thing graver or lighter. */
  private static Finding graded(
      Finding finding, Map<String, Severity> usual, Map<String, Severity> severities) {
    Severity asked = severities.get(finding.rule());
    return asked == usual.get(finding.rule()) ? finding : finding.with(asked);
  }

  private Finding suppressed(String file, Finding finding) {
    return suppressions.stream().anyMatch(one -> one.covers(file, finding))
        ? finding.with(Finding.Known.SUPPRESSED)
        : finding;
  }

  private static List<Finding> run(Rule rule, Subject subject) {
    Findings out = new Findings(rule, subject);
    rule.check(subject, out);
    return out.found();
  }
}
