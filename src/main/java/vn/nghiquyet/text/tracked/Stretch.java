package vn.nghiquyet.text.tracked;

import java.util.Objects;

/**
 * A stretch of text with one fate.
 *
 * @param fate what becomes of it
 * @param text its words, spaces included
 * @param label whether it is the label of a unit, with the space behind it: a file may number
 *     automatically what a text prints
 */
public record Stretch(Fate fate, String text, boolean label) {
  /** Checks that nothing is missing. */
  public Stretch {
    Objects.requireNonNull(fate);
    Objects.requireNonNull(text);
  }

  /** A stretch of words. */
  public Stretch(Fate fate, String text) {
    this(fate, text, false);
  }

  /** Whether it is the end of a paragraph: a line feed, which stands alone. */
  public boolean isBreak() {
    return text.equals("\n");
  }
}
