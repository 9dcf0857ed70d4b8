package vn.nghiquyet.lint.structure;

import java.util.Optional;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Severity;

/** A number or letter behind a higher one. */
final class LabelOrder extends BaseRule {
  LabelOrder() {
    super("label-order", Family.STRUCTURE, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Series series : Series.of(subject)) {
      for (Stray stray : Stray.of(subject, series)) {
        out.add("stray", stray.range(), Optional.empty(), stray.printed());
      }
      for (int i = 1; i < series.size(); i++) {
        Provision one = series.get(i);
        int ordinal = series.ordinal(i);
        boolean back = ordinal > 0 && ordinal < series.ordinal(i - 1);
        boolean ours = back && !series.restarts(i) && series.earlier(i) < 0;
        if (ours && !subject.isForeign(one.range().start())) {
          out.add(
              "",
              subject.marker(one),
              Renumbering.ordering(subject, series),
              one.citation(),
              series.get(i - 1).citation());
        }
      }
    }
  }
}
