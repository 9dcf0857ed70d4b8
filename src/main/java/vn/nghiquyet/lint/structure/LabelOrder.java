package vn.nghiquyet.lint.structure;

import java.util.List;
import java.util.Optional;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Fix;
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
      List<Stray> strays = Stray.of(subject, series);
      for (Stray stray : strays) {
        Optional<Fix> fix = Renumbering.ordering(subject, series, strays);
        out.add("stray", stray.range(), fix, stray.printed());
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
              Renumbering.ordering(subject, series, strays),
              one.citation(),
              series.get(i - 1).citation());
        }
      }
    }
  }
}
