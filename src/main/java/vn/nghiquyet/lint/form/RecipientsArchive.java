package vn.nghiquyet.lint.form;

import java.util.List;
import java.util.Optional;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.text.Fold;

/** Recipients that do not end with Lưu: VT. */
final class RecipientsArchive extends BaseRule {
  RecipientsArchive() {
    super("recipients-archive", Family.FORM, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Sheet sheet = new Sheet(subject);
    List<Block> recipients = sheet.blocks(Block.Role.RECIPIENT).toList();
    if (recipients.isEmpty() || !sheet.isBackSure()) {
      return;
    }
    Optional<Block> archive =
        recipients.stream().filter(block -> Fold.fold(block.text()).startsWith("luu")).findFirst();
    if (archive.isEmpty()) {
      Block last = recipients.get(recipients.size() - 1);
      out.add("", subject.range(last), Optional.empty());
    } else if (!archive.get().text().matches("(?su).*(?:\\bVT\\b|[Vv]ăn thư).*")) {
      out.add("office", subject.range(archive.get()), Optional.empty(), archive.get().text());
    }
  }
}
