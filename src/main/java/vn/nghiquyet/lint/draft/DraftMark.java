package vn.nghiquyet.lint.draft;

import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.model.Severity;

/** The word «dự thảo» on a document that has its number and its date. */
final class DraftMark extends BaseRule {
  DraftMark() {
    super("draft-mark", Family.DRAFT, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Metadata meta = subject.document().meta();
    if (meta.number().isEmpty() || meta.date().isEmpty()) {
      return;
    }
    for (Block block : subject.document().front()) {
      if (block.role() == Block.Role.DRAFT_MARK) {
        out.add(subject.range(block), meta.symbol());
      }
    }
  }
}
