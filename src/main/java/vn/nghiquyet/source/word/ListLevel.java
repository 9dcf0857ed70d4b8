package vn.nghiquyet.source.word;

import java.util.Objects;

/**
 * One level of a list.
 *
 * @param start the number it begins with
 * @param format the name of its number format, as {@link NumberFormat} knows them
 * @param pattern for the format {@code custom}: its first numbers
 * @param text its label, with {@code %1} to {@code %9} for the numbers of the levels
 * @param gap what stands between label and text
 * @param restart the level, 1-based, from which on upwards it begins anew; 0 for never, {@link
 *     #NOT_GIVEN} for any level above it
 * @param legal whether all numbers in it are shown in digits
 * @param hidden whether the label is not shown
 * @param caps whether the label is shown in capitals; left to the paragraph's mark if unset
 * @param font the font of the label, empty where none is said
 * @param style the paragraph style that enters a list here, empty for none
 */
public record ListLevel(
    int start,
    String format,
    String pattern,
    String text,
    String gap,
    int restart,
    boolean legal,
    boolean hidden,
    Toggle caps,
    String font,
    String style) {
  /** Levels of a list. */
  public static final int COUNT = 9;

  /** Stands for a number that is not given. */
  public static final int NOT_GIVEN = -1;

  /** The level Word takes where a list has none: nothing to see. */
  public static final ListLevel EMPTY =
      new ListLevel(1, "decimal", "", "", " ", NOT_GIVEN, false, false, Toggle.UNSET, "", "");

  /** Longer label texts are cut; Word itself writes no more than 255. */
  private static final int MAX_TEXT = 255;

  /** Checks that nothing is missing, cuts the label. */
  public ListLevel {
    Objects.requireNonNull(format);
    Objects.requireNonNull(pattern);
    text = text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    Objects.requireNonNull(gap);
    Objects.requireNonNull(caps);
    Objects.requireNonNull(font);
    Objects.requireNonNull(style);
  }
}
