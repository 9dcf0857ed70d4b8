package vn.nghiquyet.lint.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/** Words that announce a list and do not end with a colon. */
final class ListIntro extends BaseRule {
  private static final Pattern ANNOUNCES =
      Pattern.compile("(?iu)(?<!\\p{L})(?:như sau|sau đây|sau|bao gồm|gồm|gồm có)\\s*([.;,]?)$");

  ListIntro() {
    super("list-intro", Family.STRUCTURE, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Provision one : subject.provisions()) {
      boolean list =
          !one.children().isEmpty()
              && (one.children().get(0).kind() == Kind.POINT
                  || one.children().get(0).kind() == Kind.CLAUSE
                  || one.children().get(0).kind() == Kind.BULLET);
      TextRange own = subject.own(one);
      String words = own.of(subject.text()).stripTrailing();
      Matcher announces = ANNOUNCES.matcher(words);
      if (list && announces.find() && !subject.isForeign(own.start() + announces.start())) {
        int end = own.start() + words.length();
        TextRange mark = new TextRange(own.start() + announces.start(1), end);
        out.add(
            new TextRange(own.start() + announces.start(), end),
            Fix.safe(mark, ":"),
            one.citation(),
            announces.group().strip());
      }
    }
  }
}
