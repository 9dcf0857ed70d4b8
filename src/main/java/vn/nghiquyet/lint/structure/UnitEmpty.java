package vn.nghiquyet.lint.structure;

import java.util.Optional;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Severity;

/** A numbered unit without words and without anything below it. */
final class UnitEmpty extends BaseRule {
  UnitEmpty() {
    super("unit-empty", Family.STRUCTURE, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Provision one : subject.provisions()) {
      boolean empty =
          one.kind().isLabelled() && one.children().isEmpty() && one.ownText().isBlank();
      boolean untitled =
          one.kind() == Kind.ARTICLE
              && one.children().isEmpty()
              && one.text().isBlank()
              && !one.heading().isBlank()
              && !one.heading().strip().endsWith(".");
      boolean counts = one.kind() != Kind.APPENDIX && !subject.isForeign(one.range().start());
      if (counts && empty) {
        out.add(subject.marker(one), one.citation());
      } else if (counts && untitled) {
        out.add("title", subject.marker(one), Optional.empty(), one.citation());
      }
    }
  }
}
