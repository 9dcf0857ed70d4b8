package vn.nghiquyet.lint.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nghiquyet.lint.Rule;
import vn.nghiquyet.lint.draft.DraftRules;
import vn.nghiquyet.lint.form.FormRules;
import vn.nghiquyet.lint.number.NumberRules;
import vn.nghiquyet.lint.reference.ReferenceRules;
import vn.nghiquyet.lint.spelling.SpellingRules;
import vn.nghiquyet.lint.structure.StructureRules;

/** Every rule there is. */
public final class Catalog {
  private static final List<Rule> ALL =
      Stream.of(
              StructureRules.all(),
              FormRules.all(),
              ReferenceRules.all(),
              DraftRules.all(),
              SpellingRules.all(),
              NumberRules.all())
          .flatMap(List::stream)
          .sorted(Comparator.comparing(Rule::family).thenComparing(Rule::code))
          .toList();

  private Catalog() {}

  /** All rules, by family and code. */
  public static List<Rule> all() {
    return ALL;
  }

  /** The rule with a code. */
  public static Optional<Rule> rule(String code) {
    return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
  }
}
