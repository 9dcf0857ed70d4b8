package vn.nghiquyet.lint;

import java.util.Locale;

/** What a rule is about. */
public enum Family {
  /** Numbers, letters and nesting of the units. */
  STRUCTURE,
  /** What a document of its type must have, and in what form. */
  FORM,
  /** Citations of units and of other instruments. */
  REFERENCE,
  /** What a draft has and an adopted text must not. */
  DRAFT,
  /** Words, marks and spaces. */
  SPELLING,
  /** Figures that contradict each other. */
  NUMBER;

  /** The name in JSON and on the command line. */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
