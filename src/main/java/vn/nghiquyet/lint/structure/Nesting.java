package vn.nghiquyet.lint.structure;

import java.util.Optional;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Severity;

/**
 * Units on a level where they cannot be: điểm beside the khoản of one Điều, a tiết 3.1 within khoản
 * 2.
 */
final class Nesting extends BaseRule {
  Nesting() {
    super("nesting", Family.STRUCTURE, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Provision holder : subject.provisions()) {
      boolean clauses = holder.children().stream().anyMatch(one -> one.kind() == Kind.CLAUSE);
      Provision above = holder;
      for (Provision one : holder.children()) {
        boolean attached = holder.citation().contains(Kind.APPENDIX.citationName());
        if (attached || subject.isForeign(one.range().start())) {
          continue;
        }
        if (clauses && one.kind() == Kind.POINT && holder.kind() == Kind.ARTICLE) {
          out.add(subject.marker(one), one.citation(), holder.citation());
          break;
        }
        above = one.kind() == Kind.CLAUSE ? one : above;
        if (one.kind() == Kind.SUBCLAUSE && isOfAnother(one, above)) {
          out.add(
              "subclause",
              subject.marker(one),
              Optional.empty(),
              one.label().text(),
              above.citation());
        }
      }
    }
  }

  private static boolean isOfAnother(Provision one, Provision holder) {
    boolean numbered = holder.kind() == Kind.CLAUSE && holder.label() instanceof Label.Arabic;
    return numbered
        && one.label() instanceof Label.Dotted dotted
        && dotted.parts().size() == 2
        && Character.isDigit(dotted.parts().get(0).charAt(0))
        && !dotted.parts().get(0).equals(holder.label().text());
  }
}
