package vn.nghiquyet.lint.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/** A unit whose words stop in the middle of a sentence. */
final class UnitCutOff extends BaseRule {
  private static final Pattern OPEN =
      Pattern.compile(
          "(?iu)(?:^|\\s)(?<!hiện )(?<!tồn )(?:và|hoặc|của|cho|với|bởi|những|theo quy định tại|quy định tại"
              + "|theo quy định của|căn cứ vào|nhằm|thuộc|về việc|trong|tại|để)$");

  UnitCutOff() {
    super("unit-cut-off", Family.STRUCTURE, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Provision one : subject.provisions()) {
      boolean text = one.kind() != Kind.TABLE && one.kind() != Kind.APPENDIX;
      String words = one.ownText().strip();
      Matcher open = OPEN.matcher(words);
      if (text && !isGone(one) && open.find()) {
        TextRange place = place(subject, one);
        if (!subject.isForeign(place.start())) {
          out.add(place, one.citation(), open.group().strip());
        }
      }
    }
  }

  /** Words that a paragraph or a table goes on with are not cut off. */
  private static boolean isGone(Provision one) {
    return !one.children().isEmpty() && !one.children().get(0).kind().isLabelled();
  }

  private static TextRange place(Subject subject, Provision one) {
    TextRange own = subject.own(one);
    String words = own.of(subject.text()).stripTrailing();
    int end = own.start() + words.length();
    int space = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n'));
    return new TextRange(own.start() + space + 1, Math.max(end, own.start() + space + 1));
  }
}
