package vn.nghiquyet.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where long texts are cut. */
final class AnchorsTest {
  private static List<String> words(String text) {
    return Arrays.asList(text.split(" "));
  }

  private static List<List<Integer>> between(List<String> a, List<String> b) {
    return Anchors.of(a, b).between(0, a.size(), 0, b.size()).stream()
        .map(pair -> List.of(pair[0], pair[1]))
        .toList();
  }

  @Test
  void textsAreCutAtWordsThatStandOnceOnEachSide() {
    assertThat(between(words("bến đò bến sông"), words("chợ đò bến bến")))
        .containsExactly(List.of(1, 1));
  }

  @Test
  void whereNoWordStandsOnceARowOfWordsMay() {
    assertThat(between(words("a b a a b b"), words("b a a b b a"))).isNotEmpty();
  }

  @Test
  void whatRepeatsItselfThroughoutIsNotCut() {
    assertThat(between(words("a a a a a"), words("a a a a a a"))).isEmpty();
  }

  /** Few words, so that each of them and most pairs of them come again and again. */
  @Test
  void aLongTextOfFewWordsWithThreeChangesHasThreeEdits() {
    Random random = new Random(7);
    List<String> before =
        IntStream.range(0, 20_000).mapToObj(i -> "tư" + (char) ('a' + random.nextInt(20))).toList();
    List<String> after = new ArrayList<>(before);
    for (int at : new int[] {1_000, 9_000, 19_000}) {
      after.set(at, "mới");
    }

    List<Edit> edits = WordDiff.of(String.join(" ", before), String.join(" ", after));

    assertThat(edits).filteredOn(edit -> edit.op() != Edit.Op.EQUAL).hasSize(3);
  }
}
