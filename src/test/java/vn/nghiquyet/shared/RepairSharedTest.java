package vn.nghiquyet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.Docs;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.repair.RepairOptions;
import vn.nghiquyet.repair.RepairedText;
import vn.nghiquyet.repair.Repairer;

/** Real texts without their marks; the floors are what was reached, they may only rise. */
@Tag("shared")
class RepairSharedTest {
  private static final Repairer REPAIRER =
      new Repairer(LanguageModel.shipped(), RepairOptions.USUAL);

  /** The share of words that are as they were; where tones stand in oa, oe, uy does not count. */
  private static double accuracy(String meant, String got) {
    TokenCursor one = new TokenCursor(meant);
    TokenCursor other = new TokenCursor(got);
    int words = 0;
    int right = 0;
    while (one.next() && other.next()) {
      if (one.type() == TokenCursor.Type.WORD) {
        words++;
        right += TokenCursor.key(one.text()).equals(TokenCursor.key(other.text())) ? 1 : 0;
      }
    }
    return (double) right / words;
  }

  @ParameterizedTest
  @CsvSource({
    "documents/hanoi-draft.txt, 0.997",
    "documents/haiphong.md, 0.997",
    "documents/thainguyen.md, 0.998",
    "resolutions/modern-21-2025.txt, 0.998",
    "resolutions/modern-33-2025.txt, 0.994",
    "resolutions/modern-37-2025.txt, 0.995",
    "resolutions/modern-58-2025.txt, 0.998",
    "resolutions/modern-73-2025.txt, 0.998",
    "resolutions/modern-80-2025.txt, 0.999",
    "resolutions/older-00194903.txt, 0.991",
    "resolutions/older-00204897.txt, 0.999",
    "resolutions/older-00216792.txt, 0.993",
    "resolutions/older-00238062.txt, 0.989",
    "resolutions/older-00245453.txt, 0.996",
    "resolutions/older-00258305.txt, 0.935"
  })
  void marksComeBack(String name, double floor) throws IOException {
    String text = Shared.text(name);
    String stripped = Docs.withoutMarks(text);
    RepairedText repaired = REPAIRER.repair(stripped);

    assertThat(accuracy(text, repaired.text())).isGreaterThanOrEqualTo(floor);
    assertThat(repaired.text().replaceAll("\\D", "")).isEqualTo(text.replaceAll("\\D", ""));
    assertThat(Docs.withoutMarks(repaired.text())).isEqualTo(stripped);
    assertThat(REPAIRER.repair(repaired.text()).corrections()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "documents/hanoi-draft.txt",
        "documents/haiphong.md",
        "documents/thainguyen.md",
        "gold/hanoi-final.txt",
        "resolutions/modern-21-2025.txt",
        "resolutions/modern-33-2025.txt",
        "resolutions/modern-37-2025.txt",
        "resolutions/modern-58-2025.txt",
        "resolutions/modern-73-2025.txt",
        "resolutions/modern-80-2025.txt",
        "resolutions/older-00194903.txt",
        "resolutions/older-00204897.txt",
        "resolutions/older-00216792.txt",
        "resolutions/older-00238062.txt",
        "resolutions/older-00245453.txt",
        "resolutions/older-00258305.txt"
      })
  void wholeTextStaysAsItIs(String name) throws IOException {
    assertThat(REPAIRER.repair(Shared.text(name)).corrections()).isEmpty();
  }
}
