package vn.nghiquyet.text.legacy;

import java.util.List;
import java.util.Objects;
import vn.nghiquyet.model.Conversion;

/**
 * A text in Unicode.
 *
 * @param text the text
 * @param conversions what was converted, the most first; empty where all is as it was
 */
public record ConvertedText(String text, List<Conversion> conversions) {
  /** Checks, copies the list. */
  public ConvertedText {
    Objects.requireNonNull(text);
    conversions = List.copyOf(conversions);
  }
}
