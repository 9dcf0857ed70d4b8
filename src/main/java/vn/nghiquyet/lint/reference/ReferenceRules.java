package vn.nghiquyet.lint.reference;

import java.util.List;
import vn.nghiquyet.lint.Rule;

/** The rules of this family. */
public final class ReferenceRules {
  private ReferenceRules() {}

  /** All of them, by code. */
  public static List<Rule> all() {
    return List.of(
        new AbbreviationEarly(),
        new AbbreviationUnused(),
        new DateImpossible(),
        new DateOrder(),
        new InstrumentConflict(),
        new InstrumentNumber(),
        new ReferenceNowhere(),
        new ReferenceSelf(),
        new SessionMismatch());
  }
}
