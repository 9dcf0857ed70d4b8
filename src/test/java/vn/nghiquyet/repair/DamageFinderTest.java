package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.lm.LanguageModel;

final class DamageFinderTest {
  private static final Traces WHOLE = new Traces(100, 60, 0, 0);
  private static final Traces BARE = new Traces(100, 0, 0, 0);
  private static final Traces ENGLISH = new Traces(100, 1, 20, 0);
  private static final Traces STRANGE = new Traces(100, 60, 0, 2);
  private static final Traces SHORT = new Traces(5, 0, 0, 0);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|0|0|0|0",
        "12 / 34 – ;|0|0|0|0",
        "Hội đồng nhân dân tỉnh|5|3|2|0",
        "Hoi dong nhan dan tinh|5|0|0|0",
        "Héi déng nhan dan tinh|5|0|2|1",
        "t& chitc c6 hiéu lyc|5|0|3|1",
        "quôc gia hôi nghị|4|1|2|1",
        "ISO 9001, A4, 5 km|3|0|0|0"
      })
  void whatIsSeenOfAHistoryIsCounted(
      String text, int words, int vietnamese, int foreign, int strange) {
    Traces traces = Traces.of(text == null ? "" : text, LanguageModel.shipped());

    assertThat(traces).isEqualTo(new Traces(words, vietnamese, foreign, strange));
  }

  @Test
  void tracesOfPartsAddUp() {
    LanguageModel model = LanguageModel.shipped();
    for (String name : Cases.NAMES) {
      String text = Cases.damaged(name, "eng");
      Traces sum = Traces.NONE;
      for (int[] span : Paragraphs.of(text)) {
        sum = sum.plus(Traces.of(text.substring(span[0], span[1]), model));
      }
      assertThat(sum).isEqualTo(Traces.of(text, model));
    }
  }

  @Test
  void longParagraphsSpeakForThemselves() {
    assertThat(DamageFinder.find(List.of(WHOLE, BARE, WHOLE)))
        .containsExactly(Damage.NONE, Damage.STRIPPED, Damage.NONE);
    assertThat(DamageFinder.find(List.of(ENGLISH))).containsExactly(Damage.ENGLISH_OCR);
    assertThat(DamageFinder.find(List.of(STRANGE))).containsExactly(Damage.VIETNAMESE_OCR);
  }

  @Test
  void shortParagraphsGoWithTheirNeighbours() {
    assertThat(DamageFinder.find(List.of(WHOLE, SHORT, WHOLE)))
        .containsExactly(Damage.NONE, Damage.NONE, Damage.NONE);
    assertThat(DamageFinder.find(List.of(BARE, SHORT, BARE)))
        .containsExactly(Damage.STRIPPED, Damage.STRIPPED, Damage.STRIPPED);
    assertThat(DamageFinder.find(List.of(ENGLISH, SHORT, ENGLISH)))
        .containsExactly(Damage.ENGLISH_OCR, Damage.ENGLISH_OCR, Damage.ENGLISH_OCR);
    assertThat(DamageFinder.find(List.of(SHORT))).containsExactly(Damage.STRIPPED);
  }

  @Test
  void whatHasNoWordsIsNotDamaged() {
    assertThat(DamageFinder.find(List.of())).isEmpty();
    assertThat(DamageFinder.find(List.of(BARE, Traces.NONE, ENGLISH)).get(1))
        .isEqualTo(Damage.NONE);
  }

  @Test
  void aFewStrangeWordsInMuchTextAreNoSign() {
    List<Traces> traces = new ArrayList<>(Collections.nCopies(60, WHOLE));
    traces.set(5, new Traces(100, 60, 0, 1));
    traces.set(50, new Traces(100, 60, 0, 1));

    assertThat(DamageFinder.find(traces)).containsOnly(Damage.NONE);
  }

  @Test
  void strangeWordsTellOfTheStretchAroundThemOnly() {
    List<Traces> traces = new ArrayList<>(Collections.nCopies(60, WHOLE));
    traces.set(30, STRANGE);

    List<Damage> found = DamageFinder.find(traces);

    assertThat(found.get(30)).isEqualTo(Damage.VIETNAMESE_OCR);
    assertThat(found.subList(0, 10)).containsOnly(Damage.NONE);
    assertThat(found.subList(50, 60)).containsOnly(Damage.NONE);
  }
}
