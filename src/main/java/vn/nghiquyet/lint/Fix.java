package vn.nghiquyet.lint;

import java.util.List;
import java.util.Objects;
import vn.nghiquyet.model.TextRange;

/**
 * What to write instead.
 *
 * @param safe whether it cannot change what the document says
 * @param edits by place, not overlapping
 */
public record Fix(boolean safe, List<Edit> edits) {
  /**
   * One replacement.
   *
   * @param range what goes, in the text of the subject
   * @param text what comes
   */
  public record Edit(TextRange range, String text) {
    /** Checks that nothing is missing. */
    public Edit {
      Objects.requireNonNull(range);
      Objects.requireNonNull(text);
    }
  }

  /** Copies the list. */
  public Fix {
    edits = List.copyOf(edits);
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix without edits");
    }
  }

  /** One replacement that cannot change what the document says. */
  public static Fix safe(TextRange range, String text) {
    return new Fix(true, List.of(new Edit(range, text)));
  }

  /** One replacement that a person should look at. */
  public static Fix unsafe(TextRange range, String text) {
    return new Fix(false, List.of(new Edit(range, text)));
  }
}
