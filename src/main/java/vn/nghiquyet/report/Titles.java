package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;

/** How the first words of a provision are printed, so that reading them again gives the same. */
public final class Titles {
  /** Word markers are longer: {@code Chương I} against {@code IV.} */
  private static final int LONGEST_NUMBER = 3;

  private Titles() {}

  /**
   * The lines of a provision before its children, markers as printed: the marker with what stands
   * behind it, then the text where that is set apart from a heading. No empty lines; those of a
   * table are its rows.
   */
  public static List<String> lines(Provision p) {
    List<String> out = new ArrayList<>(headLines(p));
    if (!p.heading().isEmpty() && !p.text().isEmpty()) {
      out.add(p.text());
    }
    return out;
  }

  /** Those of the marker and the heading, or of the marker and the text where it has none. */
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

  /**
   * The lines of a heading: QUY ĐỊNH over what it is about, where no marker goes before. A note in
   * brackets that is part of the heading would not be read as such on a line of its own.
   */
  public static List<String> heading(Provision p) {
    if (!p.marker().isEmpty()) {
      return List.of(p.heading());
    }
    String[] words = p.heading().split(" ", -1);
    int capitals = 0;
    while (capitals < words.length && isUpper(words[capitals])) {
      capitals++;
    }
    boolean note = capitals < words.length && words[capitals].startsWith("(");
    if (capitals == 0 || capitals == words.length || note) {
      return List.of(p.heading());
    }
    return List.of(
        String.join(" ", Arrays.copyOf(words, capitals)),
        String.join(" ", Arrays.copyOfRange(words, capitals, words.length)));
  }

  /** Whether the marker stands on a line of its own, over the title: Chương I, Phụ lục. */
  static boolean isOverTitle(Provision p) {
    String marker = p.cleanMarker();
    return isDivision(p.kind())
        && marker.length() > LONGEST_NUMBER
        && Character.isLetter(marker.charAt(0))
        && !p.heading().isEmpty()
        && isUpper(p.heading());
  }

  /** Whether it is a level above the Điều, or an appendix. */
  static boolean isDivision(Kind kind) {
    return switch (kind) {
      case PART, CHAPTER, SECTION, SUBSECTION, APPENDIX -> true;
      default -> false;
    };
  }

  private static boolean isUpper(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }
}
