package vn.nghiquyet.repair;

import java.util.List;

/**
 * A word of the repaired text that may be another one.
 *
 * @param line 1-based line
 * @param column 1-based place in the line as repaired, in UTF-16 units
 * @param text the word as it stands in the repaired text
 * @param alternatives what else it may be, the most probable first; never empty
 */
public record Doubt(int line, int column, String text, List<Alternative> alternatives) {
  /** Copies the list. */
  public Doubt {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * What a word may be.
   *
   * @param text the word
   * @param confidence 0..1
   */
  public record Alternative(String text, double confidence) {}
}
