package vn.nghiquyet.source.word;

import java.util.List;

/** Reads text set in fonts that have letters of their own. */
final class LegacyFonts {
  private LegacyFonts() {}

  /** The text of the lines of one document. */
  static List<String> convert(List<Runs> lines) {
    return lines.stream().map(Runs::shown).toList();
  }
}
