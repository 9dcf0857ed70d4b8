package vn.nghiquyet.lint.form;

import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.text.Fold;

/** A document that says its kind and not what it is about. */
final class DocumentTitle extends BaseRule {
  /** What stands below the kind where the title is missing. */
  private static final Pattern BODY = Pattern.compile("^(?:hoi dong|uy ban) nhan dan |^chu tich ");

  DocumentTitle() {
    super("document-title", Family.FORM, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Sheet sheet = new Sheet(subject);
    if (sheet.isDocument() && sheet.isFrontSure() && !isTitled(sheet)) {
      out.add(sheet.head(), sheet.meta().docType());
    }
  }

  private static boolean isTitled(Sheet sheet) {
    String title = sheet.meta().title();
    boolean body = !sheet.has(Block.Role.AUTHORITY) && BODY.matcher(Fold.fold(title)).find();
    return !title.isEmpty() && !body;
  }
}
