package vn.nghiquyet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.model.TextRange;

class OffsetMapTest {
  private static TextRange range(int start, int end) {
    return new TextRange(start, end);
  }

  @Test
  void theIdentityLeadsEveryPlaceToItself() {
    OffsetMap map = OffsetMap.identity(5);

    assertThat(map.isIdentity()).isTrue();
    assertThat(map.toSource(range(1, 4))).isEqualTo(range(1, 4));
    assertThat(map.toSource(range(5, 5))).isEqualTo(range(5, 5));
    assertThat(OffsetMap.identity(0).toSource(range(0, 0))).isEqualTo(range(0, 0));
  }

  @Test
  void aPieceInsideAReplacedRunNamesTheWholeRun() {
    OffsetMap map = new OffsetMap.Builder().copy(2).replace(3, 1).copy(2).build();

    assertThat(map.toSource(range(0, 2))).isEqualTo(range(0, 2));
    assertThat(map.toSource(range(3, 4))).isEqualTo(range(2, 3));
    assertThat(map.toSource(range(5, 7))).isEqualTo(range(3, 5));
    assertThat(map.toSource(range(1, 6))).isEqualTo(range(1, 4));
  }

  @Test
  void whatWasDroppedIsPassedOver() {
    OffsetMap map = new OffsetMap.Builder().copy(2).replace(0, 3).copy(2).build();

    assertThat(map.derivedLength()).isEqualTo(4);
    assertThat(map.sourceLength()).isEqualTo(7);
    assertThat(map.toSource(range(2, 4))).isEqualTo(range(5, 7));
    assertThat(map.toSource(range(0, 2))).isEqualTo(range(0, 2));
    assertThat(map.toSource(range(1, 3))).isEqualTo(range(1, 6));
  }

  @Test
  void whatWasAddedStandsNowhere() {
    OffsetMap map = new OffsetMap.Builder().copy(2).replace(2, 0).copy(2).build();

    assertThat(map.toSource(range(2, 4))).isEqualTo(range(2, 2));
  }

