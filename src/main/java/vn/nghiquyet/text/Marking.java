package vn.nghiquyet.text;

import java.util.Objects;
import vn.nghiquyet.model.TextRange;

/**
 * Something that an editor left on a text: a tracked change, a comment, a coloured background.
 *
 * @param kind what it is
 * @param line 1-based line it stands on
 * @param range the words it is on, in the text of that line; the whole line where they cannot be
 *     told
 * @param text those words; empty where there are none, as in a deletion
 */
public record Marking(Kind kind, int line, TextRange range, String text) {
  /** What an editor leaves. */
  public enum Kind {
    /** Words that a tracked change puts in. */
    INSERTED,
    /** Words that a tracked change takes out. */
    DELETED,
    /** A comment in the margin. */
    COMMENT,
    /** Words with a marker's colour behind them. */
    HIGHLIGHT
  }

  /** Checks that nothing is missing. */
  public Marking {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(range);
    Objects.requireNonNull(text);
    if (line < 1) {
      throw new IllegalArgumentException("line " + line);
    }
  }
}
