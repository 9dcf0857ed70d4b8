package vn.nghiquyet.lint.structure;

import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Severity;

/** Dashes below a điểm, the last level that a citation can name. */
final class BulletInPoint extends BaseRule {
  BulletInPoint() {
    super("bullet-in-point", Family.STRUCTURE, Severity.INFO);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Provision point : subject.provisions()) {
      boolean lettered = point.kind() == Kind.POINT && point.label() instanceof Label.Letter;
      if (lettered && !subject.isForeign(point.range().start())) {
        point.children().stream()
            .filter(child -> child.kind() == Kind.BULLET)
            .findFirst()
            .ifPresent(bullet -> out.add(subject.marker(bullet), point.citation()));
      }
    }
  }
}
