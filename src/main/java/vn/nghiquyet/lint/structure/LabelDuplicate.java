package vn.nghiquyet.lint.structure;

import java.util.Optional;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Severity;

/** Two units of one series with the same number or letter. */
final class LabelDuplicate extends BaseRule {
  LabelDuplicate() {
    super("label-duplicate", Family.STRUCTURE, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Series series : Series.of(subject)) {
      for (int i = 1; i < series.size(); i++) {
        Provision one = series.get(i);
        int earlier = series.earlier(i);
        if (earlier >= 0 && !subject.isForeign(one.range().start())) {
          int line = subject.place(series.get(earlier).range()).line();
          Optional<Fix> fix = Renumbering.parting(subject, series, i);
          out.add("", subject.marker(one), fix, one.citation(), String.valueOf(line));
        }
      }
    }
  }
}
