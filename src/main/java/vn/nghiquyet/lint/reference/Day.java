package vn.nghiquyet.lint.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.model.TextRange;

/**
 * A date as written: {@code ngày 05 tháng 9 năm 2025}, {@code ngày 5/9/2025}, {@code 05/9/2025}.
 *
 * @param range where it stands
 * @param day as written
 * @param month as written
 * @param year as written, 0 where none is named
 */
record Day(TextRange range, int day, int month, int year) {
  private static final Pattern LONG =
      Pattern.compile(
          "(?iu)(?<!\\p{L})ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?!\\d)(?:\\s+năm\\s+(\\d{4})(?!\\d))?");
  private static final Pattern SHORT =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d/.,-])(?:ngày\\s+)?(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?![\\d/]|-?\\p{L})");
  private static final Pattern BRIEF =
      Pattern.compile("(?iu)(?<!\\p{L})ngày\\s+(\\d{1,2})/(\\d{1,2})(?![\\d/,.]\\d|\\d|/)");

  /** The dates in a text, by place. */
  static List<Day> in(String text) {
    List<Day> out = new ArrayList<>();
    Matcher found = LONG.matcher(text);
    while (found.find()) {
      out.add(of(found, found.group(1), found.group(2), found.group(3)));
    }
    found = SHORT.matcher(text);
    while (found.find()) {
      out.add(of(found, found.group(1), found.group(3), found.group(4)));
    }
    found = BRIEF.matcher(text);
    while (found.find()) {
      out.add(of(found, found.group(1), found.group(2), null));
    }
    out.sort((a, b) -> Integer.compare(a.range.start(), b.range.start()));
    return out;
  }

  private static Day of(Matcher found, String day, String month, String year) {
    return new Day(
        new TextRange(found.start(), found.end()),
        Integer.parseInt(day),
        Integer.parseInt(month),
        year == null ? 0 : Integer.parseInt(year));
  }

  /** The day, if there is such a one and its year is named. */
  Optional<LocalDate> date() {
    try {
      return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether the calendar has such a day; 29 February in some year at least. */
  boolean exists() {
    try {
      LocalDate.of(year == 0 ? 2024 : year, month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The same, in a text that stands so much further on. */
  Day shifted(int by) {
    return new Day(new TextRange(range.start() + by, range.end() + by), day, month, year);
  }
}
