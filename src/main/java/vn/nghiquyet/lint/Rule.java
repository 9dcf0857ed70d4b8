package vn.nghiquyet.lint;

import vn.nghiquyet.model.Severity;

/**
 * One thing that is looked for in a document. Stateless and safe for use by several threads. What a
 * rule is for, its messages and its examples stand on its page, {@code lint/rules/<code>.md}.
 */
public interface Rule {
  /** Stable kebab-case name. */
  String code();

  /** What it is about. */
  Family family();

  /** How grave what it finds is, unless the user says otherwise. */
  Severity severity();

  /** Looks through a document. */
  void check(Subject subject, Findings out);
}
