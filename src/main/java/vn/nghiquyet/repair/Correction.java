package vn.nghiquyet.repair;

import java.util.Objects;

/**
 * A word that was changed.
 *
 * @param line 1-based line
 * @param column 1-based place in the line, in UTF-16 units
 * @param before the word as read
 * @param after the word as repaired
 * @param kind what was wrong with it
 * @param confidence 0..1, the share of its probability among the words that could stand there
 */
public record Correction(
    int line, int column, String before, String after, Kind kind, double confidence) {
  /** Checks that nothing is missing. */
  public Correction {
    Objects.requireNonNull(before);
    Objects.requireNonNull(after);
    Objects.requireNonNull(kind);
  }

  /** What was wrong with a word. */
  public enum Kind {
    /** It had lost its marks. */
    DIACRITICS("diacritics");

    private final String jsonName;

    Kind(String jsonName) {
      this.jsonName = jsonName;
    }

    /** The name used in JSON. */
    public String jsonName() {
      return jsonName;
    }
  }
}
