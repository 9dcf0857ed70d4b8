package vn.nghiquyet.lint.reference;

import vn.nghiquyet.align.Reference;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Severity;

/**
 * A unit that refers to itself by its number: {@code khoản 2 Điều 5} in khoản 2 of Điều 5. A điểm
 * that names its khoản, and {@code khoản này}, are as they should be.
 */
final class ReferenceSelf extends BaseRule {
  ReferenceSelf() {
    super("reference-self", Family.REFERENCE, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Cited cited : Citing.of(subject).all()) {
      boolean self = cited.leads().map(unit -> isOwn(unit, cited.from())).orElse(false);
      if (self
          && !isThis(cited)
          && !isListed(subject, cited)
          && !subject.isUnsure(cited.range().start())) {
        out.add(cited.range(), Names.of(cited));
      }
    }
  }

  private static boolean isOwn(Provision unit, Provision from) {
    boolean part = from.kind() == Kind.PARAGRAPH || from.kind() == Kind.BULLET;
    boolean within =
        part
            && from.range().start() >= unit.range().start()
            && from.range().end() <= unit.range().end()
            && from.path().size() == unit.path().size() + 1;
    return unit.equals(from) || within;
  }

  /**
   * {@code các điểm a, b, c khoản này} means all of them; {@code Như Điều 3} is said to recipients.
   */
  private static boolean isListed(Subject subject, Cited cited) {
    String before =
        subject.text().substring(Math.max(0, cited.range().start() - 5), cited.range().start());
    String words = cited.range().of(subject.text());
    return words.matches("(?s).*(?:,| và | hoặc | đến ).*") || before.matches("(?is).*như\\s+");
  }

  private static boolean isThis(Cited cited) {
    String label =
        switch (cited.level()) {
          case POINT -> cited.reference().point();
          case CLAUSE -> cited.reference().clause();
          default -> cited.reference().article();
        };
    return label.equals(Reference.THIS);
  }
}
