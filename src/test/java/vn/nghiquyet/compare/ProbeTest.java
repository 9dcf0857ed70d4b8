package vn.nghiquyet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.bench.SurveyPapers;
import vn.nghiquyet.text.Words;

class ProbeTest {
  @Test
  void theLikenessIsThatOfTheVectorsToTheLastBit() {
    SurveyPapers papers = new SurveyPapers();
    List<Grams> grams =
        Stream.concat(
                Stream.of(List.<String>of(), List.of("họp")),
                IntStream.range(0, 4)
                    .mapToObj(i -> papers.document(i, 1))
                    .flatMap(String::lines)
                    .map(Words::keys))
            .map(Grams::of)
            .toList();
    Weights weights = Weights.of(grams.stream());
    List<Vector> vectors = grams.stream().map(one -> Vector.of(one, weights)).toList();

    assertThat(vectors).hasSizeGreaterThan(80);
    for (Vector one : vectors) {
      Probe probe = new Probe(one);
      for (Vector other : vectors) {
        assertThat(probe.with(other)).isEqualTo(one.with(other));
      }
    }
  }
}
