package vn.nghiquyet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingTest {
  private static final int[] RANKS = {0, 1, 2, 3};

  private final List<Measure> measures =
      IntStream.range(0, 4).mapToObj(d -> Sample.leaf(d, 0, "Họp dân mỗi quý " + d)).toList();

  private Pair pair(int a, int b, Relation relation) {
    return Sample.pair(measures.get(a), measures.get(b), relation);
  }

  @Test
  void asManyAsCanBeReadAreAllListed() {
    List<Pair> found = List.of(pair(0, 1, Relation.PARTIAL), pair(1, 2, Relation.RELATED));

    assertThat(new Listing(measures, RANKS, 2).of(found, List.of())).isEqualTo(found);
  }

  @Test
  void ofMoreEachMeasureKeepsItsNearest() {
    List<Pair> found =
        List.of(
            pair(0, 1, Relation.REWORDED),
            pair(0, 2, Relation.PARTIAL),
            pair(1, 2, Relation.RELATED),
            pair(2, 3, Relation.NEAR_IDENTICAL));

    assertThat(new Listing(measures, RANKS, 3).of(found, List.of()))
        .containsExactly(found.get(0), found.get(3));
  }

  @Test
  void whatAMemberIsToItsMedoidIsListed() {
    List<Pair> found =
        List.of(
            pair(0, 1, Relation.REWORDED),
            pair(0, 2, Relation.PARTIAL),
            pair(1, 2, Relation.RELATED),
            pair(2, 3, Relation.NEAR_IDENTICAL));
    Cluster cluster = new Cluster("c1", "Họp dân", Level.LEAF, measures, measures.get(0));

    assertThat(new Listing(measures, RANKS, 3).of(found, List.of(cluster)))
        .containsExactly(found.get(0), found.get(1), found.get(3));
  }

  @Test
  void ofPairsThatAreEquallyNearTheOrderOfDocumentsDoesNotChoose() {
    List<Pair> found = new ArrayList<>();
    for (int a = 0; a < 4; a++) {
      for (int b = a + 1; b < 4; b++) {
        found.add(pair(a, b, Relation.IDENTICAL));
      }
    }
    List<Measure> turned =
        IntStream.range(0, 4).mapToObj(d -> Sample.leaf(d, 0, "Họp dân mỗi quý")).toList();
    int[] ranks = {3, 2, 1, 0};

    Set<Set<Integer>> one = ranked(new Listing(measures, RANKS, 4).of(found, List.of()), RANKS);
    Set<Set<Integer>> other = ranked(new Listing(turned, ranks, 4).of(found, List.of()), ranks);

    assertThat(one).hasSizeLessThan(found.size()).isEqualTo(other);
  }

  private static Set<Set<Integer>> ranked(List<Pair> pairs, int[] ranks) {
    return pairs.stream()
        .map(pair -> Set.of(ranks[pair.a().document()], ranks[pair.b().document()]))
        .collect(Collectors.toSet());
  }

  @Test
  void theOrderIsThatOfThePairsFound() {
    List<Pair> found =
        IntStream.range(1, 4).mapToObj(d -> pair(d - 1, d, Relation.IDENTICAL)).toList();

    assertThat(new Listing(measures, RANKS, 1).of(found, List.of()))
        .isSubsetOf(found)
        .isSortedAccordingTo(Comparator.comparingInt(found::indexOf));
  }
}
