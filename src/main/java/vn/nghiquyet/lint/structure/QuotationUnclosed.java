package vn.nghiquyet.lint.structure;

import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/** The quoted text of an amendment that nothing closes; the parser has seen it. */
final class QuotationUnclosed extends BaseRule {
  QuotationUnclosed() {
    super("quotation-unclosed", Family.STRUCTURE, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Diagnostic seen : subject.document().diagnostics()) {
      if (seen.code().equals("unclosed-quotation")) {
        TextRange line = subject.line(seen.line() - 1);
        String text = line.of(subject.text());
        int at =
            Math.max(text.lastIndexOf('“'), Math.max(text.lastIndexOf('"'), text.lastIndexOf('«')));
        int start = line.start() + Math.max(0, at);
        if (!subject.isUnsure(start)) {
          out.add(new TextRange(start, Math.min(line.end(), start + 1)));
        }
      }
    }
  }
}
