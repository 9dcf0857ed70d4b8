package vn.nghiquyet.lint.form;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Fold;

/** No words of enactment between the bases and the body, or those of another kind. */
final class EnactingWords extends BaseRule {
  /** «Hội đồng nhân dân tỉnh ban hành Nghị quyết …», as the forms since 2025 have it. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:^|;\\s*)(?:hoi dong|uy ban) nhan dan[^;,]{0,40}\\bban hanh\\s+(?:nghi quyet|quyet dinh)\\b");

  private static final Pattern WORDS = Pattern.compile("\\bquyet (?:nghi|dinh)\\s*:");

  EnactingWords() {
    super("enacting-words", Family.FORM, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Sheet sheet = new Sheet(subject);
    boolean asked = sheet.isDocument() && sheet.isType("NGHỊ QUYẾT", "QUYẾT ĐỊNH");
    if (!asked || !sheet.isFrontSure() || !sheet.has(Block.Role.LEGAL_BASIS)) {
      return;
    }
    Optional<Block> enacting = sheet.first(Block.Role.ENACTING);
    String wanted = sheet.isType("NGHỊ QUYẾT") ? "QUYẾT NGHỊ:" : "QUYẾT ĐỊNH:";
    if (enacting.isEmpty() && !isSaid(sheet)) {
      Block last = sheet.blocks(Block.Role.LEGAL_BASIS).reduce((one, other) -> other).orElseThrow();
      int end = subject.range(last).end();
      out.add("", new TextRange(Math.max(0, end - 1), end), Optional.empty(), wanted);
    }
    boolean council = sheet.isType("NGHỊ QUYẾT") && sheet.body() == Sheet.Body.COUNCIL;
    enacting
        .filter(block -> council || sheet.isType("QUYẾT ĐỊNH"))
        .filter(block -> isOther(Fold.fold(block.text()), wanted))
        .ifPresent(
            block ->
                out.add("other", subject.range(block), Optional.empty(), block.text(), wanted));
  }

  private static boolean isSaid(Sheet sheet) {
    return Stream.concat(sheet.blocks(Block.Role.LEGAL_BASIS), sheet.blocks(Block.Role.PREAMBLE))
        .map(block -> Fold.fold(block.text()))
        .anyMatch(text -> WORDS.matcher(text).find() || SENTENCE.matcher(text).find());
  }

  private static boolean isOther(String said, String wanted) {
    String bare = said.replaceAll("[ :.]+$", "");
    boolean words = bare.equals("quyet nghi") || bare.equals("quyet dinh");
    return words && !bare.equals(Fold.fold(wanted).replace(":", ""));
  }
}
