package vn.nghiquyet.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.Composer;
import vn.nghiquyet.Docs;
import vn.nghiquyet.model.Document;

class AlignerTest {
  private static Document document(List<String> paragraphs) {
    return Docs.parse(Composer.lines(paragraphs));
  }

  /** The citations of matched units, {@code before = after}; those that moved with a star. */
  private static List<String> matched(String before, String after) {
    Alignment alignment = Aligner.align(Docs.parse(before), Docs.parse(after));
    return alignment.matches().stream()
        .map(
            m ->
                alignment.before().get(m.before()).citation()
                    + " = "
                    + alignment.after().get(m.after()).citation()
                    + (m.moved() ? " *" : ""))
        .toList();
  }

  @Test
  void everyUnitOfADocumentIsItself() {
    for (int seed = 0; seed < 30; seed++) {
      Document document = document(new Composer(seed).resolution(8));
      Alignment alignment = Aligner.align(document, document);

      assertThat(alignment.matches()).hasSameSizeAs(alignment.before());
      assertThat(alignment.matches())
          .allMatch(m -> m.before() == m.after() && !m.moved() && m.similarity() == 1);
    }
  }

  @Test
  void aUnitIsInOnePairAtMostAndPairsAreInOrder() {
    for (int seed = 0; seed < 200; seed++) {
      Composer composer = new Composer(seed);
      List<String> before = composer.resolution(8);
      List<String> after = composer.changed(composer.shortened(before, 0.3), 0.5);
      List<Match> matches = Aligner.align(document(before), document(after)).matches();

      assertThat(matches).extracting(Match::before).isSorted().doesNotHaveDuplicates();
      assertThat(matches).extracting(Match::after).doesNotHaveDuplicates();
      assertThat(matches).allMatch(m -> m.similarity() >= 0 && m.similarity() <= 1);
    }
  }

  @Test
  void theOrderOfTheTwoDocumentsDoesNotMatter() {
    for (int seed = 0; seed < 100; seed++) {
      Composer composer = new Composer(seed);
      List<String> before = composer.resolution(8);
      List<String> after = composer.changed(composer.shortened(before, 0.1), 0.2);

      assertThat(pairs(document(after), document(before), true))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(pairs(document(before), document(after), false));
    }
  }

  private static List<List<Integer>> pairs(Document before, Document after, boolean swapped) {
    return Aligner.align(before, after).matches().stream()
        .map(m -> swapped ? List.of(m.after(), m.before()) : List.of(m.before(), m.after()))
        .toList();
  }

  @Test
  void anArticlePutInRenumbersTheOthersAndMovesNone() {
    String one = "Điều 1. Phạm vi\nNghị quyết này áp dụng cho bến đò ngang trên sông.\n";
    String two = "Điều @. Nguồn kinh phí\nNgân sách xã bảo đảm toàn bộ kinh phí thực hiện.\n";
    String put = "Điều 2. Giờ hoạt động\nBến mở cửa từ 5 giờ đến 21 giờ mỗi ngày.\n";

    assertThat(matched(one + two.replace("@", "2"), one + put + two.replace("@", "3")))
        .containsExactly("Điều 1 = Điều 1", "Điều 2 = Điều 3");
  }

  @Test
  void aClauseThatWentToAnotherArticleIsFollowed() {
    String long1 = "Chủ bến niêm yết giá vé tại nơi dễ thấy và trả lại tiền thừa cho khách.";
    String before =
        "Điều 1. Chủ bến\n1. Có đủ áo phao.\n2. " + long1 + "\nĐiều 2. Khách\n1. Mặc áo phao.\n";
    String after =
        "Điều 1. Chủ bến\n1. Có đủ áo phao.\nĐiều 2. Khách\n1. Mặc áo phao.\n2. " + long1 + "\n";

    assertThat(matched(before, after)).contains("khoản 2 Điều 1 = khoản 2 Điều 2 *");
  }

  @Test
  void clausesThatChangedPlacesAreOneMove() {
    List<String> clauses =
        List.of(
            "Chủ bến niêm yết giá vé tại nơi dễ thấy.",
            "Khách mặc áo phao trong suốt thời gian đi đò.",
            "Đò không rời bến khi có gió từ cấp năm trở lên.");
    List<String> turned = List.of(clauses.get(1), clauses.get(2), clauses.get(0));

    assertThat(matched(article(clauses), article(turned)))
        .containsExactly(
            "Điều 1 = Điều 1",
            "khoản 1 Điều 1 = khoản 3 Điều 1 *",
            "khoản 2 Điều 1 = khoản 1 Điều 1",
            "khoản 3 Điều 1 = khoản 2 Điều 1");
  }

  private static String article(List<String> clauses) {
    List<String> out = new ArrayList<>(List.of("Điều 1. An toàn bến đò"));
    IntStream.range(0, clauses.size()).forEach(i -> out.add((i + 1) + ". " + clauses.get(i)));
    return Composer.lines(out);
  }

  @Test
  void unitsWithNothingInCommonAreNoPair() {
    assertThat(
            matched(
                "Điều 1. Bến đò\nChủ bến niêm yết giá vé.\n",
                "Điều 1. Nuôi ong\nNgười dân trồng cây dược liệu dưới tán rừng.\n"))
        .isEmpty();
  }
}
