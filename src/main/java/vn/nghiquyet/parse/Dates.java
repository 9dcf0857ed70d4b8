package vn.nghiquyet.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Địa danh, ngày tháng năm ban hành; filled in or left blank. */
final class Dates {
  private static final String BLANK = "(?:[\\s.…_\\[\\]()]|x{2,4}\\b)*";
  private static final Pattern PLACE_DATE =
      Pattern.compile(
          "(?iu)((?:(?!\\bsố\\b)[^,:/\\d]){0,40}),?\\s*ngày("
              + BLANK
              + "|\\s*\\d{1,2}\\s*)tháng("
              + BLANK
              + "|\\s*\\d{1,2}\\s*)năm("
              + BLANK
              + "\\d{0,4}"
              + BLANK
              + ")\\s*$");

  /** A date or a number left open, wherever it stands. */
  private static final Pattern BLANKS =
      Pattern.compile(
          "(?iu)ngày"
              + BLANK
              + "tháng"
              + BLANK
              + "năm|\\bsố\\s*:?\\s*[.…_]*\\s*/\\s*\\p{L}|[…_]{2,}|\\.{5,}|thứ\\s*…");

  private Dates() {}

  /** What the line says, or empty where it is no line of place and date. */
  static Optional<PlaceDate> find(String line) {
    Matcher m = PLACE_DATE.matcher(line);
    if (!m.find()) {
      return Optional.empty();
    }
    return Optional.of(
        new PlaceDate(m.start(), m.group(1).strip(), date(m.group(2), m.group(3), m.group(4))));
  }

  private static Optional<LocalDate> date(String day, String month, String year) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(year.strip()),
              Integer.parseInt(month.strip()),
              Integer.parseInt(day.strip())));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty(); // left blank, or no such day
    }
  }

  /** Whether the text leaves a number or a date open. */
  static boolean hasBlank(String text) {
    return BLANKS.matcher(text).find();
  }

  /**
   * Place and date.
   *
   * @param start where it begins in the line
   * @param place may be empty
   * @param date empty where left blank
   */
  record PlaceDate(int start, String place, Optional<LocalDate> date) {}
}
