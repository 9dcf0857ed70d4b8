package vn.nghiquyet.lint.draft;

import java.util.List;
import vn.nghiquyet.lint.Rule;

/** The rules of this family. */
public final class DraftRules {
  private DraftRules() {}

  /** All of them, by code. */
  public static List<Rule> all() {
    return List.of(
        new CommentLeft(),
        new DraftMark(),
        new HighlightLeft(),
        new Placeholder(),
        new TrackedChange());
  }
}
