package vn.nghiquyet.text.legacy;

import java.util.List;
import vn.nghiquyet.model.Conversion;

/**
 * A document in Unicode.
 *
 * @param paragraphs the texts of its runs, run by run as they were given
 * @param conversions what was converted, the most first; empty where all is as it was
 */
public record Converted(List<List<String>> paragraphs, List<Conversion> conversions) {
  /** Copies the outer lists. */
  public Converted {
    paragraphs = List.copyOf(paragraphs);
    conversions = List.copyOf(conversions);
  }
}
