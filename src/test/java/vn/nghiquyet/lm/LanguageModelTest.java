package vn.nghiquyet.lm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LanguageModelTest {
  @Test
  void everyLogarithmIsFiniteAndNoneIsPositive() {
    LanguageModel model = Composed.model();
    int[] some = {0, 1, 2, 3, 4, model.id("dân"), model.id("chợ"), model.vocabularySize() - 1};
    for (int third : some) {
      for (int second : some) {
        for (int last : some) {
          for (int word : some) {
            assertThat(model.logProb(third, second, last, word)).isFinite().isLessThanOrEqualTo(0);
          }
        }
      }
    }
  }

  @Test
  void aWordItDoesNotKnowHasAnIdAndAProbability() {
    LanguageModel model = Composed.model();

    assertThat(model.id("xyz")).isEqualTo(LanguageModel.UNKNOWN);
    assertThat(model.logProb(-1, -1, LanguageModel.UNKNOWN, LanguageModel.UNKNOWN)).isFinite();
    assertThat(model.logProb(-1, -1, model.id("nhân"), LanguageModel.UNKNOWN))
        .isLessThan(model.logProb(-1, -1, model.id("nhân"), model.id("dân")));
  }

  @Test
  void goingFromStateToStateGivesWhatTheWordsGive() {
    for (int ngrams : List.of(40, 1_000_000)) {
      TrainingOptions options = new TrainingOptions(4, ngrams, 0, 1000, 1);
      LanguageModel model = Composed.model(Composed.paragraphs(300), options);
      for (String paragraph : Composed.paragraphs(40)) {
        assertSame(model, "chợ quỹ dân " + paragraph + " dân dân");
      }
    }
  }

  private static void assertSame(LanguageModel model, String text) {
    TokenCursor cursor = new TokenCursor(text);
    int[] before = {-1, -1, LanguageModel.START};
    int state = model.startState();
    while (cursor.next()) {
      int id = model.id(cursor);
      long step = model.step(state, id);
      assertThat((double) LanguageModel.logProb(step))
          .isCloseTo(model.logProb(before[0], before[1], before[2], id), within(1e-5));
      state = LanguageModel.state(step);
      before = new int[] {before[1], before[2], id};
    }
  }

  @Test
  void frequentWordsHaveTheSmallerIds() {
    LanguageModel model = Composed.model();

    for (int id = LanguageModel.SYMBOL + 6; id < model.vocabularySize(); id++) {
      assertThat(model.count(id)).isLessThanOrEqualTo(model.count(id - 1)).isPositive();
    }
    assertThat(model.word(model.id("hòa"))).isEqualTo("hòa");
  }

  @Test
  void theModelThatShipsKnowsCommonThings() {
    LanguageModel model = LanguageModel.shipped();
    int hoi = model.id("hội");
    int dong = model.id("đồng");
    int nhan = model.id("nhân");

    assertThat(model.order()).isEqualTo(4);
    assertThat(Math.exp(model.logProb(hoi, dong, nhan, model.id("dân")))).isGreaterThan(0.9);
    assertThat(model.id("hđnd")).isNotEqualTo(LanguageModel.UNKNOWN);
    assertThat(model.logProb(-1, -1, model.id("nghị"), model.id("quyết")))
        .isGreaterThan(model.logProb(-1, -1, model.id("nghị"), model.id("quyền")));
    assertThat(model.unigram(model.id("dân"))).isGreaterThan(model.unigram(model.id("dần")));
    assertThat(model.provenance().sources()).contains("central law", "provincial documents");
    assertThat(model.fileSize()).isLessThan(15_000_000);
  }

  @Test
  void theModelThatShipsSumsToAboutOne() {
    LanguageModel model = LanguageModel.shipped();
    int[][] contexts = {
      {-1, -1, -1},
      {-1, -1, LanguageModel.START},
      {-1, model.id("ủy"), model.id("ban")},
      {model.id("nghị"), model.id("quyết"), model.id("này")},
      {model.id("chợ"), model.id("cá"), LanguageModel.UNKNOWN}
    };
    for (int[] context : contexts) {
      double sum = 0;
      for (int id = 0; id < model.vocabularySize(); id++) {
        sum += Math.exp(model.logProb(context[0], context[1], context[2], id));
      }
      assertThat(sum).isCloseTo(1, within(0.03));
    }
  }
}
