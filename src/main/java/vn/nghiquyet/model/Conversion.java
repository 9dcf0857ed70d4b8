package vn.nghiquyet.model;

import java.util.List;
import java.util.Objects;

/**
 * Text of a file that was written in an encoding older than Unicode and is Unicode now.
 *
 * @param encoding what it was written in
 * @param reason how that was known
 * @param runs stretches of text in one font that were converted
 * @param characters characters they have now
 * @param fonts the fonts they were set in, sorted; empty where the file tells none
 */
public record Conversion(
    Encoding encoding, Reason reason, int runs, int characters, List<String> fonts) {
  /** Checks, copies the list. */
  public Conversion {
    Objects.requireNonNull(encoding);
    Objects.requireNonNull(reason);
    if (runs < 1 || characters < 0) {
      throw new IllegalArgumentException(runs + " runs, " + characters + " characters");
    }
    fonts = List.copyOf(fonts);
  }

  /** What Vietnamese was written in before Unicode. */
  public enum Encoding {
    /** TCVN 5712:1993, VN3, of the fonts .Vn…; VN1 in files of plain text. Also called ABC. */
    TCVN3("TCVN3"),
    /** VNI for Windows, of the fonts VNI-…: a letter, then its mark. */
    VNI("VNI"),
    /** VISCII, RFC 1456. */
    VISCII("VISCII"),
    /** VPS, of the Vietnamese Professionals Society. */
    VPS("VPS"),
    /** VIQR, RFC 1456: marks as ASCII signs behind the letter. */
    VIQR("VIQR"),
    /** Code page 1258 of Windows: tones as bytes of their own. */
    CP1258("Windows-1258"),
    /** Code page 1252 of Windows, Western European: for bytes that are no Vietnamese. */
    CP1252("Windows-1252");

    private final String label;

    Encoding(String label) {
      this.label = label;
    }

    /** The name people know it by. */
    public String label() {
      return label;
    }
  }

  /** How an encoding was known. */
  public enum Reason {
    /** By the name of the font, and the text agreed. */
    FONT,
    /** By the text alone: read so, it is Vietnamese. */
    TEXT
  }
}
