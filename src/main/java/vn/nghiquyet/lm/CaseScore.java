package vn.nghiquyet.lm;

import java.util.Locale;

/** How well a {@link CaseModel} foresees the first letters of text. */
final class CaseScore {
  private final LanguageModel model;
  private final CaseModel cases;
  private long words;
  private long capitals;
  private long right;
  private long rightCapitals;
  private double nats;

  CaseScore(LanguageModel model, CaseModel cases) {
    this.model = model;
    this.cases = cases;
  }

  void paragraph(String text) {
    for (CaseText.Seen seen : CaseText.seen(model, text)) {
      if (seen.shape() == CaseText.Shape.CAPITALS) {
        continue;
      }
      boolean capital = seen.shape() == CaseText.Shape.CAPITAL;
      double logOdds = cases.logOdds(seen.previous(), seen.word(), seen.next());
      boolean hit = logOdds > 0 == capital;
      words++;
      right += hit ? 1 : 0;
      capitals += capital ? 1 : 0;
      rightCapitals += capital && hit ? 1 : 0;
      nats += Math.log1p(Math.exp(capital ? -logOdds : logOdds));
    }
  }

  /** The share of words with the right first letter, 0 to 1; 1 for no text. */
  double accuracy() {
    return words == 0 ? 1 : (double) right / words;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "words %d right %.4f, capitals %d right %.4f, small right %.4f, nats %.4f",
        words,
        accuracy(),
        capitals,
        (double) rightCapitals / Math.max(1, capitals),
        (double) (right - rightCapitals) / Math.max(1, words - capitals),
        nats / Math.max(1, words));
  }
}
