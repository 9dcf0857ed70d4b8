package vn.nghiquyet.lint.form;

import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.text.Fold;

/** A document of a people's committee that is signed without TM., KT., TL. or TUQ. */
final class SignerAuthority extends BaseRule {
  private static final Pattern FOR = Pattern.compile("(?i)^(?:tm|kt|tl|tuq|q|t/m|k/t|t/l)[.\\s].*");

  SignerAuthority() {
    super("signer-authority", Family.FORM, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Sheet sheet = new Sheet(subject);
    boolean committee =
        sheet.first(Block.Role.ISSUER).stream()
            .anyMatch(block -> Fold.fold(block.text()).startsWith("uy ban nhan dan"));
    boolean chairman =
        sheet.first(Block.Role.AUTHORITY).stream()
            .anyMatch(block -> !Fold.fold(block.text()).startsWith("uy ban nhan dan"));
    boolean collective = sheet.has(Block.Role.AUTHORITY) || sheet.isType("KẾ HOẠCH");
    if (committee && collective && !chairman && sheet.isBackSure()) {
      sheet
          .first(Block.Role.SIGNER_POSITION)
          .filter(block -> !FOR.matcher(block.text()).matches())
          .ifPresent(block -> out.add(subject.range(block), block.text()));
    }
  }
}
