package vn.nghiquyet.text.legacy;

import java.util.Objects;

/**
 * A stretch of text in one font.
 *
 * @param text its characters as the file has them, before any change of case; bytes of 8-bit fonts
 *     as the characters of code page 1252, as those of Latin-1 and its C1 controls, or from U+F000
 *     on
 * @param font the name of the font, empty where it is not known
 */
public record FontRun(String text, String font) {
  /** Checks that nothing is missing. */
  public FontRun {
    Objects.requireNonNull(text);
    Objects.requireNonNull(font);
  }
}
