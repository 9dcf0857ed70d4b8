package vn.nghiquyet.model;

import java.util.Locale;

/** How grave a diagnostic is, gravest first. */
public enum Severity {
  /** Something is wrong. */
  ERROR,
  /** Something is probably wrong. */
  WARNING,
  /** Something worth knowing. */
  INFO;

  /** The name used in JSON. */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
