package vn.nghiquyet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as found. */
final class NoiseScoreTest {
  private static final Plants.Plant PUT_IN =
      new Plants.Plant(Plants.What.WORD, "Điều 2", "bến", "bến xvi", 5);

  private static NoiseScore score(Plants.Plant plant, NoiseScore.Reported... reported) {
    NoiseScore out = new NoiseScore();
    out.add(List.of(), List.of(plant), List.of(reported));
    return out;
  }

  private static NoiseScore.Reported reported(String before, String after, int behind) {
    return new NoiseScore.Reported("Điều 2", before, after, true, behind);
  }

  @Test
  void anEditInItsPlaceIsFoundThoughItsWordIsMisread() {
    NoiseScore score = score(PUT_IN, reported("", "vì", 5));

    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.recallByWords()).isZero();
  }

  @Test
  void anEditElsewhereInTheUnitIsNotFoundByAnotherWord() {
    assertThat(score(PUT_IN, reported("", "vì", 4)).recall()).isZero();
    assertThat(score(PUT_IN, reported("đò", "vì", 6)).recall()).isZero();
  }

  @Test
  void aWordForAWordIsFoundWhereItStood() {
    Plants.Plant plant = new Plants.Plant(Plants.What.WORD, "Điều 2", "bến", "cầu", 5);

    assertThat(score(plant, reported("đò bến", "cáu", 5)).recall()).isEqualTo(1);
    assertThat(score(plant, reported("đò", "phà", 6)).recall()).isZero();
    assertThat(score(plant, reported("ngang", "phà", 4)).recall()).isZero();
  }

  @Test
  void whatIsCalledNoiseIsNotFound() {
    NoiseScore.Reported noise = new NoiseScore.Reported("Điều 2", "", "xvi", false, 5);

    assertThat(score(PUT_IN, noise).recall()).isZero();
  }
}
