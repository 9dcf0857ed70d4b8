package vn.nghiquyet.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.model.PageGeometry;

/** What was recognized on a page. */
final class OcrPageTest {
  private static final Box BOX = new Box(0, 0, 10, 10);

  private static OcrPage page(String text, double confidence) {
    List<OcrWord> words =
        Stream.of(text.split(" "))
            .map(word -> new OcrWord(word, BOX, confidence, List.of()))
            .toList();
    return new OcrPage(
        PageGeometry.upright(100, 100, 300), List.of(new OcrLine(10, 10, words)), List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "'Điều 1. Mức hỗ trợ của các xã', 0.9, true",
    "'Điều 1. Mức hỗ trợ của các xã', 0.3, true",
    "'1.200.000 (2.500.000) 12/2026 15%', 0.3, true",
    "'nộv mog uyụv rl3ịb q3irlan rlngob', 0.8, true",
    "'nộv mog uyụv rl3ịb q3irlan rlngob', 0.35, false",
    "'ino-. =', 0.2, false",
  })
  void aPageIsLegibleIfItWasReadSurelyOrSaysWordsOrNumbers(
      String text, double confidence, boolean legible) {
    assertThat(page(text, confidence).isLegible()).isEqualTo(legible);
  }
}
