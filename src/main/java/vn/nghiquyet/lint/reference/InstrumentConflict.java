package vn.nghiquyet.lint.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;

/**
 * One instrument cited in two ways: a day of issue in another year than its symbol, two days for
 * one symbol, two numbers for one law or for what has the same day and the same title.
 */
final class InstrumentConflict extends BaseRule {
  private static final int NAME_WORDS = 3;

  InstrumentConflict() {
    super("instrument-conflict", Family.REFERENCE, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Map<String, Instrument> bySymbol = new HashMap<>();
    Map<String, Instrument> byName = new HashMap<>();
    for (Instrument one : Instrument.in(subject)) {
      if (one.year() != 0 && one.day().isPresent() && one.day().get().getYear() != one.year()) {
        report(subject, "year", one, one, out);
        continue;
      }
      one.day()
          .map(day -> bySymbol.putIfAbsent(one.symbol() + "@" + day.getYear(), one))
          .filter(earlier -> !earlier.day().equals(one.day()))
          .ifPresent(earlier -> report(subject, "days", one, earlier, out));
      String name = name(one);
      Instrument named = name.isEmpty() ? null : byName.putIfAbsent(name, one);
      if (named != null && named.number() != one.number() && !bothWaysListed(subject, named, one)) {
        report(subject, "numbers", one, named, out);
      }
    }
  }

  /** What two citations of one instrument share besides its number; empty where that is little. */
  private static String name(Instrument one) {
    if (one.isLaw() && one.year() != 0 && one.name().split(" ", -1).length >= NAME_WORDS) {
      boolean amending = one.name().startsWith("sua doi");
      return amending ? "" : one.name() + "@" + one.year();
    }
    return one.isLaw() || one.day().isEmpty() || one.name().isEmpty()
        ? ""
        : one.code() + "@" + one.day().get() + "@" + one.name();
  }

  /** Two that stand in one enumeration are two. */
  private static boolean bothWaysListed(Subject subject, Instrument one, Instrument other) {
    String between = subject.text().substring(one.range().end(), other.range().start());
    return between.matches("(?s)[^.\\n]{0,30}(?:,|và)\\s+(?:số\\s+)?");
  }

  private static void report(
      Subject subject, String variant, Instrument one, Instrument earlier, Findings out) {
    boolean days = !variant.equals("numbers");
    out.add(
        variant,
        days ? one.dayRange() : one.range(),
        Optional.empty(),
        one.range().of(subject.text()),
        days ? squeezed(one.dayRange().of(subject.text())) : "",
        days ? squeezed(earlier.dayRange().of(subject.text())) : earlier.range().of(subject.text()),
        String.valueOf(subject.place(earlier.range()).line()));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
