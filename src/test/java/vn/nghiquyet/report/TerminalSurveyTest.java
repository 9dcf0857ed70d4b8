package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.compare.Survey;

final class TerminalSurveyTest {
  private static final Golden GOLDEN =
      new Golden(
          Path.of(
              System.getProperty("nq.basedir", ""),
              "src/test/resources/vn/nghiquyet/report/survey"));

  private static String report(Survey survey, String language, Palette palette, int width) {
    return new TerminalSurvey(Messages.of(language), palette, width).of(survey);
  }

  private static String plain(Survey survey, int width) {
    return report(survey, "en", Palette.PLAIN, width);
  }

  @ParameterizedTest
  @CsvSource({"vi,60", "en,80"})
  void threeDocuments(String language, int width) {
    GOLDEN.assertSame(
        "three." + language + "." + width + ".txt",
        report(SurveySamples.three(), language, Palette.PLAIN, width));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120})
  void noLineIsWiderThanTheTerminal(int width) {
    List<Survey> surveys =
        List.of(
            SurveySamples.empty(),
            SurveySamples.three(),
            SurveySamples.hostile(),
            SurveySamples.generated(34, 40, 1),
            SurveySamples.generated(300, 40, 2));
    for (Survey survey : surveys) {
      for (String language : List.of("vi", "en")) {
        assertThat(report(survey, language, Palette.PLAIN, width).lines())
            .allSatisfy(
                line ->
                    assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(width));
      }
    }
  }

  @Test
  void noDocumentSteersTheTerminal() {
    assertThat(plain(SurveySamples.hostile(), 80))
        .doesNotContain("\u001B", "\u0001", "\u202E", "\u00A0", "\r", "\t");
  }

  @Test
  void documentsThatDoNotFitStandInFurtherBlocks() {
    Survey survey = SurveySamples.generated(34, 5, 1);

    List<String> heads =
        plain(survey, 80).lines().filter(line -> line.matches(" {20,}[ 0-9]+")).toList();

    assertThat(heads).hasSize(3);
    assertThat(heads.get(0)).matches(" +1 +2 +3 .*");
    assertThat(heads.get(2)).endsWith(" 34");
    assertThat(plain(survey, 80)).contains("1 tinh-0001", "34 tinh-0034");
  }

  @Test
  void ofVeryManyDocumentsTheCoverageIsShown() {
    Survey survey = SurveySamples.generated(300, 40, 2);

    String report = plain(survey, 80);

    assertThat(report).doesNotContain("★", "1 tinh-0001  ");
    assertThat(report).contains(survey.clusters().get(0).coverage() + "/300");
    assertThat(report).contains("… 10 more (-f html for all)");
    assertThat(report.lines().count()).isLessThan(70);
  }

  @Test
  void coloursChangeNoWord() {
    String coloured = report(SurveySamples.three(), "en", Palette.ANSI, 80);

    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(plain(SurveySamples.three(), 80));
  }
}
