package vn.nghiquyet.text.legacy;

import java.util.List;
import vn.nghiquyet.model.Conversion.Encoding;

/** Reads text as one encoding. */
interface Codec {
  /** Stands for a character that went into the one before it. */
  char ABSORBED = 0;

  /** All that are known, in the order they are tried. */
  List<Codec> ALL =
      List.of(
          ByteTable.TCVN3,
          ByteTable.TCVN_VN1,
          new Vni(),
          ByteTable.VISCII,
          ByteTable.VPS,
          new Cp1258(),
          new Viqr());

  /** What it reads. */
  Encoding encoding();

  /**
   * The text in Unicode, a character for each that was given: {@link #ABSORBED} for marks that were
   * set upon the letter before them. What the encoding does not have stays.
   */
  char[] decode(String text);

  /**
   * Whether the encoding has this letter beyond ASCII.
   *
   * @param letter as code page 1252 has it, which decoding left as it was
   */
  boolean has(char letter);

  /** Decoded characters as text. */
  static String join(char[] decoded) {
    StringBuilder out = new StringBuilder(decoded.length);
    for (char c : decoded) {
      if (c != ABSORBED) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
