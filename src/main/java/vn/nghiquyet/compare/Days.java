package vn.nghiquyet.compare;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Days, months, quarters and years of the calendar: {@code ngày 31/12/2025}, {@code ngày 5 tháng 6
 * hằng năm}, {@code quý II năm 2026}, {@code năm 2030}.
 */
final class Days {
  private static final Map<String, Integer> QUARTERS =
      Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

  private static final Set<String> EVERY = Set.of("mỗi", "một", "hằng", "hàng", "/", "01", "1");

  /** Words that may stand between a date and what makes it a deadline. */
  private static final Set<String> BETWEEN =
      Set.of("là", "hết", "ngày", "cuối", "thời", "điểm", "cả", "nội", "đầu", "quý", "vào");

  /** How many such words there are at most. */
  private static final int MOST_BETWEEN = 4;

  private static final Set<String> BY =
      Set.of("trước", "đến", "tới", "hết", "trong", "nhất", "hạn");

  /** With these before it a date tells how things stood, or when something began. */
  private static final Set<String> STATE = Set.of("tính", "tiếp", "cập", "như");

  private Days() {}

  /**
   * A date.
   *
   * @param unit what its value is: {@code đến ngày} 20251231, {@code đến tháng} 202512, {@code đến
   *     quý} 20254, {@code đến năm} 2025, {@code đến ngày trong năm} 1231, {@code đến ngày trong
   *     tháng} 31
   * @param value see there
   * @param end the piece after it
   */
  record Day(String unit, BigDecimal value, int end) {}

  /** The date that begins at a piece. */
  static Optional<Day> at(Pieces pieces, int i) {
    boolean every = pieces.is(i - 1, EVERY);
    return switch (pieces.key(i)) {
      case "ngày" -> every ? Optional.empty() : ofDay(pieces, i + 1);
      case "tháng" -> every ? Optional.empty() : ofMonth(pieces, i + 1);
      case "quý" -> every ? Optional.empty() : ofQuarter(pieces, i + 1);
      case "năm" -> ofYear(pieces, i + 1).map(year -> day("đến năm", year, i + 2));
      default -> pieces.isNumber(i) ? inDigits(pieces, i) : Optional.empty();
    };
  }

  /** Whether a date is one by which something is done, by the words before it. */
  static boolean isDeadline(Pieces pieces, int i) {
    int at = i - 1;
    while (at > i - 1 - MOST_BETWEEN && pieces.is(at, BETWEEN)) {
      if (pieces.key(at).equals("hết")) {
        return !pieces.is(at - 1, STATE) && !pieces.has(at - 2, "tính", "đến");
      }
      at--;
    }
    return pieces.is(at, BY) && !pieces.is(at - 1, STATE);
  }

  private static Day day(String unit, int value, int end) {
    return new Day(unit, BigDecimal.valueOf(value), end);
  }

  private static Optional<Day> ofDay(Pieces pieces, int i) {
    Optional<Day> digits = inDigits(pieces, i);
    if (digits.isPresent()) {
      return digits;
    }
    int day = number(pieces, i, 1, 31);
    if (day == 0) {
      return Optional.empty();
    }
    boolean monthly = pieces.is(i + 1, EVERY) && pieces.key(i + 2).equals("tháng");
    if (monthly) {
      return Optional.of(day("đến ngày trong tháng", day, i + 3));
    }
    int month = pieces.key(i + 1).equals("tháng") ? number(pieces, i + 2, 1, 12) : 0;
    if (month == 0) {
      return Optional.empty();
    }
    Optional<Integer> year =
        pieces.key(i + 3).equals("năm") ? ofYear(pieces, i + 4) : Optional.empty();
    return Optional.of(
        year.map(y -> day("đến ngày", y * 10_000 + month * 100 + day, i + 5))
            .orElseGet(() -> inYear(pieces, day, month, i + 3)));
  }

  private static Day inYear(Pieces pieces, int day, int month, int end) {
    boolean yearly = pieces.is(end, EVERY) && pieces.key(end + 1).equals("năm");
    return day("đến ngày trong năm", month * 100 + day, yearly ? end + 2 : end);
  }

  private static Optional<Day> ofMonth(Pieces pieces, int i) {
    int month = number(pieces, i, 1, 12);
    if (month == 0) {
      return Optional.empty();
    }
    return yearBehind(pieces, i + 1)
        .map(year -> day("đến tháng", year * 100 + month, i + 3))
        .or(() -> Optional.of(day("", month, i + 1)));
  }

  private static Optional<Day> ofQuarter(Pieces pieces, int i) {
    Integer quarter = QUARTERS.get(pieces.key(i));
    return quarter == null
        ? Optional.empty()
        : yearBehind(pieces, i + 1)
            .map(year -> day("đến quý", year * 10 + quarter, i + 3))
            .or(() -> Optional.of(day("", quarter, i + 1)));
  }

  private static Optional<Integer> yearBehind(Pieces pieces, int i) {
    return pieces.is(i, Set.of("/", "năm", "-", ".")) ? ofYear(pieces, i + 1) : Optional.empty();
  }

  private static Optional<Integer> ofYear(Pieces pieces, int i) {
    int year = number(pieces, i, 1900, 2199);
    return year == 0 ? Optional.empty() : Optional.of(year);
  }

  /** {@code 31/12/2025}, {@code 12/2025}, {@code 31/12}. */
  private static Optional<Day> inDigits(Pieces pieces, int i) {
    if (!pieces.key(i + 1).equals("/")
        || !pieces.isNumber(i + 2)
        || pieces.key(i - 1).equals("/")) {
      return Optional.empty();
    }
    int day = number(pieces, i, 1, 31);
    int month = number(pieces, i + 2, 1, 12);
    int year = pieces.key(i + 3).equals("/") ? number(pieces, i + 4, 1900, 2199) : 0;
    if (day > 0 && month > 0 && year > 0) {
      return Optional.of(day("đến ngày", year * 10_000 + month * 100 + day, i + 5));
    }
    boolean named = pieces.key(i - 1).equals("ngày") && !pieces.key(i + 3).equals("/");
    if (named && day > 0 && month > 0) {
      return Optional.of(inYear(pieces, day, month, i + 3));
    }
    return Optional.empty();
  }

  private static int number(Pieces pieces, int i, int least, int most) {
    String text = pieces.text(i);
    if (!pieces.isNumber(i)
        || text.length() > 4
        || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int value = Integer.parseInt(text);
    return value >= least && value <= most ? value : 0;
  }
}
