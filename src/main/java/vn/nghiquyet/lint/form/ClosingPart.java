package vn.nghiquyet.lint.form;

import java.util.Optional;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.model.Severity;

/**
 * No recipients, no signer, or a signer without a name; where neither is there, that is said once.
 */
final class ClosingPart extends BaseRule {
  ClosingPart() {
    super("closing-part", Family.FORM, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Sheet sheet = new Sheet(subject);
    if (!sheet.isDocument() || !sheet.isBackSure() || sheet.isGazette()) {
      return;
    }
    boolean recipients = !sheet.meta().recipients().isEmpty() || says(sheet);
    Metadata.Signer signer = sheet.meta().signer();
    if (!recipients && signer.position().isEmpty()) {
      out.add("all", sheet.foot(), Optional.empty());
      return;
    }
    if (!recipients) {
      out.add("recipients", sheet.foot(), Optional.empty());
    }
    if (signer.position().isEmpty()) {
      out.add("signer", sheet.foot(), Optional.empty());
    } else if (signer.name().isEmpty() && !sheet.meta().draft()) {
      sheet
          .first(Block.Role.SIGNER_POSITION)
          .ifPresent(
              block -> out.add("name", subject.range(block), Optional.empty(), signer.position()));
    }
  }

  private static boolean says(Sheet sheet) {
    return sheet.blocks(Block.Role.CLOSING).anyMatch(block -> block.text().startsWith("Nơi nhận"));
  }
}
