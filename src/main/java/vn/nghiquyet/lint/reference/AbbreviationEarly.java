package vn.nghiquyet.lint.reference;

import java.util.HashSet;
import java.util.Set;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/** An abbreviation in capitals that is used before it is explained. */
final class AbbreviationEarly extends BaseRule {
  AbbreviationEarly() {
    super("abbreviation-early", Family.REFERENCE, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Set<String> seen = new HashSet<>();
    for (Abbreviation one : Abbreviation.in(subject)) {
      if (one.isCapitals() && seen.add(one.name())) {
        int line = subject.place(one.range()).line();
        for (TextRange early : one.before(subject)) {
          if (!subject.isForeign(early.start())) {
            out.add(early, one.name(), String.valueOf(line));
          }
        }
      }
    }
  }
}
