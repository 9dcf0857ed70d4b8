package vn.nghiquyet.lint.form;

import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Severity;

/** A document that says its kind and not what it is about. */
final class TitleMissing extends BaseRule {
  TitleMissing() {
    super("title-missing", Family.FORM, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Sheet sheet = new Sheet(subject);
    if (sheet.isDocument() && sheet.isFrontSure() && !sheet.has(Block.Role.TITLE)) {
      out.add(sheet.head(), sheet.meta().docType());
    }
  }
}
