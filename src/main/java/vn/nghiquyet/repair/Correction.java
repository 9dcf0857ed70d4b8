package vn.nghiquyet.repair;

import java.util.Objects;
import java.util.regex.Pattern;
import vn.nghiquyet.text.Fold;

/**
 * A place that was changed. Changes do not overlap and never reach over the end of a line.
 *
 * @param line 1-based line
 * @param column 1-based place in the line as it was before the repair, in UTF-16 units
 * @param before what stood there; empty where something was put in
 * @param after what stands there now; empty where something was taken out
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
    /** It had lost its marks, or had wrong ones; its bare letters stay. */
    DIACRITICS("diacritics"),
    /** Its letters were misread. */
    OCR("ocr"),
    /** Words had run together or were torn. */
    SPACING("spacing"),
    /** A mark of punctuation was lost or misread. */
    PUNCTUATION("punctuation"),
    /** Its letters had the wrong case. */
    CASE("case");

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\d\\s]*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String jsonName;

    Kind(String jsonName) {
      this.jsonName = jsonName;
    }

    /** What was wrong, from what stood there and what stands there now. */
    static Kind of(String before, String after) {
      if (MARKS.matcher(before).matches() && MARKS.matcher(after).matches()) {
        return PUNCTUATION;
      }
      if (!before.equals(after) && bare(before).equals(bare(after))) {
        return SPACING;
      }
      if (before.equalsIgnoreCase(after)) {
        return CASE;
      }
      return Fold.fold(before).equals(Fold.fold(after)) ? DIACRITICS : OCR;
    }

    private static String bare(String text) {
      return SPACES.matcher(text).replaceAll("");
    }

    /** The name used in JSON. */
    public String jsonName() {
      return jsonName;
    }
  }
}
