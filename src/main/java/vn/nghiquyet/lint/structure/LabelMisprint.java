package vn.nghiquyet.lint.structure;

import java.util.Locale;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/**
 * A label that only its neighbours explain: {@code 1)} for {@code l)}, {@code C)} for {@code c)}.
 */
final class LabelMisprint extends BaseRule {
  LabelMisprint() {
    super("label-misprint", Family.STRUCTURE, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Diagnostic seen : subject.document().diagnostics()) {
      if (seen.code().equals("label-misprint")) {
        TextRange line = subject.line(seen.line() - 1);
        String printed = seen.arguments().get(0);
        int at = line.start() + Math.max(0, line.of(subject.text()).indexOf(printed));
        if (!subject.isForeign(at) && !isHeading(line.of(subject.text()), printed)) {
          TextRange place = new TextRange(at, Math.min(line.end(), at + printed.length()));
          out.add(place, printed, seen.arguments().get(1));
        }
      }
    }
  }

  /** {@code I. LĨNH VỰC ĐẤT ĐAI}: a part, wherever the parser hangs it. */
  private static boolean isHeading(String line, String printed) {
    String words = line.substring(line.indexOf(printed) + printed.length());
    boolean capital = printed.equals(printed.toUpperCase(Locale.ROOT));
    String title = words.split("[(:]", 2)[0];
    return capital
        && title.chars().filter(Character::isLetter).count() > 2
        && title.equals(title.toUpperCase(Locale.ROOT));
  }
}
