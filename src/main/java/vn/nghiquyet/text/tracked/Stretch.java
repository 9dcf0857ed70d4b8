package vn.nghiquyet.text.tracked;

import java.util.Objects;

/**
 * A stretch of text with one fate.
 *
 * @param fate what becomes of it
 * @param text its words, spaces included
 * @param label whether it is the label of a unit, with the space behind it: a file may number
 *     automatically what a text prints
 * @param noise whether it comes or goes only because print was misread
 */
public record Stretch(Fate fate, String text, boolean label, boolean noise) {
  /** Checks that nothing is missing. */
  public Stretch {
    Objects.requireNonNull(fate);
    Objects.requireNonNull(text);
  }

  /** A stretch of words. */
  public Stretch(Fate fate, String text) {
    this(fate, text, false, false);
  }

  /** The same, as a label or not. */
  public Stretch as(boolean isLabel) {
    return new Stretch(fate, text, isLabel, noise);
  }

  /** The same text with another fate. */
  public Stretch as(Fate other) {
    return new Stretch(other, text, label, noise);
  }

  /** A part of it. */
  public Stretch part(int start, int end) {
    return new Stretch(fate, text.substring(start, end), label, noise);
  }

  /** The name that its change goes by: readers of Word choose changes by their author. */
  public String author() {
    return author(noise);
  }

  /** The name that changes go by. */
  public static String author(boolean noise) {
    return noise ? "nq (lỗi nhận dạng chữ)" : "nq";
  }

  /** Whether it is the end of a paragraph: a line feed, which stands alone. */
  public boolean isBreak() {
    return text.equals("\n");
  }
}