  @Test
  void aPlaceOutsideIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OffsetMap.identity(3).toSource(range(2, 5)))
        .withMessageContaining("5");
  }

  @Test
  void aRangeThatEndsOneBehindTheTextIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OffsetMap.identity(3).toSource(range(2, 4)));
  }

  @Test
  void mapsThatDoNotMeetAreAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OffsetMap.identity(3).compose(OffsetMap.identity(4)))
        .withMessageContaining("3")
        .withMessageContaining("4");
  }

  @Test
  void aMappedTextMustFitItsMap() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MappedText("abc", OffsetMap.identity(2)));
  }

  @Test
  void randomMapsLeadWhereTheNaiveOneLeads() {
    for (int seed = 0; seed < 2000; seed++) {
      Steps steps = Steps.random(new Random(seed), 40);
      OffsetMap map = steps.build();
      for (int start = 0; start < map.derivedLength(); start++) {
        for (int end = start + 1; end <= map.derivedLength(); end++) {
          assertThat(map.toSource(range(start, end)))
              .as("seed %d %s %d..%d", seed, steps, start, end)
              .isEqualTo(steps.toSource(start, end));
        }
      }
    }
  }

  @Test
  void composingWithTheIdentityChangesNothing() {
    for (int seed = 0; seed < 500; seed++) {
      OffsetMap map = Steps.random(new Random(seed), 30).build();

      assertSame(map.compose(OffsetMap.identity(map.sourceLength())), map);
      assertSame(OffsetMap.identity(map.derivedLength()).compose(map), map);
    }
  }

  private static void assertSame(OffsetMap one, OffsetMap other) {
    assertThat(one.derivedLength()).isEqualTo(other.derivedLength());
    assertThat(one.sourceLength()).isEqualTo(other.sourceLength());
    for (int k = 0; k < one.derivedLength(); k++) {
      assertThat(one.toSource(range(k, k + 1))).isEqualTo(other.toSource(range(k, k + 1)));
    }
  }

  @Test
  void aComposedMapHasTheLengthsOfBothAndStaysInOrder() {
    for (int seed = 0; seed < 4000; seed++) {
      Random random = new Random(seed);
      Steps inner = Steps.random(random, 30);
      Steps outer = Steps.onto(random, inner.derived());
      OffsetMap composed = outer.build().compose(inner.build());

      assertThat(composed.derivedLength()).isEqualTo(outer.derived());
      assertThat(composed.sourceLength()).isEqualTo(inner.source());
      int last = 0;
      for (int k = 0; k < composed.derivedLength(); k++) {
        TextRange at = composed.toSource(range(k, k + 1));
        assertThat(at.start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
        last = at.start();
      }
    }
  }

  /** Where no map drops anything or cuts a run that the other one replaced. */
  @Test
  void aComposedMapLeadsWhereTwoStepsLead() {
    for (int seed = 0; seed < 4000; seed++) {
      Random random = new Random(seed);
      Steps inner = Steps.random(random, 30);
      if (!inner.drops()) {
        assertTwoSteps(seed, Steps.around(random, inner), inner);
      }
    }
  }

  @Test
  void whatTheInnerMapDroppedIsCounted() {
    OffsetMap inner = new OffsetMap.Builder().copy(1).replace(0, 3).copy(3).build();
    OffsetMap outer = new OffsetMap.Builder().copy(2).replace(2, 1).copy(1).build();

    assertThat(outer.compose(inner).toSource(range(1, 2))).isEqualTo(range(4, 5));
    assertThat(outer.compose(inner).toSource(range(4, 5))).isEqualTo(range(6, 7));
  }

  private static void assertTwoSteps(int seed, Steps outer, Steps inner) {
    OffsetMap first = outer.build();
    OffsetMap second = inner.build();
    OffsetMap composed = first.compose(second);
    for (int start = 0; start < composed.derivedLength(); start++) {
      for (int end = start + 1; end <= composed.derivedLength(); end++) {
        assertThat(composed.toSource(range(start, end)))
            .as("seed %d %s after %s at %d..%d", seed, outer, inner, start, end)
            .isEqualTo(second.toSource(first.toSource(range(start, end))));
      }
    }
  }

  @Test
  void aCutRunIsNamedAsAWholeByEachOfItsPieces() {
    OffsetMap inner = new OffsetMap.Builder().replace(4, 2).copy(1).build();
    OffsetMap outer = new OffsetMap.Builder().copy(2).replace(1, 3).build();

    assertThat(outer.compose(inner).toSource(range(0, 2))).isEqualTo(range(0, 2));
  }

  /** A map as the list of its steps, the naive way. */
  private record Steps(List<int[]> list) {
    static Steps random(Random random, int length) {
      List<int[]> out = new ArrayList<>();
      boolean drops = random.nextBoolean();
      for (int derived = 0; derived < length; ) {
        int[] step = step(random, 1 + random.nextInt(5), drops);
        out.add(step);
        derived += step[0];
      }
      return new Steps(merged(out));
    }

    private static int[] step(Random random, int n, boolean drops) {
      return switch (random.nextInt(5)) {
        case 0 -> new int[] {n, 1 + random.nextInt(4)};
        case 1 -> new int[] {n, 0};
        case 2 -> new int[] {drops ? 0 : n, n};
        default -> new int[] {n, n};
      };
    }

    /** Steps whose source has this length. */
    static Steps onto(Random random, int length) {
      List<int[]> out = new ArrayList<>();
      for (int source = 0; source < length; ) {
        int n = Math.min(length - source, 1 + random.nextInt(5));
        int derived = random.nextInt(3) > 0 ? n : random.nextInt(4);
        out.add(new int[] {derived, n});
        source += n;
      }
      return new Steps(merged(out));
    }

    /** Steps onto the derived text of another map that cut none of its replaced runs. */
    static Steps around(Random random, Steps inner) {
      List<int[]> out = new ArrayList<>();
      for (int[] step : inner.list) {
        boolean keep = step[0] != step[1] || random.nextBoolean();
        if (step[0] > 0) {
          out.add(new int[] {keep ? step[0] : 1 + random.nextInt(4), step[0]});
        }
      }
      return new Steps(merged(out));
    }

    /** Adjacent copies are one: they run in step. */
    private static List<int[]> merged(List<int[]> steps) {
      List<int[]> out = new ArrayList<>();
      for (int[] step : steps) {
        int[] last = out.isEmpty() ? null : out.get(out.size() - 1);
        if (last != null && last[0] == last[1] && step[0] == step[1]) {
          out.set(out.size() - 1, new int[] {last[0] + step[0], last[1] + step[1]});
        } else {
          out.add(step);
        }
      }
      return out;
    }

    OffsetMap build() {
      OffsetMap.Builder builder = new OffsetMap.Builder();
      list.forEach(step -> builder.replace(step[0], step[1]));
      return builder.build();
    }

    boolean drops() {
      return list.stream().anyMatch(step -> step[0] == 0);
    }

    int derived() {
      return list.stream().mapToInt(step -> step[0]).sum();
    }

    int source() {
      return list.stream().mapToInt(step -> step[1]).sum();
    }

    /** The hull of the source pieces of every unit in the range. */
    TextRange toSource(int start, int end) {
      int from = -1;
      int to = -1;
      int d = 0;
      int s = 0;
      for (int[] step : list) {
        for (int k = 0; k < step[0]; k++) {
          boolean inStep = step[0] == step[1];
          if (d + k >= start && d + k < end) {
            from = from < 0 ? (inStep ? s + k : s) : from;
            to = inStep ? s + k + 1 : s + step[1];
          }
        }
        d += step[0];
        s += step[1];
      }
      return new TextRange(from, Math.max(from, to));
    }

    @Override
    public String toString() {
      StringBuilder out = new StringBuilder();
      list.forEach(step -> out.append(step[0]).append(':').append(step[1]).append(' '));
      return out.toString().strip();
    }
  }
}
