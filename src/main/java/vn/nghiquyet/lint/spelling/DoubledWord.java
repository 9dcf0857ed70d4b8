package vn.nghiquyet.lint.spelling;

import java.util.List;
import java.util.Locale;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/**
 * The same word twice, where the language model sees neither a reduplication nor two compounds that
 * meet.
 */
final class DoubledWord extends BaseRule {
  /** A reduplication follows itself more often than by chance: luôn luôn, hành vi vi phạm. */
  private static final double CHANCE = 0.5;

  /**
   * By so much the second word may lead over to the next one better than the first alone would: in
   * {@code nghị quyết quyết định} it does by far, in {@code của của cơ quan} it does not.
   */
  private static final double LEADS = 1.0;

  /** A line shorter than this was not wrapped. */
  private static final int WRAPPED = 45;

  DoubledWord() {
    super("doubled-word", Family.SPELLING, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    List<Prose.Word> words = Prose.words(subject);
    for (int i = 0; i + 1 < words.size(); i++) {
      Prose.Word one = words.get(i);
      Prose.Word two = words.get(i + 1);
      if (isTwice(subject, one, two) && isFault(subject.model(), words, i)) {
        out.add(
            new TextRange(one.start(), two.end()),
            Fix.unsafe(new TextRange(one.end(), two.end()), ""),
            two.text());
      }
    }
  }

  private static boolean isTwice(Subject subject, Prose.Word one, Prose.Word two) {
    boolean same =
        one.isWord()
            && two.isWord()
            && one.text().length() > 1
            && lower(one).equals(lower(two))
            && (two.isSmall() || two.text().equals(two.text().toUpperCase(Locale.ROOT)));
    if (!same || one.row()) {
      return false;
    }
    String gap = subject.text().substring(one.end(), two.start());
    boolean wrapped =
        one.isSmall()
            && two.isSmall()
            && subject.line(subject.lineIndex(one.start())).length() >= WRAPPED;
    return gap.isBlank() && gap.indexOf('\t') < 0 && (gap.indexOf('\n') < 0 || wrapped);
  }

  private static String lower(Prose.Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }

  private static boolean isFault(LanguageModel model, List<Prose.Word> words, int i) {
    int third = id(model, words, i - 2);
    int second = id(model, words, i - 1);
    int word = id(model, words, i);
    int next = i + 2 < words.size() ? id(model, words, i + 2) : LanguageModel.END;
    if (word == LanguageModel.UNKNOWN) {
      return false;
    }
    double twice = model.logProb(third, second, word, word) - model.unigram(word);
    double lead =
        model.logProb(second, word, word, next) - model.logProb(third, second, word, next);
    return twice < CHANCE && lead < LEADS;
  }

  private static int id(LanguageModel model, List<Prose.Word> words, int i) {
    return i < 0 ? -1 : words.get(i).id(model);
  }
}
