package vn.nghiquyet.lint;

import java.util.Objects;

/**
 * A finding that somebody looked at and accepts.
 *
 * @param rule its code
 * @param glob the files it is in; empty for any
 * @param unit citation of the unit it is in: {@code khoản 2 Điều 5}; empty for any
 * @param text what its excerpt holds; empty for any
 * @param reason why it is accepted
 */
public record Suppression(String rule, String glob, String unit, String text, String reason) {
  /** Checks that nothing is missing. */
  public Suppression {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(glob);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(text);
    Objects.requireNonNull(reason);
  }

  /** Whether it is this one. */
  public boolean covers(String file, Finding finding) {
    return rule.equals(finding.rule())
        && (glob.isEmpty() || Policy.matches(glob, file))
        && (unit.isEmpty() || unit.equalsIgnoreCase(finding.citation()))
        && finding.excerpt().contains(text);
  }
}
