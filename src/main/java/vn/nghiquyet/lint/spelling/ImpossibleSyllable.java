package vn.nghiquyet.lint.spelling;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Syllables;

/** A word that no Vietnamese syllable is spelled like, and that the language model never saw. */
final class ImpossibleSyllable extends BaseRule {
  /** So often a word must stand in the model's texts to be right against all rules: kông, kạn. */
  private static final int USUAL = 50;

  /** A part of a joined word must stand there as often as this. */
  private static final int PART = 5000;

  private static final Pattern NUCLEI = Pattern.compile("[aeiouy]+");

  ImpossibleSyllable() {
    super("impossible-syllable", Family.SPELLING, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Prose.Word word : Prose.words(subject)) {
      boolean judged = word.isSmall() && isMarked(word.text()) && isAlone(subject.text(), word);
      if (judged && !Spelling.isPossible(word.text()) && !isKnown(subject, word.text())) {
        tell(subject, word, out);
      }
    }
  }

  /** Of several syllables it may be a loan, đôlômit, unless each half is a common word. */
  private static void tell(Subject subject, Prose.Word word, Findings out) {
    Optional<Integer> joint = joint(subject.model(), word.text());
    if (joint.isPresent()) {
      int at = word.start() + joint.get();
      String apart =
          word.text().substring(0, joint.get()) + " " + word.text().substring(joint.get());
      Fix fix = Fix.unsafe(new TextRange(at, at), " ");
      out.add("joined", word.range(), Optional.of(fix), word.text(), apart);
    } else if (NUCLEI.matcher(Fold.fold(word.text())).results().count() == 1) {
      out.add("", word.range(), Optional.empty(), word.text());
    }
  }

  private static Optional<Integer> joint(LanguageModel model, String word) {
    return IntStream.range(2, word.length() - 1)
        .boxed()
        .filter(i -> isPart(model, word.substring(0, i)) && isPart(model, word.substring(i)))
        .findFirst();
  }

  private static boolean isPart(LanguageModel model, String word) {
    int id = model.id(TokenCursor.key(word));
    return id != LanguageModel.UNKNOWN && Spelling.isPossible(word) && model.count(id) >= PART;
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
