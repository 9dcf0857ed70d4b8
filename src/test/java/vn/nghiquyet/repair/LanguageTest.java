package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.Composer;
import vn.nghiquyet.lm.LanguageModel;

final class LanguageTest {
  private static final LanguageModel MODEL = LanguageModel.shipped();
  private static final float MOST = 2.5f;

  private static float logProb(Language language, String last, String word) {
    int before = MODEL.id(last);
    int state = LanguageModel.state(MODEL.step(LanguageModel.EMPTY_STATE, before));
    return LanguageModel.logProb(language.step(state, before, MODEL.id(word)));
  }

  @Test
  void whatAnEarlierVersionSaysIsMoreProbableByALittleOnly() {
    String reference = Composer.lines(new Composer(1).resolution(10));
    Language plain = new Language(MODEL, "");
    Language language = new Language(MODEL, reference);
    String[] words = reference.strip().split("[\\s\\p{P}\\d]+", -1);
    Random random = new Random(1);
    int state = MODEL.startState();
    int last = LanguageModel.START;
    for (int i = 0; i < 20_000; i++) {
      String word = words[(random.nextBoolean() ? i : random.nextInt(words.length)) % words.length];
      int id = MODEL.id(word);
      long own = plain.step(state, last, id);
      long step = language.step(state, last, id);

      assertThat(own).isEqualTo(MODEL.step(state, id));
      assertThat(LanguageModel.state(step)).isEqualTo(LanguageModel.state(own));
      assertThat(LanguageModel.logProb(step) - LanguageModel.logProb(own))
          .isBetween(-1e-5f, MOST + 1e-4f);
      state = LanguageModel.state(step);
      last = id;
    }
  }

  @Test
  void onlyWordsThatFollowOneAnotherThereGain() {
    Language plain = new Language(MODEL, "");
    Language language = new Language(MODEL, "nuôi ong lấy mật.\n\nTrồng rừng");

    assertThat(logProb(language, "nuôi", "ong")).isGreaterThan(logProb(plain, "nuôi", "ong"));
    assertThat(logProb(language, "mật", "trồng")).isEqualTo(logProb(plain, "mật", "trồng"));
    assertThat(logProb(language, "ong", "nuôi")).isEqualTo(logProb(plain, "ong", "nuôi"));
  }

  @Test
  void wordsFollowOneAnotherOverTheEndOfALine() {
    Language plain = new Language(MODEL, "");
    Language language = new Language(MODEL, "người nuôi\nong lấy mật");

    assertThat(logProb(language, "nuôi", "ong")).isGreaterThan(logProb(plain, "nuôi", "ong"));
  }
}
