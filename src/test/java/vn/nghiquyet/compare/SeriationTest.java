package vn.nghiquyet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SeriationTest {
  @Test
  void likeDocumentsStandTogetherAndThoseLikeNoOtherLast() {
    List<Reuse> reuse =
        List.of(reuse(0, 3, 0.9), reuse(1, 4, 0.8), reuse(3, 4, 0.1), reuse(0, 4, 0.3));

    assertThat(order(6, reuse)).containsExactly(3, 0, 4, 1, 2, 5);
  }

  @Test
  void noDocumentsHaveAnOrder() {
    assertThat(order(0, List.of())).isEmpty();
    assertThat(order(2, List.of())).containsExactly(0, 1);
  }

  @Test
  void tenThousandDocumentsAreOrderedSoon() {
    List<Reuse> reuse = new ArrayList<>();
    for (int d = 1; d < 10_000; d++) {
      reuse.add(reuse(d - 1, d, 0.5 + (d * 7919 % 1000) / 2000.0));
    }

    List<Integer> order =
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> order(10_000, reuse));

    assertThat(order).hasSize(10_000).doesNotHaveDuplicates();
  }

  private static List<Integer> order(int documents, List<Reuse> reuse) {
    return Seriation.order(Sample.survey(documents, List.of(), List.of(), List.of(), reuse));
  }

  private static Reuse reuse(int a, int b, double share) {
    return new Reuse(a, b, share, share, Reuse.Direction.UNKNOWN);
  }
}
