package vn.nghiquyet.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A piece of text in one font.
 *
 * @param text its characters as the file has them
 * @param font name of the font, empty where none is said; some fonts have letters of their own
 * @param caps whether it is shown in capitals
 * @param spans where its characters stand in the file, as far as that is known; by place
 */
public record Run(String text, String font, boolean caps, List<Span> spans) {
  /** Checks that nothing is missing, copies the list. */
  public Run {
    Objects.requireNonNull(text);
    Objects.requireNonNull(font);
    spans = List.copyOf(spans);
  }

  /** A piece of which it is not known where it stands. */
  public Run(String text, String font, boolean caps) {
    this(text, font, caps, List.of());
  }

  /**
   * Characters that follow each other in one text element of a file.
   *
   * @param at where they begin in the text
   * @param length how many
   * @param element number of the element in its part, from 1
   * @param offset where they begin in what it holds
   */
  public record Span(int at, int length, int element, int offset) {
    Span shifted(int by) {
      return by == 0 ? this : new Span(at + by, length, element, offset);
    }
  }

  /** Text of which nothing more is known. */
  public static Run of(String text) {
    return new Run(text, "", false);
  }

  /** The same look with other text, character for character if it is as long. */
  public Run with(String other) {
    List<Span> kept = other.length() == text.length() ? spans : List.of();
    return other.equals(text) ? this : new Run(other, font, caps, kept);
  }

  /**
   * This, as all that a text element holds.
   *
   * @param element its number, from 1; 0 where what is shown is not what an element holds
   */
  public Run typedIn(int element) {
    List<Span> all = List.of(new Span(0, text.length(), element, 0));
    return element == 0 ? this : new Run(text, font, caps, all);
  }

  /** The characters from {@code start} on and before {@code end}. */
  Run part(int start, int end) {
    if (start == 0 && end == text.length()) {
      return this;
    }
    List<Span> kept = new ArrayList<>();
    for (Span span : spans) {
      int first = Math.max(start, span.at());
      int last = Math.min(end, span.at() + span.length());
      if (first < last) {
        int offset = span.offset() + first - span.at();
        kept.add(new Span(first - start, last - first, span.element(), offset));
      }
    }
    return new Run(text.substring(start, end), font, caps, kept);
  }

  /** The text as it is shown. */
  public String shown() {
    return caps ? text.toUpperCase(Locale.ROOT) : text;
  }

  boolean looksAs(Run other) {
    return caps == other.caps && font.equals(other.font);
  }
}
