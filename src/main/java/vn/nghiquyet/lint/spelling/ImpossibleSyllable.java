package vn.nghiquyet.lint.spelling;

import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Rule;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.text.Syllables;

/** A word that no Vietnamese syllable is spelled like, and that the language model never saw. */
final class ImpossibleSyllable implements Rule {
  @Override
  public String code() {
    return "impossible-syllable";
  }

  @Override
  public Family family() {
    return Family.SPELLING;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  /** So often a word must stand in the model's texts to be right against all rules: kông, kạn. */
  private static final int USUAL = 50;

  @Override
  public void check(Subject subject, Findings out) {
    for (Prose.Word word : Prose.words(subject)) {
      if (word.isSmall() && isMarked(word.text()) && isAlone(subject.text(), word)) {
        boolean wrong = !Spelling.isPossible(word.text()) && !isKnown(subject, word.text());
        if (wrong) {
          out.add(word.range(), word.text());
        }
      }
    }
  }

  /** A word without marks may be of any language. */
  private static boolean isMarked(String word) {
    return word.length() > 1 && word.chars().anyMatch(c -> c > 0x7F);
  }

  private static boolean isAlone(String text, Prose.Word word) {
    return !isJoint(text, word.start() - 1) && !isJoint(text, word.end());
  }

  private static boolean isJoint(String text, int i) {
    return i >= 0
        && i < text.length()
        && ("-–/_@'’".indexOf(text.charAt(i)) >= 0 || Character.isLetterOrDigit(text.charAt(i)));
  }

  private static boolean isKnown(Subject subject, String word) {
    LanguageModel model = subject.model();
    int id = model.id(TokenCursor.key(word));
    return id != LanguageModel.UNKNOWN && (!Syllables.isSyllable(word) || model.count(id) >= USUAL);
  }
}
