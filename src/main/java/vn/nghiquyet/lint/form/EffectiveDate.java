package vn.nghiquyet.lint.form;

import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.text.Fold;

/** A normative document that does not say from when it binds. */
final class EffectiveDate extends BaseRule {
  private static final Pattern EFFECT =
      Pattern.compile("co\\s+hieu\\s+luc(?:\\s+thi\\s+hanh)?(?:\\s+ke)?\\s+(?:tu|sau)\\b");

  EffectiveDate() {
    super("effective-date", Family.FORM, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Sheet sheet = new Sheet(subject);
    boolean asked =
        sheet.isDocument()
            && subject.profile().isNormative()
            && sheet.isType("NGHỊ QUYẾT", "QUYẾT ĐỊNH", "NGHỊ ĐỊNH", "THÔNG TƯ")
            && sheet.isBackSure();
    if (asked && !EFFECT.matcher(Fold.fold(subject.text())).find()) {
      out.add(sheet.foot(), sheet.meta().symbol());
    }
  }
}
