package vn.nghiquyet.lint.structure;

import java.util.List;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.text.Fold;

/**
 * A Điều without a title where the others of its document have one. Speaks up only where the titles
 * stand on lines of their own and the Điều begins with its first khoản or, in a normative document,
 * with a sentence: others decide something in their first Điều and name the rest.
 */
final class TitleMissing extends BaseRule {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "^(?:nghi quyet nay|quy dinh nay|quy che nay|giao |hoi dong nhan dan|thuong truc"
              + "|uy ban nhan dan|nhat tri|thong qua |phe duyet |cac co quan|trong qua trinh"
              + "|moi |cac ).*");

  TitleMissing() {
    super("title-missing", Family.STRUCTURE, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Series series : Series.of(subject)) {
      List<Provision> articles = series.units();
      boolean counts = articles.get(0).kind() == Kind.ARTICLE && articles.size() >= 3;
      List<Provision> bare = articles.stream().filter(article -> isBare(subject, article)).toList();
      long titled = articles.stream().filter(article -> isTitled(subject, article)).count();
      if (counts
          && titled >= 2
          && titled + bare.size() == articles.size()
          && bare.size() < titled) {
        bare.stream()
            .filter(article -> !subject.isForeign(article.range().start()))
            .forEach(article -> out.add(subject.marker(article), article.citation()));
      }
    }
  }

  /** Whether its title fills the line of its number. */
  private static boolean isTitled(Subject subject, Provision article) {
    String line = firstLine(subject, article);
    return !line.isEmpty()
        && !line.endsWith(".")
        && !line.endsWith(":")
        && !isBare(subject, article);
  }

  private static boolean isBare(Subject subject, Provision article) {
    String line = firstLine(subject, article);
    boolean clauses = article.children().stream().anyMatch(child -> child.kind() == Kind.CLAUSE);
    boolean asked = line.isEmpty() || subject.profile().isNormative();
    boolean sentence = asked && SENTENCE.matcher(Fold.fold(line)).matches();
    String words = article.ownText().strip();
    boolean whole = sentence && (words.endsWith(".") || words.endsWith(":") || words.endsWith(";"));
    return article.heading().isEmpty() && (line.isEmpty() ? clauses && words.isEmpty() : whole);
  }

  private static String firstLine(Subject subject, Provision article) {
    int from = subject.marker(article).end();
    int end = subject.line(subject.lineIndex(article.range().start())).end();
    return subject.text().substring(Math.min(from, end), end).strip();
  }
}
