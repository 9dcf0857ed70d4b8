package vn.nghiquyet.lint.draft;

import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.text.Marking;

/** A tracked change that was neither accepted nor refused. */
final class TrackedChange extends BaseRule {
  TrackedChange() {
    super("tracked-change", Family.DRAFT, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Marking marking : subject.source().markings()) {
      if (marking.kind() == Marking.Kind.INSERTED) {
        Marks.tell(subject, marking, severity(), "inserted", out);
      }
      if (marking.kind() == Marking.Kind.DELETED) {
        Marks.tell(subject, marking, severity(), "deleted", out);
      }
    }
  }
}
