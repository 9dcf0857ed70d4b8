package vn.nghiquyet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.Docs;
import vn.nghiquyet.model.Document;

/** Looking for a measure. */
final class QueryTest {
  private static final String LEADER = "Đội trưởng được hỗ trợ thường xuyên 600.000 đồng/tháng;";

  private static final Document ONE =
      Docs.parse(
          "Điều 1. Đội dân phòng\n1. Chế độ đối với đội dân phòng:\na) "
              + LEADER
              + "\nb) Đội phó được hỗ trợ thường xuyên 500.000 đồng/tháng;"
              + "\n2. Mỗi thôn thành lập một đội dân phòng có từ 10 đến 15 người.\n"
              + "Điều 2. Chữa cháy\n1. Mỗi điểm chữa cháy công cộng có năm bình chữa cháy.\n"
              + "2. Trường học tập thoát nạn mỗi học kỳ một lần.");

  private static final Document OTHER =
      Docs.parse(
          "Điều 1. Lực lượng tại chỗ\n1. Mỗi xóm lập đội dân phòng; hằng tháng đội trưởng nhận"
              + " 550.000 đồng.\n2. Nhà sàn lợp ngói được tặng một bình chữa cháy.\n"
              + "3. Cán bộ bình xét gia đình văn hóa vào cuối năm.");

  private static Answer ask(String query, Document... documents) {
    return new Surveyor(EnumSet.allOf(Level.class)).query(List.of(documents), query, 20);
  }

  private static List<String> marked(Hit hit) {
    return hit.shared().stream().map(range -> range.of(hit.measure().text())).toList();
  }

  private static List<String> texts(Answer answer) {
    return answer.hits().stream().map(hit -> hit.measure().text()).toList();
  }

  @Test
  void theSameWordsAreIdenticalWhateverTheirMarks() {
    for (String query : List.of(LEADER, "DOI TRUONG DUOC HO TRO thuong xuyen 600.000 dong/thang")) {
      Hit hit = ask(query, ONE, OTHER).hits().get(0);

      assertThat(hit.measure().text()).isEqualTo(LEADER);
      assertThat(hit.relation()).isEqualTo(Relation.IDENTICAL);
      assertThat(hit.similarity()).isEqualTo(1);
    }
  }

  @Test
  void aSentenceLikeAMeasureIsRelatedToItAsTwoMeasuresAre() {
    String query = "Mỗi thôn thành lập một đội dân phòng có từ 10 đến 20 người.";
    Hit hit = ask(query, ONE, OTHER).hits().get(0);

    assertThat(hit.measure().text()).isEqualTo(query.replace("20", "15"));
    assertThat(hit.relation()).isIn(Relation.NEAR_IDENTICAL, Relation.REWORDED);
    assertThat(hit.similarity()).isBetween(0.5, 0.99);
  }

  @Test
  void aFewWordsAreInAMeasureInPart() {
    Answer answer = ask("bình chữa cháy", ONE, OTHER);

    assertThat(answer.hits())
        .hasSize(2)
        .allMatch(hit -> hit.relation() == Relation.PARTIAL)
        .allMatch(hit -> marked(hit).contains("bình chữa cháy"));
    assertThat(answer.coverage()).isEqualTo(2);
    assertThat(texts(answer)).noneMatch(text -> text.contains("bình xét"));
  }

  @Test
  void whatStandsAboveAPointIsSaidOfItToo() {
    Answer answer = ask("hỗ trợ đội trưởng đội dân phòng", ONE, OTHER);

    assertThat(answer.hits().get(0).measure().text()).isEqualTo(LEADER);
    assertThat(marked(answer.hits().get(0))).containsExactly("Đội trưởng", "hỗ trợ");
  }

  @Test
  void ofAUnitAndWhatHoldsItOneIsAHit() {
    List<Hit> hits = ask("đội dân phòng", ONE, OTHER).hits();

    for (Hit hit : hits) {
      List<String> path = hit.measure().path();
      assertThat(hits)
          .filteredOn(other -> other.measure().document() == hit.measure().document())
          .filteredOn(other -> !other.measure().path().equals(path))
          .noneMatch(other -> startsWith(other.measure().path(), path));
    }
    assertThat(hits).hasSizeGreaterThan(1);
  }

  private static boolean startsWith(List<String> path, List<String> start) {
    return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
  }

  @Test
  void placesWhereOneLivesAreOne() {
    assertThat(texts(ask("mỗi ấp lập đội dân phòng", ONE, OTHER)).get(0)).startsWith("Mỗi xóm");
  }

  @Test
  void aWordWithMarksIsMarkedWhereItHasTheSame() {
    Hit hit = ask("chế độ đội dân phòng", ONE).hits().get(0);

    assertThat(marked(hit)).noneMatch(words -> words.contains("đối"));
    assertThat(marked(ask("che do doi dan phong", ONE).hits().get(0)))
        .anyMatch(words -> words.contains("đối"));
  }

  @Test
  void whatNobodyHasIsNotFound() {
    assertThat(ask("nhà máy điện hạt nhân", ONE, OTHER).hits()).isEmpty();
    assertThat(ask("của và các", ONE, OTHER).hits()).isEmpty();
    assertThat(ask("???", ONE, OTHER).hits()).isEmpty();
    assertThat(ask("hỗ trợ", Docs.parse("")).hits()).isEmpty();
  }

  @Test
  void theOrderOfDocumentsDoesNotCount() {
    assertThat(Stream.of(ask("hỗ trợ đội trưởng", OTHER, ONE)).map(QueryTest::texts).toList())
        .containsExactly(texts(ask("hỗ trợ đội trưởng", ONE, OTHER)));
  }

  @Test
  void atMostSoManyAreGiven() {
    Surveyor surveyor = new Surveyor(EnumSet.of(Level.LEAF));
    List<Hit> all = surveyor.query(List.of(ONE, OTHER), "đội dân phòng", 20).hits();

    assertThat(surveyor.query(List.of(ONE, OTHER), "đội dân phòng", 1).hits())
        .isEqualTo(all.subList(0, 1));
    assertThat(all).hasSizeGreaterThan(1).allMatch(hit -> hit.measure().level() == Level.LEAF);
  }

  @Test
  void groupsAloneAreFoundByWhatTheyHold() {
    Surveyor surveyor = new Surveyor(EnumSet.of(Level.GROUP));

    assertThat(surveyor.query(List.of(ONE, OTHER), "đội trưởng", 20).hits())
        .isNotEmpty()
        .allMatch(hit -> hit.measure().level() == Level.GROUP);
  }
}
