package vn.nghiquyet.text.tracked;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph with tracked changes.
 *
 * @param line 1-based line of the text before at which a unit begins with this paragraph; 0 where
 *     none begins, or none that was there before
 * @param like index of the paragraph that was there before whose look this one takes where it is
 *     new; -1 where there is none
 * @param stretches its words
 * @param end what becomes of its end: without it, it is one with the next
 * @param move number of the move that it belongs to, 0 for none
 * @param loose whether it is a matter of layout where it stands among others: the letterhead, the
 *     signature
 */
public record TrackedParagraph(
    int line, int like, List<Stretch> stretches, Fate end, int move, boolean loose) {
  /** Copies the list. */
  public TrackedParagraph {
    stretches = List.copyOf(stretches);
    Objects.requireNonNull(end);
  }
}
