package vn.nghiquyet.text;

import java.util.List;
import java.util.Objects;
import vn.nghiquyet.model.Box;

/**
 * A word of a line that was read from a page image: where it was seen, and how surely.
 *
 * @param start first unit of the word in its line
 * @param end behind its last unit
 * @param box where it stands on the image as read
 * @param baseline row of the image on which its letters stand
 * @param confidence 0..1, as the recognizer put it
 * @param alternatives what else the recognizer may have seen there, likeliest first
 */
public record Sighting(
    int start, int end, Box box, int baseline, double confidence, List<Alternative> alternatives) {
  /** Checks the ranges, copies the list. */
  public Sighting {
    Objects.requireNonNull(box);
    alternatives = List.copyOf(alternatives);
    if (start < 0 || end < start || !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(start + ".." + end + ", confidence " + confidence);
    }
  }

  /** The same sighting at another place of a line. */
  public Sighting at(int newStart, int newEnd) {
    return new Sighting(newStart, newEnd, box, baseline, confidence, alternatives);
  }

  /**
   * Another reading of a word.
   *
   * @param text the whole word
   * @param confidence 0..1
   */
  public record Alternative(String text, double confidence) {
    /** Checks the range. */
    public Alternative {
      Objects.requireNonNull(text);
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence " + confidence);
      }
    }
  }
}
