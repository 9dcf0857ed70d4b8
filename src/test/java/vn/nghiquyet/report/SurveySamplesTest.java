package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.nghiquyet.compare.Survey;

final class SurveySamplesTest {
  @Test
  void aSeedComposesOneSurvey() {
    Survey survey = SurveySamples.generated(20, 12, 7);

    assertThat(survey).isEqualTo(SurveySamples.generated(20, 12, 7));
    assertThat(survey).isNotEqualTo(SurveySamples.generated(20, 12, 8));
    assertThat(survey.documents()).hasSize(20);
    assertThat(survey.clusters()).hasSize(12);
    assertThat(survey.unique()).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void figuresStandWhereTheyAreSaidTo() {
    assertThat(SurveySamples.three().measures())
        .allSatisfy(
            measure ->
                assertThat(measure.figures())
                    .allSatisfy(
                        figure ->
                            assertThat(figure.range().of(measure.text()))
                                .isEqualTo(figure.printed())));
  }
}
