package vn.nghiquyet.lint.structure;

import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Severity;

/** A khoản or điểm that stands alone: what is not divided needs no number. */
final class UnitLone extends BaseRule {
  UnitLone() {
    super("unit-lone", Family.STRUCTURE, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Series series : Series.of(subject, 1)) {
      Provision one = series.get(0);
      boolean divides =
          one.kind() == Kind.CLAUSE
              || one.kind() == Kind.POINT && one.label() instanceof Label.Letter;
      boolean first = one.label().ordinal() == 1;
      if (series.size() == 1
          && divides
          && first
          && series.hangsOn(one.kind() == Kind.CLAUSE ? Kind.ARTICLE : Kind.CLAUSE)
          && !series.hasInline(subject, 0)
          && !subject.isForeign(one.range().start())) {
        out.add(subject.marker(one), one.citation());
      }
    }
  }
}
