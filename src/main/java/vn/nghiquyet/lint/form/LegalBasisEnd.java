package vn.nghiquyet.lint.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Profile;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/** A legal basis that ends otherwise than with a semicolon, the last with a full stop. */
final class LegalBasisEnd extends BaseRule {
  /** No longer one is taken for a basis. */
  private static final Pattern BASIS =
      Pattern.compile("(?iu)(?=.{0,900}$)(?:căn cứ|xét|theo|sau khi|trên cơ sở)\\s.*");

  LegalBasisEnd() {
    super("legal-basis-end", Family.FORM, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Sheet sheet = new Sheet(subject);
    List<Block> bases = sheet.blocks(Block.Role.LEGAL_BASIS).toList();
    if (subject.profile() == Profile.NONE || !sheet.isOfKnownTime()) {
      return;
    }
    for (int i = 0; i < bases.size(); i++) {
      boolean last = i == bases.size() - 1;
      TextRange range = subject.range(bases.get(i));
      String text = bases.get(i).text().strip();
      if (BASIS.matcher(text).matches() && !subject.isUnsure(range.start())) {
        check(text, range, last, subject, out);
      }
    }
  }

  private static void check(
      String text, TextRange range, boolean last, Subject subject, Findings out) {
    char mark = text.charAt(text.length() - 1);
    boolean right = last ? mark == '.' || mark == ';' || mark == ':' : mark == ';';
    if (right || mark == '…' || text.endsWith("..")) {
      return;
    }
    int end = range.start() + range.of(subject.text()).stripTrailing().length();
    boolean marked = !Character.isLetterOrDigit(mark) && ")”\"".indexOf(mark) < 0;
    TextRange place = new TextRange(marked ? end - 1 : end, end);
    Fix fix = Fix.safe(place, last ? "." : ";");
    TextRange shown = new TextRange(Math.max(range.start(), end - 1), end);
    String word = text.substring(text.lastIndexOf(' ') + 1);
    out.add(last ? "last" : "", shown, Optional.of(fix), word);
  }
}
