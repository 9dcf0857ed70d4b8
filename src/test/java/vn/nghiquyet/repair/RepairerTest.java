package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.Composer;
import vn.nghiquyet.Docs;
import vn.nghiquyet.lm.LanguageModel;

class RepairerTest {
  private static final String TEXT =
      """
      NGHỊ QUYẾT
      Về việc hỗ trợ người nuôi ong trên địa bàn tỉnh
      Căn cứ Nghị định số 31/2024/NĐ-CP ngày 15 tháng 3 năm 2024 của Chính phủ;
      Điều 1. Mức hỗ trợ
      1. Hộ gia đình được hỗ trợ 2.500.000 đồng để mua giống vật nuôi,
      nhưng không quá hai lần trong một năm.
      2. Ủy ban nhân dân cấp xã báo cáo kết quả thực hiện trước ngày 30/11 của năm sau.
      """;

  private static RepairedText repair(String text, double minConfidence) {
    return new Repairer(LanguageModel.shipped(), new RepairOptions(minConfidence, "")).repair(text);
  }

  @Test
  void textWithoutMarksGetsThemBack() {
    RepairedText repaired = repair(Docs.withoutMarks(TEXT), 0);

    assertThat(repaired.text()).isEqualTo(TEXT);
    assertThat(repaired.syllables()).isGreaterThan(50);
  }

  @Test
  void romanNumbersAndHeadsInStrokesAreReadAsTheyWerePrinted() {
    String seen =
        """
        NGH! QUYET
        Vé viéc hd tro ngudi nudi ong trén dia ban huyén

        Nghi quyét nay duoc Hdéi déng nhan dan huyén khoa XH, ky hop
        thu VHI théng qua va co hiéu luc ké tl ngay ky; giao cho uy ban nhan
        dan huyén t6 chirc thc hién trén linh vuc KT-XH cua dia phuong.
        """;

    assertThat(repair(seen, 0).text())
        .contains("NGHỊ QUYẾT", "khóa XII, kỳ họp", "thứ VIII thông qua", "KT-XH");
  }

  @Test
  void eachCorrectionNamesItsPlace() {
    String stripped = Docs.withoutMarks(TEXT);
    List<String> lines = stripped.lines().toList();
    List<String> repaired = TEXT.lines().toList();

    assertThat(repair(stripped, 0).corrections())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            c -> {
              int from = c.column() - 1;
              int to = from + c.before().length();
              assertThat(lines.get(c.line() - 1).substring(from, to)).isEqualTo(c.before());
              assertThat(repaired.get(c.line() - 1).substring(from, to)).isEqualTo(c.after());
              assertThat(c.confidence()).isBetween(0.0, 1.0);
            });
  }

  @Test
  void wholeTextStaysAsItIs() {
    RepairedText repaired = repair(TEXT, 0);

    assertThat(repaired.text()).isEqualTo(TEXT);
    assertThat(repaired.corrections()).isEmpty();
    assertThat(repaired.doubts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "123.456 / 78%",
        "The committee shall submit the annual report to the assembly before the end of the year.",
        "Le conseil adopte la résolution sur le budget de la province pour cette année.",
        "ISO 9001:2015, IEC 60068-2-1"
      })
  void whatIsNotVietnameseWithoutMarksStaysAsItIs(String text) {
    assertThat(repair(text, 0).text()).isEqualTo(text);
  }

  @Test
  void aForeignParagraphAmongVietnameseStaysAsItIs() {
    String foreign =
        "The committee shall submit the annual report to the assembly before the end of the year.";

    assertThat(repair(TEXT + foreign, 0).text()).isEqualTo(TEXT + foreign);
  }

  @Test
  void repairingTwiceIsRepairingOnceAndNoDigitChanges() {
    for (int seed = 0; seed < 5; seed++) {
      String stripped = Docs.withoutMarks(Composer.lines(new Composer(seed).resolution(8)));
      String once = repair(stripped, 0).text();

      assertThat(repair(once, 0).text()).isEqualTo(once);
      assertThat(once.replaceAll("\\D", "")).isEqualTo(stripped.replaceAll("\\D", ""));
      assertThat(once.lines().count()).isEqualTo(stripped.lines().count());
      assertThat(Docs.withoutMarks(once)).isEqualTo(stripped);
    }
  }

  @Test
  void whatIsLessSureThanAskedIsLeftAndListed() {
    String stripped = Docs.withoutMarks(TEXT);
    RepairedText bold = repair(stripped, 0);
    RepairedText shy = repair(stripped, 0.999);

    assertThat(shy.corrections()).hasSizeLessThan(bold.corrections().size());
    assertThat(shy.corrections()).allMatch(c -> c.confidence() >= 0.999);
    assertThat(shy.doubts()).isNotEmpty().allMatch(d -> !d.alternatives().isEmpty());
    assertThat(shy.doubts())
        .allSatisfy(
            d ->
                assertThat(shy.text().lines().toList().get(d.line() - 1).substring(d.column() - 1))
                    .startsWith(d.text()));
  }
}
