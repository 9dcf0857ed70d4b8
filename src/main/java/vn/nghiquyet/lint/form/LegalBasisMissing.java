package vn.nghiquyet.lint.form;

import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Severity;

/** A resolution or decision that says nothing of what it is based on. */
final class LegalBasisMissing extends BaseRule {
  LegalBasisMissing() {
    super("legal-basis-missing", Family.FORM, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Sheet sheet = new Sheet(subject);
    boolean asked = sheet.isDocument() && sheet.isType("NGHỊ QUYẾT", "QUYẾT ĐỊNH");
    if (asked && sheet.isFrontSure() && !sheet.has(Block.Role.LEGAL_BASIS)) {
      out.add(sheet.head(), sheet.meta().docType());
    }
  }
}
