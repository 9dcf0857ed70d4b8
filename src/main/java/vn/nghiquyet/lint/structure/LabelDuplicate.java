package vn.nghiquyet.lint.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Rule;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Severity;

/** Two units beside each other with the same number or letter. */
final class LabelDuplicate implements Rule {
  @Override
  public String code() {
    return "label-duplicate";
  }

  @Override
  public Family family() {
    return Family.STRUCTURE;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Subject subject, Findings out) {
    check(subject, subject.document().body(), out);
    subject.provisions().forEach(holder -> check(subject, holder.children(), out));
  }

  private static void check(Subject subject, List<Provision> siblings, Findings out) {
    Map<String, Provision> first = new HashMap<>();
    for (Provision one : siblings) {
      boolean numbered = one.kind().isLabelled() && !one.label().text().isEmpty();
      Provision earlier =
          numbered ? first.putIfAbsent(one.kind() + " " + one.label().text(), one) : null;
      if (earlier != null) {
        int line = subject.place(earlier.range()).line();
        out.add(subject.marker(one), one.citation(), String.valueOf(line));
      }
    }
  }
}
