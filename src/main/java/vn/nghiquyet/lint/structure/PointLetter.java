package vn.nghiquyet.lint.structure;

import java.util.List;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Severity;

/** Điểm with a letter that the Vietnamese alphabet does not have: f, j, w, z. */
final class PointLetter extends BaseRule {
  private static final List<String> FOREIGN = List.of("f", "j", "w", "z");

  PointLetter() {
    super("point-letter", Family.STRUCTURE, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Provision one : subject.provisions()) {
      if (one.kind() == Kind.POINT
          && FOREIGN.contains(one.label().text())
          && !subject.isForeign(one.range().start())) {
        out.add(subject.marker(one), one.label().text());
      }
    }
  }
}
