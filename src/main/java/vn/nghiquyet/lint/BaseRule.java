package vn.nghiquyet.lint;

import vn.nghiquyet.model.Severity;

/** A rule with its name, so that the class of each holds only what it looks for. */
public abstract class BaseRule implements Rule {
  private final String code;
  private final Family family;
  private final Severity severity;

  /** A rule with its name. */
  protected BaseRule(String code, Family family, Severity severity) {
    this.code = code;
    this.family = family;
    this.severity = severity;
  }

  @Override
  public final String code() {
    return code;
  }

  @Override
  public final Family family() {
    return family;
  }

  @Override
  public final Severity severity() {
    return severity;
  }
}
