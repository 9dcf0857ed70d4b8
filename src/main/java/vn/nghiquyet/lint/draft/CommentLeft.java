package vn.nghiquyet.lint.draft;

import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.text.Marking;

/** A comment left in the margin. */
final class CommentLeft extends BaseRule {
  CommentLeft() {
    super("comment-left", Family.DRAFT, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    subject.source().markings().stream()
        .filter(marking -> marking.kind() == Marking.Kind.COMMENT)
        .forEach(marking -> Marks.tell(subject, marking, severity(), "", out));
  }
}
