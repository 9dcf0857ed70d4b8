package vn.nghiquyet.lint.reference;

import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;

/** A day that the calendar does not have: 31 April, 29 February 2025, ngày 32. */
final class DateImpossible extends BaseRule {
  DateImpossible() {
    super("date-impossible", Family.REFERENCE, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Pieces.Piece piece : Pieces.of(subject)) {
      for (Day day : Day.in(piece.text())) {
        Day here = day.shifted(piece.start());
        if (!day.exists() && !subject.isUnsure(here.range().start())) {
          out.add(here.range(), day.range().of(piece.text()).replaceAll("\\s+", " "));
        }
      }
    }
  }
}
