package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.lm.LanguageModel;

final class StrippedTextTest {
  private static final StrippedText RESTORER = new StrippedText(LanguageModel.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hoi dong nhan dan tinh thao luan|Hội đồng nhân dân tỉnh thảo luận",
        "UY BAN NHAN DAN XA|ỦY BAN NHÂN DÂN XÃ",
        "Dieu 1. Quy dinh muc ho tro|Điều 1. Quy định mức hỗ trợ",
        "Can cu Luat To chuc chinh quyen dia phuong ngay 16 thang 6 nam 2025;"
            + "|Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
        "Truong thon to chuc hop dan de lay y kien" + "|Trưởng thôn tổ chức họp dân để lấy ý kiến",
      })
  void commonSentencesGetTheirMarksBack(String bare, String meant) {
    assertThat(RESTORER.restore(bare)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", " – 12/3 ", "xyzt qwrt\n1.", "…\n"})
  void whereThereIsNothingToRestoreNothingChanges(String text) {
    assertThat(RESTORER.restore(text)).isEqualTo(text);
  }

  @Test
  void aDocumentKeepsToItsHabits() {
    String clear =
        "Quang sat va quang dong la khoang san.\nMo quang sat khai thac quang.\n".repeat(3);
    String vague = "Diem quang Ha.";

    assertThat(RESTORER.restore(clear + vague)).endsWith("Điểm quặng Hà.");
    assertThat(RESTORER.restore(vague)).doesNotContain("quặng");
  }

  @Test
  void capitalsTellAbbreviationsAndNames() {
    assertThat(RESTORER.restore("Thuong truc HDND va UBND, UBMTTQ xa"))
        .isEqualTo("Thường trực HĐND và UBND, UBMTTQ xã");
    assertThat(RESTORER.restore("so 12/2026/QD-UBND cua BLDTBXH"))
        .isEqualTo("số 12/2026/QĐ-UBND của BLĐTBXH");
  }

  @Test
  void wordsThatBearMarksStayAsTheyAre() {
    assertThat(RESTORER.restore("hoà giải o co so, Thuý")).startsWith("hoà giải").endsWith("Thuý");
  }

  @Test
  void linesAndLengthsStay() {
    String bare = "Nghi quyet nay duoc\n\nHoi dong nhan dan thong qua./.\n";
    String restored = RESTORER.restore(bare);

    assertThat(restored).hasSameSizeAs(bare).startsWith("Nghị quyết này được\n\nHội đồng");
    assertThat(RESTORER.restore(restored)).isEqualTo(restored);
  }

  @Test
  void aVeryLongParagraphIsRestored() {
    String bare = "uy ban nhan dan tinh, ".repeat(2000);

    assertThat(RESTORER.restore(bare)).isEqualTo("ủy ban nhân dân tỉnh, ".repeat(2000));
  }

  @Test
  void theScoreCountsSyllablesThatCameBack() {
    RestorationScore score = new RestorationScore(RESTORER);
    assertThat(score.accuracy()).isEqualTo(1);

    score.paragraph("Hội đồng nhân dân tỉnh, Hoà");
    score.paragraph("xyzợt 12");

    assertThat(score.syllables()).isEqualTo(7);
    assertThat(score.right()).isBetween(5L, 6L);
    assertThat(score.accuracy()).isLessThan(1);
  }
}
