package vn.nghiquyet.source.word;

import java.util.Locale;
import java.util.Objects;

/**
 * A piece of text in one font.
 *
 * @param text its characters as the file has them
 * @param font name of the font, empty where none is said; some fonts have letters of their own
 * @param caps whether it is shown in capitals
 */
public record Run(String text, String font, boolean caps) {
  /** Checks that nothing is missing. */
  public Run {
    Objects.requireNonNull(text);
    Objects.requireNonNull(font);
  }

  /** Text of which nothing more is known. */
  public static Run of(String text) {
    return new Run(text, "", false);
  }

  /** The same look with other text. */
  public Run with(String other) {
    return other.equals(text) ? this : new Run(other, font, caps);
  }

  /** The text as it is shown. */
  public String shown() {
    return caps ? text.toUpperCase(Locale.ROOT) : text;
  }

  boolean looksAs(Run other) {
    return caps == other.caps && font.equals(other.font);
  }
}
