package vn.nghiquyet.lint.structure;

import java.util.List;
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
 * A number or letter that is left out. What is only in the wrong place is for {@link LabelOrder},
 * and a number that the unit before has twice is for {@link LabelDuplicate}.
 */
final class LabelGap extends BaseRule {
  LabelGap() {
    super("label-gap", Family.STRUCTURE, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Series series : Series.of(subject)) {
      if (!series.hasForeignLabels()) {
        check(subject, series, out);
      }
    }
  }

  private static void check(Subject subject, Series series, Findings out) {
    List<Stray> strays = Stray.of(subject, series);
    for (int i = 0; i < series.size(); i++) {
      Provision now = series.get(i);
      int before = i == 0 ? start(subject, series) : series.ordinal(i - 1);
      if (i > 0 && series.restarts(i)) {
        before = 0;
      }
      int missing = before + 1;
      boolean gap =
          now.label().ordinal() > missing
              && !series.holds(missing)
              && strays.stream().noneMatch(stray -> stray.ordinal() == missing);
      boolean counted = i > 0 && series.earlier(i - 1) >= 0;
      boolean inline = gap && i > 0 && series.hasInline(subject, i - 1);
      if (gap && !counted && !inline && !subject.isForeign(now.range().start())) {
        report(subject, series, i, missing, out);
      }
    }
  }

  private static void report(Subject subject, Series series, int i, int missing, Findings out) {
    Provision now = series.get(i);
    String left = label(now, missing);
    String name = now.kind().citationName();
    if (i == 0 || series.restarts(i)) {
      out.add("start", subject.marker(now), Optional.empty(), now.citation(), name + " " + left);
    } else {
      out.add(
          "",
          subject.marker(now),
          Renumbering.closing(subject, series, i, missing),
          series.get(i - 1).citation(),
          now.citation(),
          name + " " + left);
    }
  }

  /**
   * The number that a list goes on from: khoản of plans run on from part to part. Only Điều, khoản
   * and điểm are asked to begin at their beginning.
   */
  private static int start(Subject subject, Series series) {
    Provision first = series.get(0);
    boolean asked =
        first.kind() == Kind.ARTICLE || first.kind() == Kind.CLAUSE || first.kind() == Kind.POINT;
    if (!asked || series.size() < 2) {
      return first.label().ordinal() - 1;
    }
    int before = 0;
    for (Provision one : subject.provisions()) {
      if (one.range().start() >= first.range().start()) {
        break;
      }
      before = one.kind() == first.kind() ? one.label().ordinal() : before;
    }
    return first.kind() != Kind.ARTICLE && before == first.label().ordinal() - 1 ? before : 0;
  }

  /** How the unit that is missing would be labelled. */
  private static String label(Provision like, int ordinal) {
    if (like.label() instanceof Label.Letter) {
      return Label.letter(ordinal);
    }
    if (like.label() instanceof Label.Dotted dotted) {
      return String.join(".", dotted.parts().subList(0, dotted.parts().size() - 1)) + "." + ordinal;
    }
    return like.label() instanceof Label.Roman ? Romans.of(ordinal) : String.valueOf(ordinal);
  }
}
