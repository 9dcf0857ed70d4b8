package vn.nghiquyet.repair;

import java.util.List;

/**
 * A text after repair.
 *
 * @param before the text before the repair
 * @param text the text repaired, with the lines it had
 * @param corrections what was changed, in order
 * @param doubts what may be wrong, in order
 * @param syllables how many words the text has
 */
public record RepairedText(
    String before, String text, List<Correction> corrections, List<Doubt> doubts, int syllables) {
  /** Copies the lists. */
  public RepairedText {
    corrections = List.copyOf(corrections);
    doubts = List.copyOf(doubts);
  }
}
