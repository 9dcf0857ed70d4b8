package vn.nghiquyet.lint.spelling;

import java.util.List;
import vn.nghiquyet.lint.Rule;

/** The rules of this family. */
public final class SpellingRules {
  private SpellingRules() {}

  /** All of them, by code. */
  public static List<Rule> all() {
    return List.of(
        new DecomposedText(),
        new DoubledWord(),
        new FixedPhrase(),
        new ImpossibleSyllable(),
        new QuoteFault(),
        new SpaceFault(),
        new StructureWord(),
        new TonePlacement(),
        new WrongWord());
  }
}
