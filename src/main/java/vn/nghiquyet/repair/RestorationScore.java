package vn.nghiquyet.repair;

import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.text.Fold;

/**
 * How many syllables come back as they were after all marks were taken off. Tone placement and case
 * do not count. Not for use by several threads.
 */
public final class RestorationScore {
  private final StrippedText restorer;
  private long syllables;
  private long right;

  /** Starts with no text. */
  public RestorationScore(StrippedText restorer) {
    this.restorer = restorer;
  }

  /** Strips, restores and compares one paragraph, given in NFC. */
  public void paragraph(String text) {
    TokenCursor meant = new TokenCursor(text);
    TokenCursor given = new TokenCursor(restorer.restore(Fold.fold(text)));
    while (meant.next() && given.next()) {
      if (meant.type() == TokenCursor.Type.WORD) {
        syllables++;
        right += TokenCursor.key(meant.text()).equals(TokenCursor.key(given.text())) ? 1 : 0;
      }
    }
  }

  /** Words compared. */
  public long syllables() {
    return syllables;
  }

  /** Words that came back as they were. */
  public long right() {
    return right;
  }

  /** The share of words that came back, 0 to 1; 1 for no text. */
  public double accuracy() {
    return syllables == 0 ? 1 : (double) right / syllables;
  }
}
