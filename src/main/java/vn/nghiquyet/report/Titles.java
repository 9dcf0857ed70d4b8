package vn.nghiquyet.report;

import java.util.List;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;

/** How the first words of a provision are printed, so that reading them again gives the same. */
public final class Titles {
  /** Word markers are longer: {@code Chương I} against {@code IV.} */
  private static final int LONGEST_NUMBER = 3;

  private Titles() {}

  /**
   * The lines of the marker and the heading, or of the marker and the text where there is no
   * heading; no empty ones.
   */
  static List<String> headLines(Provision p) {
    String first = p.heading().isEmpty() ? p.text() : p.heading();
    String marker = p.cleanMarker();
    if (marker.isEmpty() || first.isEmpty()) {
      String only = marker.isEmpty() ? first : marker;
      return only.isEmpty()
          ? List.of()
          : marker.isEmpty() && !p.heading().isEmpty() ? heading(p) : List.of(only);
    }
    return isOverTitle(p) ? List.of(marker, first) : List.of(marker + " " + first);
  }

  /** The lines of a heading: QUY ĐỊNH over what it is about, where no marker goes before. */
  public static List<String> heading(Provision p) {
    return p.marker().isEmpty() ? TitleLines.of(p.heading()) : List.of(p.heading());
  }

  /** Whether the marker stands on a line of its own, over the title: Chương I, Phụ lục. */
  static boolean isOverTitle(Provision p) {
    String marker = p.cleanMarker();
    return isDivision(p.kind())
        && marker.length() > LONGEST_NUMBER
        && Character.isLetter(marker.charAt(0))
        && !p.heading().isEmpty()
        && TitleLines.isUpper(p.heading());
  }

  /** Whether it is a level above the Điều, or an appendix. */
  static boolean isDivision(Kind kind) {
    return switch (kind) {
      case PART, CHAPTER, SECTION, SUBSECTION, APPENDIX -> true;
      default -> false;
    };
  }
}
