package vn.nghiquyet.lint.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/** A day below 10 or a month below 3 without its 0, or a date without its place. */
final class PlaceDateForm extends BaseRule {
  private static final Pattern DATE =
      Pattern.compile("(?u)ngày\\s*(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*\\d{4}");

  private static final int DAYS = 10;
  private static final int MONTHS = 3;

  PlaceDateForm() {
    super("place-date-form", Family.FORM, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Sheet sheet = new Sheet(subject);
    sheet
        .first(Block.Role.PLACE_DATE)
        .filter(block -> sheet.isFrontSure() && !sheet.isGazette())
        .ifPresent(block -> check(subject, block, out));
  }

  private static void check(Subject subject, Block block, Findings out) {
    TextRange range = subject.range(block);
    Matcher m = DATE.matcher(range.of(subject.text()));
    if (!m.find()) {
      return;
    }
    number("day", m, 1, range.start(), DAYS, out);
    number("month", m, 2, range.start(), MONTHS, out);
    if (block.text().startsWith("ngày")) {
      out.add("place", range, Optional.empty());
    }
  }

  private static void number(
      String variant, Matcher m, int group, int at, int below, Findings out) {
    String digits = m.group(group);
    if (digits.length() == 1 && Integer.parseInt(digits) < below) {
      TextRange range = new TextRange(at + m.start(group), at + m.end(group));
      out.add(variant, range, Optional.of(Fix.safe(range, "0" + digits)), digits);
    }
  }
}
