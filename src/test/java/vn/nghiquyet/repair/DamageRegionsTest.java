package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.Docs;
import vn.nghiquyet.Score;
import vn.nghiquyet.lm.LanguageModel;

/** Documents whose parts had different histories. */
final class DamageRegionsTest {
  private static final Repairer REPAIRER =
      new Repairer(LanguageModel.shipped(), RepairOptions.USUAL);
  private static final String WHOLE = Cases.meant("craft-villages");
  private static final String FOREIGN =
      "The committee shall submit the annual report to the assembly before the end of the year,"
          + " and the chairman of each village decides on the number of members.\n";

  /** Short lines at the seam go with their neighbours on both sides, and may be left. */
  private static final double SEAM = 0.06;

  private static String repaired(String text) {
    return REPAIRER.repair(text).text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"eng", "stripped"})
  void theWholeHalfOfADocumentStaysAndTheOtherIsRepaired(String kind) {
    String damaged = Cases.damaged("fire-safety", kind);
    double alone = Score.of(Cases.meant("fire-safety"), repaired(damaged)).accuracy();

    String behind = repaired(WHOLE + damaged);
    String before = repaired(damaged + WHOLE);

    assertThat(Score.of(WHOLE, behind.substring(0, cut(behind, WHOLE))).accuracy()).isEqualTo(1);
    assertThat(accuracy(behind.substring(cut(behind, WHOLE)))).isGreaterThan(alone - SEAM);
    assertThat(Score.of(WHOLE, before.substring(cut(before, damaged))).accuracy()).isEqualTo(1);
    assertThat(accuracy(before.substring(0, cut(before, damaged)))).isGreaterThan(alone - SEAM);
  }

  private static double accuracy(String text) {
    return Score.of(Cases.meant("fire-safety"), text).accuracy();
  }

  /** Where in a text the lines of another end. */
  private static int cut(String text, String first) {
    int at = 0;
    for (long n = first.lines().count(); n > 0; n--) {
      at = text.indexOf('\n', at) + 1;
    }
    return at;
  }

  @Test
  void aStrippedHalfAndAnEnglishReadHalfAreBothRepaired() {
    String meant = Cases.meant("fire-safety") + Cases.meant("school-fees");
    String seen = Cases.damaged("fire-safety", "stripped") + Cases.damaged("school-fees", "eng");

    assertThat(Score.of(meant, repaired(seen)).accuracy()).isGreaterThan(0.96);
  }

  @ParameterizedTest
  @CsvSource({"fire-safety, eng", "fire-safety, stripped", "fire-safety, none"})
  void foreignParagraphsAmongOthersStay(String name, String kind) {
    String text = Cases.damaged(name, kind);
    int middle = text.indexOf("\n", text.length() / 2) + 1;

    String out =
        repaired(FOREIGN + text.substring(0, middle) + FOREIGN + text.substring(middle) + FOREIGN);

    assertThat(List.of(out.split("\n", -1)).stream().filter(FOREIGN.strip()::equals)).hasSize(3);
    assertThat(Score.of(Cases.meant(name), out.replace(FOREIGN, "")).accuracy())
        .isGreaterThan(0.95);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thực hiện dân chủ ở cơ sở",
        "Hội đồng nhân dân tỉnh",
        "Báo cáo kết quả thực hiện",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
      })
  void aShortLineAloneGetsItsMarksBack(String meant) {
    assertThat(repaired(Docs.withoutMarks(meant))).isEqualTo(meant);
  }

  @Test
  void aShortLineWithoutMarksAmongWholeTextStays() {
    String text = WHOLE.replace("Điều 4.", "Web: hoa dao mai\nĐiều 4.");

    assertThat(repaired(text)).isEqualTo(text);
  }

  @Test
  void numbersAndTablesBetweenTheLinesStay() {
    String table = "1 | 2.500.000 | 40%\n2 | 1.200.000 | 60%\n";
    String seen = Cases.damaged("fire-safety", "eng");
    int middle = seen.indexOf("\n", seen.length() / 2) + 1;

    assertThat(repaired(seen.substring(0, middle) + table + seen.substring(middle)))
        .contains("2.500.000", "40%", "1.200.000", "60%");
  }
}
