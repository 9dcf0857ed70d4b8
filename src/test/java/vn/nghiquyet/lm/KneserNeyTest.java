package vn.nghiquyet.lm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class KneserNeyTest {
  /** Two paragraphs, so that every number below can be had with pencil and paper. */
  private static final List<String> TINY = List.of("an bình", "an cư");

  private static long pack(int... ids) {
    long out = 0;
    for (int id : ids) {
      out = out << Level.BITS | id;
    }
    return out;
  }

  @Test
  void aHandComputedExampleComesOut() {
    TrainingOptions options = new TrainingOptions(2, 1000, 0, 1000, 1);
    LanguageModel model = Composed.model(TINY, options);
    Estimate estimate = Composed.trainer(TINY).estimate(options);
    int an = model.id("an");
    int binh = model.id("bình");
    int cu = model.id("cư");

    // Different words before: an 1, bình 1, cư 1, </s> 2; five in all. Discounts 0.5, 1, 1.5.
    // The rest, 0.5 + 0.5 + 0.5 + 1 = 2.5, goes to eleven tokens evenly.
    double one = (0.5 + 2.5 / 11) / 5;
    double end = (1 + 2.5 / 11) / 5;
    assertThat(estimate.probability(1, an)).isCloseTo(one, within(1e-6));
    assertThat(estimate.probability(1, LanguageModel.END)).isCloseTo(end, within(1e-6));
    assertThat(estimate.probability(1, LanguageModel.SYMBOL)).isCloseTo(2.5 / 11 / 5, within(1e-6));
    assertThat(estimate.probability(2, pack(LanguageModel.START, an)))
        .isCloseTo(0.5 + 0.5 * one, within(1e-6));
    assertThat(estimate.probability(2, pack(an, binh))).isCloseTo(0.25 + 0.5 * one, within(1e-6));
    assertThat(estimate.probability(2, pack(binh, LanguageModel.END)))
        .isCloseTo(0.5 + 0.5 * end, within(1e-6));
    assertThat(estimate.probability(2, pack(binh, cu))).isCloseTo(0.5 * one, within(1e-6));
  }

  @Test
  void theFileFormGivesTheSameNumbersWhereTheyFitInTheCodeBook() {
    LanguageModel model = Composed.model(TINY, new TrainingOptions(2, 1000, 0, 1000, 1));
    double one = (0.5 + 2.5 / 11) / 5;
    int an = model.id("an");

    assertThat(Math.exp(model.logProb(-1, -1, an, model.id("bình"))))
        .isCloseTo(0.25 + 0.5 * one, within(1e-5));
    assertThat(Math.exp(model.logProb(-1, -1, model.id("bình"), an)))
        .isCloseTo(0.5 * one, within(1e-5));
  }

  @Test
  void probabilitiesSumToOneBeforeRounding() {
    Trainer trainer = Composed.trainer(Composed.paragraphs(300));
    Estimate estimate = trainer.estimate(Composed.ALL);
    LanguageModel model = Composed.model();
    int dan = model.id("dân");
    int nhan = model.id("nhân");
    int dong = model.id("đồng");

    assertThat(sum(estimate, 1, 0)).isCloseTo(1, within(1e-6));
    assertThat(sum(estimate, 2, pack(LanguageModel.START))).isCloseTo(1, within(1e-6));
    assertThat(sum(estimate, 2, pack(dan))).isCloseTo(1, within(1e-6));
    assertThat(sum(estimate, 3, pack(nhan, dan))).isCloseTo(1, within(1e-6));
    assertThat(sum(estimate, 4, pack(dong, nhan, dan))).isCloseTo(1, within(1e-6));
    assertThat(sum(estimate, 4, pack(dan, dong, dan))).isCloseTo(1, within(1e-6));
  }

  private static double sum(Estimate estimate, int order, long context) {
    double sum = 0;
    for (int id = 1; id < estimate.level(1).size(); id++) {
      sum += estimate.probability(order, order == 1 ? id : context << Level.BITS | id);
    }
    return sum;
  }

  @Test
  void probabilitiesSumToAboutOneAfterPruningAndRounding() {
    for (int ngrams : List.of(10, 60, 1_000_000)) {
      TrainingOptions options = new TrainingOptions(4, ngrams, 0, 1000, 1);
      LanguageModel model = Composed.model(Composed.paragraphs(300), options);
      int dan = model.id("dân");
      int nhan = model.id("nhân");
      for (int[] context :
          List.of(
              new int[] {-1, -1, -1},
              new int[] {-1, -1, LanguageModel.START},
              new int[] {-1, -1, dan},
              new int[] {-1, nhan, dan},
              new int[] {model.id("đồng"), nhan, dan},
              new int[] {LanguageModel.UNKNOWN, dan, LanguageModel.NUMBER})) {
        double sum = 0;
        for (int id = 0; id < model.vocabularySize(); id++) {
          sum += Math.exp(model.logProb(context[0], context[1], context[2], id));
        }
        assertThat(sum).as(ngrams + " n-grams").isCloseTo(1, within(0.02));
      }
    }
  }
}
