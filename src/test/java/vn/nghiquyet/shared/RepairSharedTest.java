package vn.nghiquyet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import vn.nghiquyet.Docs;
import vn.nghiquyet.Score;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.repair.RepairLaws;
import vn.nghiquyet.repair.RepairOptions;
import vn.nghiquyet.repair.RepairedText;
import vn.nghiquyet.repair.Repairer;

/** Real texts without their marks; the floors are what was reached, they may only rise. */
@Tag("shared")
class RepairSharedTest {
  private static final String READING = "documents/hanoi-final-ocr.txt";
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
    "documents/hanoi-draft.txt, 0.9982",
    "documents/haiphong.md, 0.9975",
    "documents/thainguyen.md, 0.9988",
    "resolutions/modern-21-2025.txt, 0.9988",
    "resolutions/modern-33-2025.txt, 0.9945",
    "resolutions/modern-37-2025.txt, 0.9954",
    "resolutions/modern-58-2025.txt, 0.9983",
    "resolutions/modern-73-2025.txt, 0.9982",
    "resolutions/modern-80-2025.txt, 0.9999",
    "resolutions/older-00194903.txt, 0.9913",
    "resolutions/older-00204897.txt, 0.9999",
    "resolutions/older-00216792.txt, 0.9939",
    "resolutions/older-00238062.txt, 0.9899",
    "resolutions/older-00245453.txt, 0.9963",
    "resolutions/older-00258305.txt, 0.936"
  })
  void marksComeBack(String name, double floor) throws IOException {
    String text = Shared.text(name);
    String stripped = Docs.withoutMarks(text);
    RepairedText repaired = REPAIRER.repair(stripped);

    assertThat(accuracy(text, repaired.text())).isGreaterThanOrEqualTo(floor);
    assertThat(repaired.text().replaceAll("\\D", "")).isEqualTo(text.replaceAll("\\D", ""));
    assertThat(Docs.withoutMarks(repaired.text())).isEqualTo(stripped);
    RepairLaws.hold(REPAIRER, stripped);
  }

  @Test
  void anEnglishReadingOfVietnamesePrintIsRead() throws IOException {
    String meant = Shared.text("gold/hanoi-final.txt");

    Score score = Score.of(meant, repairedByTheLaws(REPAIRER, READING));

    assertThat(score.accuracy()).isGreaterThanOrEqualTo(0.9967);
    assertThat(score.characterErrors()).isLessThanOrEqualTo(0.00195);
  }

  @Test
  void theDraftHelpsToReadTheAdoptedTextAndHidesNoneOfItsNumbers() throws IOException {
    String meant = Shared.text("gold/hanoi-final.txt");
    String draft = Shared.text("documents/hanoi-draft.txt");
    Repairer withDraft = new Repairer(LanguageModel.shipped(), new RepairOptions(0, draft));

    String text = repairedByTheLaws(withDraft, READING);

    assertThat(Score.of(meant, text).accuracy()).isGreaterThanOrEqualTo(0.9972);
    assertThat(RepairLaws.numbers(text))
        .isEqualTo(RepairLaws.numbers(REPAIRER.repair(Shared.text(READING)).text()));
  }

  private static String repairedByTheLaws(Repairer repairer, String name) throws IOException {
    return RepairLaws.hold(repairer, Shared.text(name)).text();
  }

  @Test
  void theLawsHoldForAPlanOfWhichThereIsNoTranscription() throws IOException {
    assertThat(repairedByTheLaws(REPAIRER, "documents/quangnam-plan-ocr.txt")).contains("Ủy ban");
  }

  @Test
  void theLawsHoldForWhatAVietnameseModelReadOfManyPages() throws IOException {
    String text = Shared.beginning("noisy/tesseract-vie-raw.txt.gz", 300_000);

    assertThat(RepairLaws.hold(REPAIRER, text).corrections()).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @FieldSource("vn.nghiquyet.shared.Shared#SOUND_TEXTS")
  void wholeTextStaysAsItIs(String name) throws IOException {
    assertThat(REPAIRER.repair(Shared.text(name)).corrections()).isEmpty();
  }
}
