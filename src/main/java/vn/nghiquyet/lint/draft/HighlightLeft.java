package vn.nghiquyet.lint.draft;

import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Rule;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.text.Marking;

/** Words with a marker's colour behind them. */
final class HighlightLeft implements Rule {
  @Override
  public String code() {
    return "highlight-left";
  }

  @Override
  public Family family() {
    return Family.DRAFT;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Subject subject, Findings out) {
    subject.source().markings().stream()
        .filter(marking -> marking.kind() == Marking.Kind.HIGHLIGHT)
        .forEach(marking -> Marks.tell(subject, marking, severity(), "", out));
  }
}
