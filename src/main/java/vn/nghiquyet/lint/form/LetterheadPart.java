package vn.nghiquyet.lint.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Severity;

/** A part of the letterhead that is not there; where most of it is not, that is said once. */
final class LetterheadPart extends BaseRule {
  /** With so many parts missing the letterhead as a whole is. */
  private static final int ALL = 3;

  LetterheadPart() {
    super("letterhead-part", Family.FORM, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Sheet sheet = new Sheet(subject);
    if (!sheet.isDocument() || !sheet.isFrontSure() || sheet.isGazette()) {
      return;
    }
    Map<String, Boolean> there = new LinkedHashMap<>();
    there.put("motto", sheet.has(Block.Role.MOTTO));
    there.put("issuer", sheet.has(Block.Role.ISSUER));
    there.put("symbol", sheet.has(Block.Role.SYMBOL));
    there.put("date", sheet.has(Block.Role.PLACE_DATE));
    long missing = there.values().stream().filter(has -> !has).count();
    if (missing >= ALL) {
      out.add("all", sheet.head(), Optional.empty());
    } else {
      there.forEach(
          (part, has) -> {
            if (!has) {
              out.add(part, sheet.head(), Optional.empty());
            }
          });
    }
  }
}
