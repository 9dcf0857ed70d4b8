package vn.nghiquyet.lint.number;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.lint.reference.Pieces;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/** A range whose end lies before its beginning: {@code từ 5 đến 3 năm}, {@code 2030 - 2026}. */
final class RangeReversed extends BaseRule {
  private static final String FIGURE = "(" + Figures.FIGURE + ")";
  private static final Pattern AMOUNTS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})từ\\s+(?:trên\\s+|đủ\\s+)?"
              + FIGURE
              + "\\s*(%|(?:\\p{L}+\\s+){0,3}?)\\s*(?:đến|tới)\\s+(?:dưới\\s+|hết\\s+)?"
              + FIGURE
              + "\\s*(%|\\p{L}*)(?![\\d/])");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})từ\\s+(năm|Điều|khoản|lớp|cấp|bậc)\\s+(\\d{1,4})(?![\\d.,/])\\s*(?:đến|tới)\\s+(?:hết\\s+)?\\1\\s+(\\d{1,4})(?![\\d/])");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:giai đoạn|nhiệm kỳ|thời kỳ|năm học|trong các năm)\\s+((?:19|20)\\d\\d)\\s*(?:-|–|—|đến)\\s*((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern DAYS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})từ\\s+ngày\\s+(\\d{1,2})(?:/|\\s+tháng\\s+)(\\d{1,2})(?:/|\\s+năm\\s+)(\\d{4})\\s*,?\\s*(?:đến|tới)\\s+(?:hết\\s+)?ngày\\s+(\\d{1,2})(?:/|\\s+tháng\\s+)(\\d{1,2})(?:/|\\s+năm\\s+)(\\d{4})");
  private static final Pattern FALLS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:giảm|hạ|rút|lùi|thu hẹp|điều chỉnh|chuyển|sửa|thay)(?!\\p{L})[^;.]{0,80}$");

  /** Counts that begin anew by day, by year or along a road, and dates without their year. */
  private static final Pattern ROUND =
      Pattern.compile("(?iu)giờ|h|km|tháng|ngày|phút|số|mốc|cột|thửa|tờ|phía|độ");

  RangeReversed() {
    super("range-reversed", Family.NUMBER, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Pieces.Piece piece : Pieces.of(subject)) {
      String text = piece.text();
      Matcher amounts = AMOUNTS.matcher(text);
      while (amounts.find()) {
        boolean reversed =
            alike(amounts.group(2), amounts.group(4)) && less(amounts.group(3), amounts.group(1));
        report(subject, piece, amounts, reversed, out);
      }
      for (Pattern pattern : new Pattern[] {COUNTED, PERIOD}) {
        Matcher counted = pattern.matcher(text);
        while (counted.find()) {
          int count = counted.groupCount();
          int from = Integer.parseInt(counted.group(count - 1));
          report(subject, piece, counted, Integer.parseInt(counted.group(count)) < from, out);
        }
      }
      Matcher days = DAYS.matcher(text);
      while (days.find()) {
        Optional<LocalDate> from = date(days, 1);
        Optional<LocalDate> to = date(days, 4);
        boolean reversed = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        report(subject, piece, days, reversed, out);
      }
    }
  }

  private static void report(
      Subject subject, Pieces.Piece piece, Matcher found, boolean reversed, Findings out) {
    boolean falls = FALLS.matcher(piece.text().substring(0, found.start())).find();
    TextRange place = piece.range(found.start(), found.end());
    if (reversed && !falls && !subject.isForeign(place.start())) {
      out.add(place, found.group().replaceAll("\\s+", " ").strip());
    }
  }

  /** Whether both ends count the same, by units that do not begin anew. */
  private static boolean alike(String first, String second) {
    String one = first.strip().split("\\s+", -1)[0].toLowerCase(Locale.ROOT);
    String other = second.strip().toLowerCase(Locale.ROOT);
    boolean round = ROUND.matcher(other).matches() && !one.equals(other);
    return (one.isEmpty() || one.equals(other))
        && !round
        && !other.matches("giờ|h|phút|km")
        && !other.isEmpty();
  }

  private static boolean less(String one, String other) {
    Optional<BigDecimal> a = Figures.value(one);
    Optional<BigDecimal> b = Figures.value(other);
    return a.isPresent() && b.isPresent() && a.get().compareTo(b.get()) < 0;
  }

  private static Optional<LocalDate> date(Matcher days, int at) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(days.group(at + 2)),
              Integer.parseInt(days.group(at + 1)),
              Integer.parseInt(days.group(at))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
