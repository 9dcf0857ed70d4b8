package vn.nghiquyet.lint.reference;

import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;

/** A short name that is given and never used. */
final class AbbreviationUnused extends BaseRule {
  AbbreviationUnused() {
    super("abbreviation-unused", Family.REFERENCE, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Abbreviation one : Abbreviation.in(subject)) {
      if (!one.isUsed(subject)) {
        out.add(one.range(), one.name());
      }
    }
  }
}
