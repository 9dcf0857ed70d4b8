package vn.nghiquyet.repair;

import java.util.List;
import vn.nghiquyet.text.OffsetMap;

/**
 * A text after repair.
 *
 * @param before the text before the repair
 * @param text the text repaired, with the lines it had
 * @param corrections what was changed, in order
 * @param doubts what may be wrong, in order
 * @param printed the lines that seem to have been read from print, in order and apart
 * @param syllables how many words the text has
 */
public record RepairedText(
    String before,
    String text,
    List<Correction> corrections,
    List<Doubt> doubts,
    List<PrintedLines> printed,
    int syllables) {
  /** Copies the lists. */
  public RepairedText {
    corrections = List.copyOf(corrections);
    doubts = List.copyOf(doubts);
    printed = List.copyOf(printed);
  }

  /** A text that nothing was done to. */
  public static RepairedText asItIs(String text) {
    return new RepairedText(text, text, List.of(), List.of(), List.of(), 0);
  }

  /** Leads from the repaired text back to the one before. Linear. */
  public OffsetMap map() {
    OffsetMap.Builder map = new OffsetMap.Builder();
    int line = 1;
    int lineStart = 0;
    int at = 0;
    for (Correction correction : corrections) {
      for (; line < correction.line(); line++) {
        lineStart = before.indexOf('\n', lineStart) + 1;
      }
      int start = lineStart + correction.column() - 1;
      map.copy(start - at).replace(correction.after().length(), correction.before().length());
      at = start + correction.before().length();
    }
    return map.copy(before.length() - at).build();
  }
}
