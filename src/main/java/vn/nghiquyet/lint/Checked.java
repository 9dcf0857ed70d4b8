package vn.nghiquyet.lint;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A file that was checked.
 *
 * @param file as the user named it, with {@code /} between folders
 * @param subject what is in it
 * @param findings by place
 */
public record Checked(String file, Subject subject, List<Finding> findings) {
  /** Copies the list. */
  public Checked {
    Objects.requireNonNull(file);
    Objects.requireNonNull(subject);
    findings = List.copyOf(findings);
  }

  /** Those that count, by place. */
  public List<Finding> counting() {
    return findings.stream().filter(finding -> finding.known() == Finding.Known.NEW).toList();
  }

  /** The same with every finding changed by this. */
  public Checked with(UnaryOperator<Finding> change) {
    return new Checked(file, subject, findings.stream().map(change).toList());
  }
}
