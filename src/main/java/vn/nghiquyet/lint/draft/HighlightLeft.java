package vn.nghiquyet.lint.draft;

import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.text.Marking;

/** Words with a marker's colour behind them. */
final class HighlightLeft extends BaseRule {
  HighlightLeft() {
    super("highlight-left", Family.DRAFT, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    subject.source().markings().stream()
        .filter(marking -> marking.kind() == Marking.Kind.HIGHLIGHT)
        .forEach(marking -> Marks.tell(subject, marking, severity(), "", out));
  }
}
