package vn.nghiquyet.lint.structure;

import java.util.List;
import vn.nghiquyet.lint.Rule;

/** The rules of this family. */
public final class StructureRules {
  private StructureRules() {}

  /** All of them, by code. */
  public static List<Rule> all() {
    return List.of(new LabelDuplicate());
  }
}
