package vn.nghiquyet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SumsTest {
  @Test
  void whateverIsAddedSetAndRemovedTheSumsAreThoseOfAMap() {
    Random random = new Random(11);
    Sums sums = new Sums();
    Map<Integer, Double> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      int key = random.nextInt(300) * 64; // many of them want the same place
      switch (random.nextInt(3)) {
        case 0 -> {
          sums.add(key, i);
          expected.merge(key, (double) i, Double::sum);
        }
        case 1 -> {
          sums.set(key, i);
          expected.put(key, (double) i);
        }
        default -> {
          sums.remove(key);
          expected.remove(key);
        }
      }
    }
    Map<Integer, Double> found = new HashMap<>();
    sums.forEach(found::put);

    assertThat(found).isEqualTo(expected).hasSizeGreaterThan(100);
    assertThat(sums.size()).isEqualTo(expected.size());
    assertThat(sums.of(65)).isZero();
  }

  @Test
  void aCopyIsOnItsOwn() {
    Sums sums = new Sums();
    sums.add(7, 2);
    Sums copy = new Sums(sums);
    copy.add(7, 1);
    copy.add(9, 5);

    assertThat(sums.of(7)).isEqualTo(2);
    assertThat(sums.size()).isEqualTo(1);
    assertThat(sums.common(copy)).isEqualTo(6);
  }
}
