package vn.nghiquyet.lint.reference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.text.Fold;

/**
 * A symbol that no instrument can have: number 0, a year to come, a Quốc hội that did not sit in
 * that year, letters of another type.
 */
final class InstrumentNumber extends BaseRule {
  private static final Pattern ASSEMBLY = Pattern.compile("(?i)(?:.*-)?(?:UBTV)?QH(\\d{1,2})");

  /** The first year of each Quốc hội from the eighth on; the year behind the last ends it. */
  private static final int[] TERMS = {1987, 1992, 1997, 2002, 2007, 2011, 2016, 2021, 2026, 2031};

  private static final int FIRST_TERM = 8;
  private static final int FIRST_YEAR = 1945;

  /** The letters, bare, that a type's symbol begins with. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "Nghị định", "nd-?.*",
          "Thông tư", "tt(?!r).*",
          "Thông tư liên tịch", "ttlt.*|tt-.*",
          "Quyết định", "qd.*",
          "Nghị quyết", "nq.*|.*qh\\d*",
          "Luật", "qh\\d*|l-ctn|luat.*|l/ctn",
          "Bộ luật", "qh\\d*|l-ctn",
          "Tờ trình", "ttr.*|tt.*",
          "Kế hoạch", "kh.*",
          "Chỉ thị", "ct.*");

  InstrumentNumber() {
    super("instrument-number", Family.REFERENCE, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    int now = subject.document().meta().date().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
    for (Instrument one : Instrument.in(subject)) {
      String symbol = one.range().of(subject.text());
      if (one.number() == 0) {
        add(out, "zero", one, symbol);
      } else if (one.year() != 0 && (one.year() > now || one.year() < FIRST_YEAR)) {
        add(out, "year", one, symbol, String.valueOf(one.year()));
      } else if (!sits(one)) {
        add(out, "term", one, symbol, String.valueOf(one.year()));
      } else if (!suits(one)) {
        add(out, "type", one, symbol, one.type());
      }
    }
  }

  private static void add(Findings out, String variant, Instrument one, String... arguments) {
    out.add(variant, one.range(), Optional.empty(), arguments);
  }

  /** Whether the Quốc hội of a symbol sat in its year. */
  private static boolean sits(Instrument one) {
    Matcher assembly = ASSEMBLY.matcher(one.code());
    if (one.year() == 0 || !assembly.matches()) {
      return true;
    }
    int term = Integer.parseInt(assembly.group(1)) - FIRST_TERM;
    if (term < 0) {
      return one.year() <= TERMS[0];
    }
    return term + 1 < TERMS.length && one.year() >= TERMS[term] && one.year() <= TERMS[term + 1];
  }

  private static boolean suits(Instrument one) {
    String letters = LETTERS.get(one.type());
    return letters == null || Fold.fold(one.code()).matches(letters);
  }
}
