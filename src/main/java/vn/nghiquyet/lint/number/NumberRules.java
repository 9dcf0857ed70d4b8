package vn.nghiquyet.lint.number;

import java.util.List;
import vn.nghiquyet.lint.Rule;

/** The rules of this family. */
public final class NumberRules {
  private NumberRules() {}

  /** All of them, by code. */
  public static List<Rule> all() {
    return List.of(new NumberWordsRule(), new PercentOver(), new RangeReversed(), new TableTotal());
  }
}
