package vn.nghiquyet.lint.form;

import java.util.List;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Line;

/** A legal basis on a line of its own without Căn cứ. */
final class LegalBasisStart extends BaseRule {
  private static final Pattern INSTRUMENT =
      Pattern.compile(
          "(?u)(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư)\\s.{15,}[;.]");

  LegalBasisStart() {
    super("legal-basis-start", Family.FORM, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    List<Block> bases = new Sheet(subject).blocks(Block.Role.LEGAL_BASIS).toList();
    if (bases.isEmpty()) {
      return;
    }
    int first = bases.get(0).line();
    int last = subject.lineIndex(subject.range(bases.get(bases.size() - 1)).end());
    String before = "";
    for (int i = first - 1; i <= last; i++) {
      Line line = subject.source().lines().get(i);
      String text = line.text().strip();
      boolean whole = INSTRUMENT.matcher(text).matches() && before.endsWith(";");
      TextRange range = subject.line(i);
      if (whole && !subject.isUnsure(range.start())) {
        int start = range.start() + line.text().indexOf(text);
        out.add(
            new TextRange(start, start + text.length()),
            Fix.unsafe(new TextRange(start, start), "Căn cứ "));
      }
      before = text.isEmpty() ? before : text;
    }
  }
}
