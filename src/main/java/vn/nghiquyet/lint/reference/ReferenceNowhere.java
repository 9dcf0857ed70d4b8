package vn.nghiquyet.lint.reference;

import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;

/** A reference to a unit of the same document that is not there. */
final class ReferenceNowhere extends BaseRule {
  ReferenceNowhere() {
    super("reference-nowhere", Family.REFERENCE, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Cited cited : Citing.of(subject).all()) {
      if (cited.leads().isEmpty() && !subject.isUnsure(cited.range().start())) {
        out.add(cited.range(), Names.of(cited));
      }
    }
  }
}
