package vn.nghiquyet.lint.reference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/**
 * Dates of a document that cannot all be true: adopted after it was signed, in force before it was
 * adopted, resting on what was issued after it.
 */
final class DateOrder extends BaseRule {
  private static final Pattern ADOPTED = Pattern.compile("(?iu)thông qua\\s+(?:vào\\s+)?(?=ngày)");
  private static final Pattern EFFECT =
      Pattern.compile("(?iu)có hiệu lực(?:\\s+thi hành)?\\s+(?:kể\\s+)?từ\\s+(?=ngày)");
  private static final Pattern BASIS = Pattern.compile("(?iu)^\\s*(?:Căn cứ|Xét|Theo)\\s");

  DateOrder() {
    super("date-order", Family.REFERENCE, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Optional<LocalDate> signed = subject.document().meta().date();
    Optional<LocalDate> adopted = Optional.empty();
    for (Pieces.Piece piece : Pieces.of(subject)) {
      for (Day day : Day.in(piece.text())) {
        TextRange place = piece.range(day.range().start(), day.range().end());
        Optional<LocalDate> date = day.date();
        if (date.isEmpty() || subject.isForeign(place.start())) {
          continue;
        }
        if (follows(ADOPTED, piece, day) && speaksOfItself(piece)) {
          adopted = date;
          report("adopted", signed, date.get(), place, out);
        } else if (follows(EFFECT, piece, day) && speaksOfItself(piece)) {
          effect(adopted.or(() -> signed), date.get(), place, out);
        } else if (BASIS.matcher(piece.text()).find() && isIssue(piece, day)) {
          report("basis", signed, date.get(), place, out);
        }
      }
    }
  }

  private static boolean follows(Pattern words, Pieces.Piece piece, Day day) {
    Matcher before = words.matcher(piece.text().substring(0, day.range().start()) + "ngày");
    int end = -1;
    while (before.find()) {
      end = before.end();
    }
    return end == day.range().start();
  }

  private static boolean speaksOfItself(Pieces.Piece piece) {
    return piece.text().matches("(?iu).*(?:Nghị quyết|Quyết định|Quy định|Quy chế) này .*");
  }

  /** The day behind a symbol is the day of its issue; others may lie ahead. */
  private static boolean isIssue(Pieces.Piece piece, Day day) {
    return piece.text().substring(0, day.range().start()).matches(".*/\\p{Lu}[\\p{L}\\d-]*\\s+");
  }

  private static void report(
      String variant, Optional<LocalDate> signed, LocalDate date, TextRange place, Findings out) {
    if (signed.isPresent() && date.isAfter(signed.get())) {
      out.add(variant, place, Optional.empty(), written(date), written(signed.get()));
    }
  }

  private static void effect(
      Optional<LocalDate> adopted, LocalDate date, TextRange place, Findings out) {
    if (adopted.isPresent() && date.isBefore(adopted.get())) {
      out.add("effect", place, Optional.empty(), written(date), written(adopted.get()));
    }
  }

  private static String written(LocalDate date) {
    return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }
}
