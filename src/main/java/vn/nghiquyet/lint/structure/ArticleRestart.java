package vn.nghiquyet.lint.structure;

import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Severity;

/** Điều that count from 1 again in a new chapter. */
final class ArticleRestart extends BaseRule {
  ArticleRestart() {
    super("article-restart", Family.STRUCTURE, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Series series : Series.of(subject)) {
      for (int i = 1; i < series.size(); i++) {
        Provision one = series.get(i);
        if (series.restarts(i) && !subject.isForeign(one.range().start())) {
          String next = String.valueOf(series.ordinal(i - 1) + 1);
          out.add(subject.marker(one), one.citation(), "Điều " + next);
        }
      }
    }
  }
}
