package vn.nghiquyet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.Docs;
import vn.nghiquyet.model.Document;

/** One document against all others. */
final class AgainstTest {
  private static final String LEADER = "Đội trưởng được hỗ trợ thường xuyên 600.000 đồng/tháng.";
  private static final String FIRE = "Mỗi điểm chữa cháy công cộng có ít nhất năm bình chữa cháy.";
  private static final String SCHOOL = "Trường học tổ chức tập thoát nạn mỗi học kỳ một lần.";
  private static final String ROOF =
      "Nhà sàn lợp lá chuyển sang lợp ngói được hỗ trợ 7 triệu đồng.";

  private static Document articles(String... measures) {
    StringBuilder text = new StringBuilder();
    for (String measure : measures) {
      text.append("Điều ").append(text.length()).append(". ").append(measure).append('\n');
    }
    return Docs.parse(text.toString());
  }

  private static Survey against(Document... documents) {
    return new Surveyor(EnumSet.allOf(Level.class)).against(List.of(documents));
  }

  private static boolean isFirsts(Measure measure) {
    return measure.document() == 0;
  }

  @Test
  void everythingIsAboutTheFirstDocument() {
    Survey survey =
        against(
            articles(LEADER, FIRE, SCHOOL),
            articles(LEADER, ROOF),
            articles(LEADER.replace("600", "700"), FIRE, ROOF));

    assertThat(survey.pairs()).isNotEmpty().allMatch(pair -> isFirsts(pair.a()));
    assertThat(survey.reuse()).isNotEmpty().allMatch(reuse -> reuse.a() == 0);
    assertThat(survey.clusters())
        .hasSize(2)
        .allMatch(cluster -> isFirsts(cluster.medoid()))
        .allMatch(cluster -> cluster.members().stream().anyMatch(AgainstTest::isFirsts));
    assertThat(survey.clusters().get(0).coverage()).isEqualTo(3);
    assertThat(survey.unique())
        .singleElement()
        .matches(AgainstTest::isFirsts)
        .extracting(Measure::text)
        .asString()
        .contains("thoát nạn");
    assertThat(survey.documents()).hasSize(3);
    assertThat(survey.measures()).anyMatch(measure -> measure.text().contains("lợp ngói"));
  }

  @Test
  void thePairsAreThoseOfTheSurveyOfAll() {
    List<Document> documents =
        List.of(
            articles(LEADER, FIRE, LEADER),
            articles(FIRE, LEADER.replace("thường xuyên", "hằng tháng")),
            articles(LEADER, "Lập điểm chữa cháy công cộng có bình chữa cháy.", ROOF));
    Surveyor surveyor = new Surveyor(EnumSet.allOf(Level.class));

    assertThat(surveyor.against(documents).pairs())
        .isNotEmpty()
        .isEqualTo(
            surveyor.survey(documents).pairs().stream()
                .filter(pair -> isFirsts(pair.a()))
                .toList());
  }

  @Test
  void whatVeryManyHaveIsNotCutShort() {
    List<Document> documents = new ArrayList<>(List.of(articles(LEADER, SCHOOL)));
    for (int i = 0; i < 60; i++) {
      documents.add(articles(LEADER, ROOF));
    }
    Survey survey = against(documents.toArray(Document[]::new));

    assertThat(survey.clusters()).hasSize(1);
    assertThat(survey.clusters().get(0).coverage()).isEqualTo(61);
    assertThat(survey.pairs()).hasSize(60);
  }

  @Test
  void aMeasureOfAnotherBelongsToTheNearest() {
    Measure near = Sample.leaf(0, 0, "a");
    Measure far = Sample.leaf(0, 1, "b");
    Measure other = Sample.leaf(1, 0, "c");
    Measure third = Sample.leaf(2, 0, "d");
    List<Pair> pairs =
        List.of(
            Sample.pair(near, other, Relation.REWORDED),
            Sample.pair(far, other, Relation.PARTIAL),
            Sample.pair(far, third, Relation.REWORDED));

    List<Cluster> clusters = Circles.of(List.of(near, far, other, third), pairs);

    assertThat(clusters).extracting(Cluster::medoid).containsExactly(near, far);
    assertThat(clusters)
        .extracting(Cluster::members)
        .containsExactly(List.of(near, other), List.of(far, third));
  }

  @Test
  void whatTheFirstSplitsStaysTogether() {
    Measure whole = Sample.leaf(0, 0, "a");
    Measure part = Sample.leaf(0, 1, "b");
    Measure other = Sample.leaf(1, 0, "c");
    List<Pair> pairs =
        List.of(
            Sample.pair(whole, other, Relation.REWORDED),
            Sample.pair(part, other, Relation.PARTIAL));

    List<Cluster> clusters = Circles.of(List.of(whole, part, other), pairs);

    assertThat(clusters)
        .singleElement()
        .matches(cluster -> cluster.medoid().equals(whole))
        .extracting(Cluster::members)
        .isEqualTo(List.of(whole, part, other));
  }

  @Test
  void whatIsOnlyRelatedIsNoCluster() {
    Measure one = Sample.leaf(0, 0, "a");
    Measure other = Sample.leaf(1, 0, "b");

    assertThat(Circles.of(List.of(one, other), List.of(Sample.pair(one, other, Relation.RELATED))))
        .isEmpty();
  }

  @Test
  void aMeasureOfOneWordStopsNothing() {
    assertThat(against(articles("Tốt", LEADER), articles("Tốt", LEADER)).clusters()).isNotEmpty();
    assertThat(against(articles(LEADER)).unique()).hasSize(1);
    assertThat(against(Docs.parse("")).measures()).isEmpty();
  }
}
