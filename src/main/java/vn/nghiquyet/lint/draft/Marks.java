package vn.nghiquyet.lint.draft;

import java.util.Optional;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Marking;

/** What a document says of being a draft, and what an editor left on it. */
final class Marks {
  private Marks() {}

  /** Whether it says that it is a draft. */
  static boolean isDraft(Subject subject) {
    return subject.document().front().stream()
        .anyMatch(block -> block.role() == Block.Role.DRAFT_MARK);
  }

  /** What is grave in a final text is worth a word in a draft. */
  static Severity severity(Subject subject, Severity ofFinal) {
    return isDraft(subject) ? Severity.INFO : ofFinal;
  }

  /** Tells of one marking. */
  static void tell(
      Subject subject, Marking marking, Severity ofFinal, String variant, Findings out) {
    int lines = subject.source().lines().size();
    if (marking.line() > lines) {
      return;
    }
    TextRange line = subject.line(marking.line() - 1);
    TextRange range =
        new TextRange(
            Math.min(line.end(), line.start() + marking.range().start()),
            Math.min(line.end(), line.start() + marking.range().end()));
    out.add(severity(subject, ofFinal), variant, range, Optional.empty(), marking.text());
  }
}
