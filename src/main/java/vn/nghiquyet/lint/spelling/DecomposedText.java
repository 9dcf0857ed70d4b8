package vn.nghiquyet.lint.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Line;

/** Letters whose marks stand behind them as characters of their own. */
final class DecomposedText extends BaseRule {
  /** Formats whose characters a person typed. */
  private static final Set<String> TYPED = Set.of("txt", "md", "docx", "doc", "rtf", "html", "odt");

  DecomposedText() {
    super("decomposed-text", Family.SPELLING, Severity.INFO);
  }

  @Override
  public void check(Subject subject, Findings out) {
    if (!TYPED.contains(subject.source().format())) {
      return;
    }
    List<Fix.Edit> edits = new ArrayList<>();
    Prose.lines(subject)
        .filter(i -> !subject.source().lines().get(i).origin().isIdentity())
        .forEach(i -> edits(subject, i, edits));
    if (!edits.isEmpty()) {
      out.add(
          "",
          edits.get(0).range(),
          Optional.of(new Fix(true, edits)),
          String.valueOf(edits.size()));
    }
  }

  private static void edits(Subject subject, int i, List<Fix.Edit> edits) {
    Line line = subject.source().lines().get(i);
    int at = subject.line(i).start();
    for (int k = 0; k < line.text().length(); k++) {
      char c = line.text().charAt(k);
      boolean marked = c > 0x7F && Character.isLetter(c);
      if (marked && line.origin().toSource(new TextRange(k, k + 1)).length() > 1) {
        edits.add(new Fix.Edit(new TextRange(at + k, at + k + 1), String.valueOf(c)));
      }
    }
  }
}
