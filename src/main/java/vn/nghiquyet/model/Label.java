package vn.nghiquyet.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The label of a provision without keyword and punctuation. Labels of one series are ordered by
 * {@link #ordinal()}; an inserted unit ({@code 19a}) comes after the unit it was inserted behind by
 * its {@code suffix}.
 */
public sealed interface Label {
  /**
   * The letters of điểm in their order; the Vietnamese alphabet without the marked vowels, with f j
   * w z left out.
   */
  String LETTERS = "abcdđeghiklmnopqrstuvxy";

  /**
   * As printed: {@code 1}, {@code 3.1}, {@code a}, {@code đ}, {@code IV}, {@code 19a}; empty for
   * none.
   */
  String text();

  /** Place in its series, 1-based; 0 where the label has no order. */
  int ordinal();

  /** Arabic number, with a letter where inserted: {@code 19a}. */
  record Arabic(int value, String suffix) implements Label {
    @Override
    public String text() {
      return value + suffix;
    }

    @Override
    public int ordinal() {
      return value;
    }
  }

  /** Roman number, or an ordinal in words ({@code thứ nhất}): value and print. */
  record Roman(int value, String text) implements Label {
    @Override
    public int ordinal() {
      return value;
    }
  }

  /** Letter, with a digit where inserted: {@code a1}. */
  record Letter(String letter, String suffix) implements Label {
    @Override
    public String text() {
      return letter + suffix;
    }

    @Override
    public int ordinal() {
      return LETTERS.indexOf(letter.toLowerCase(Locale.ROOT)) + 1;
    }
  }

  /** Numbers with dots between: {@code 3.1}. The parts may be letters: {@code b.1}. */
  record Dotted(List<String> parts) implements Label {
    /** Copies the parts. */
    public Dotted {
      parts = List.copyOf(parts);
      if (parts.size() < 2) {
        throw new IllegalArgumentException("not a dotted label: " + parts);
      }
    }

    @Override
    public String text() {
      return parts.stream().collect(Collectors.joining("."));
    }

    @Override
    public int ordinal() {
      String last = parts.get(parts.size() - 1);
      int value = 0;
      for (int i = 0; i < last.length() && Character.isDigit(last.charAt(i)); i++) {
        value = value * 10 + Character.digit(last.charAt(i), 10);
      }
      return value;
    }
  }

  /** The mark of a bullet: {@code -}, {@code +}, {@code •}. */
  record Mark(String text) implements Label {
    @Override
    public int ordinal() {
      return 0;
    }
  }

  /** No label: paragraphs, tables, an appendix without a number. */
  record None() implements Label {
    @Override
    public String text() {
      return "";
    }

    @Override
    public int ordinal() {
      return 0;
    }
  }

  /** The one label of what has none. */
  Label NONE = new None();

  /** The letter of điểm number {@code ordinal} (1 is a, 5 is đ), or empty beyond the last. */
  static String letter(int ordinal) {
    return ordinal < 1 || ordinal > LETTERS.length() ? "" : LETTERS.substring(ordinal - 1, ordinal);
  }
}
