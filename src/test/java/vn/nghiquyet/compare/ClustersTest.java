package vn.nghiquyet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@SuppressWarnings("EnumOrdinal")
class ClustersTest {
  private final Measure a = Sample.leaf(0, 0, "Công khai quỹ của thôn tại nhà văn hóa.");
  private final Measure b = Sample.leaf(1, 0, "Công khai quỹ của xóm tại nhà văn hóa và họp dân.");
  private final Measure c = Sample.leaf(2, 0, "Họp dân mỗi quý để bàn việc chung của xóm.");

  @Test
  void likeMeasuresAreOneClusterWithItsCoverage() {
    Cluster cluster = only(List.of(a, b), List.of(Sample.pair(a, b, Relation.REWORDED)));

    assertThat(cluster.id()).isEqualTo("c1");
    assertThat(cluster.members()).containsExactly(a, b);
    assertThat(cluster.coverage()).isEqualTo(2);
  }

  @Test
  void aPartInCommonOnBothSidesDoesNotChain() {
    List<Pair> pairs =
        List.of(Sample.pair(a, b, Relation.REWORDED), Sample.pair(b, c, Relation.PARTIAL));

    assertThat(only(List.of(a, b, c), pairs).members()).containsExactly(a, b);
  }

  @Test
  void oneMeasureThatAnotherDocumentSplitsIsOneClusterWithItsParts() {
    Measure part = Sample.leaf(0, 1, "Họp dân tại nhà văn hóa.");
    List<Pair> pairs =
        List.of(Sample.pair(a, b, Relation.PARTIAL), Sample.pair(part, b, Relation.PARTIAL));

    assertThat(only(List.of(a, part, b), pairs).members()).containsExactly(a, part, b);
  }

  @Test
  void relatedMeasuresAreNoClusterAndBothAreUnique() {
    List<Pair> pairs = List.of(Sample.pair(a, c, Relation.RELATED));

    assertThat(Clusters.of(List.of(a, c), pairs)).isEmpty();
    assertThat(Clusters.unique(List.of(a, c), pairs)).containsExactly(a, c);
  }

  @Test
  void whatIsInAPairIsNotUniqueAndAGroupNeverIs() {
    Measure group = Sample.measure(2, 1, Level.GROUP, "Giám sát", "Giám sát");
    List<Pair> pairs = List.of(Sample.pair(a, b, Relation.PARTIAL));

    assertThat(Clusters.unique(List.of(a, b, c, group), pairs)).containsExactly(c);
  }

  @Test
  void theMedoidIsNearestToAllOthers() {
    List<Pair> pairs =
        List.of(
            Sample.pair(a, b, Relation.NEAR_IDENTICAL), Sample.pair(b, c, Relation.NEAR_IDENTICAL));

    assertThat(only(List.of(a, b, c), pairs).medoid()).isEqualTo(b);
  }

  @Test
  void theCommonHeadingIsTheLabel() {
    Measure one = Sample.measure(0, 0, Level.GROUP, "CÔNG KHAI THÔNG TIN", "CÔNG KHAI THÔNG TIN");
    Measure two = Sample.measure(1, 0, Level.GROUP, "Công khai thông tin:", "Công khai thông tin:");

    Cluster cluster = only(List.of(one, two), List.of(Sample.pair(one, two, Relation.IDENTICAL)));

    assertThat(cluster.label()).isEqualTo("Công khai thông tin");
  }

  @Test
  void withoutAHeadingAPhraseOfTheMembersIsTheLabel() {
    Cluster cluster = only(List.of(a, b, c), List.of(Sample.pair(a, b, Relation.NEAR_IDENTICAL)));

    assertThat(cluster.label()).startsWith("Công khai quỹ");
    assertThat(cluster.medoid().text()).containsIgnoringCase(cluster.label());
  }

  @Test
  void theOrderOfMeasuresAndPairsDoesNotMatter() {
    List<Measure> measures = new ArrayList<>();
    Random random = new Random(5);
    for (int d = 0; d < 6; d++) {
      for (int k = 0; k < 5; k++) {
        measures.add(Sample.leaf(d, k, "Nội dung " + random.nextInt(9) + " của thôn " + k));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (Measure x : measures) {
      for (Measure y : measures) {
        if (x.document() < y.document() && random.nextInt(4) == 0) {
          pairs.add(Sample.pair(x, y, Relation.values()[random.nextInt(5)]));
        }
      }
    }
    List<Cluster> expected = Clusters.of(measures, pairs);
    assertThat(expected).isNotEmpty();
    assertThat(expected)
        .extracting(Cluster::coverage)
        .isSortedAccordingTo((x, y) -> Long.compare(y, x));

    for (int i = 0; i < 5; i++) {
      Collections.shuffle(measures, random);
      Collections.shuffle(pairs, random);
      assertThat(Clusters.of(measures, pairs)).isEqualTo(expected);
    }
  }

  @Test
  void aMeasureThatTenThousandDocumentsHaveIsOneClusterSoon() {
    List<Measure> measures = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (int d = 0; d < 10_000; d++) {
      Measure measure = Sample.leaf(d, 0, "Công khai quỹ của thôn số " + d + " tại nhà văn hóa.");
      for (int k = Math.max(0, d - 24); k < d; k++) {
        pairs.add(Sample.pair(measures.get(k), measure, Relation.NEAR_IDENTICAL));
      }
      measures.add(measure);
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> assertThat(only(measures, pairs).coverage()).isEqualTo(10_000));
  }

  private static Cluster only(List<Measure> measures, List<Pair> pairs) {
    List<Cluster> clusters = Clusters.of(measures, pairs);
    assertThat(clusters).hasSize(1);
    return clusters.get(0);
  }
}
