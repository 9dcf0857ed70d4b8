package vn.nghiquyet.lint.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Profile;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Fold;

/** A resolution of a people's council that does not say when it was passed. */
final class ClosingSentence extends BaseRule {
  private static final Pattern PASSED =
      Pattern.compile(
          "nghi\\s+quyet(?:\\s+nay)?(?:\\s+da)?\\s+(?:duoc\\s+)?(?:ky\\s+hop|hoi\\s+dong\\s+nhan\\s+dan|hdnd)[^;.]{0,250}?thong\\s+qua[^;.]{0,60}");

  private static final Pattern SESSION = Pattern.compile("ky\\s+hop|phien\\s+hop");
  private static final Pattern DATE =
      Pattern.compile("thong\\s+qua[^;.]{0,20}(?:ngay|\\d{1,2}/\\d{1,2}/)");

  ClosingSentence() {
    super("closing-sentence", Family.FORM, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Sheet sheet = new Sheet(subject);
    boolean asked =
        sheet.isDocument()
            && sheet.isType("NGHỊ QUYẾT")
            && sheet.body() == Sheet.Body.COUNCIL
            && sheet.isBackSure();
    if (!asked) {
      return;
    }
    Matcher m = PASSED.matcher(Fold.fold(subject.text()));
    String said = "";
    TextRange at = TextRange.EMPTY;
    while (m.find()) {
      said = m.group();
      at = new TextRange(m.start(), m.end());
    }
    if (said.isEmpty()) {
      out.add("", sheet.foot(), Optional.empty());
    } else if (!SESSION.matcher(said).find()) {
      out.add("session", at, Optional.empty());
    } else if (!DATE.matcher(said).find()
        && subject.profile() != Profile.NONE
        && sheet.isOfKnownTime()) {
      out.add("date", at, Optional.empty());
    }
  }
}
