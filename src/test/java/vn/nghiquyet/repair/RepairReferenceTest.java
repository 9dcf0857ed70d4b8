package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.Composer;
import vn.nghiquyet.Docs;
import vn.nghiquyet.Score;
import vn.nghiquyet.lm.LanguageModel;

/**
 * An earlier version helps and hides nothing: what the adopted text says otherwise, and its print
 * shows, is still there after repair with the draft as reference.
 *
 * <p>What the print has lost cannot be seen: a draft that differs from the adopted text in marks
 * alone, <i>mỗi</i> against <i>mọi</i> or <i>tính</i> against <i>tỉnh</i>, looks like it once the
 * marks are gone. So every planted difference here is one of letters or digits.
 */
final class RepairReferenceTest {
  /** What the draft says, and what was adopted instead. */
  private record Planted(String draft, String adopted) {}

  private static final List<Planted> CRAFT_VILLAGES =
      List.of(
          new Planted("15 tháng 5 năm 2027", "24 tháng 6 năm 2029"),
          new Planted("1.500.000 đồng", "1.200.000 đồng"),
          new Planted("40.000", "45.000"),
          new Planted("từ 15 km", "từ 12 km"),
          new Planted("tối đa 95 triệu", "tối đa 85 triệu"),
          new Planted("quá 300 triệu", "quá 350 triệu"),
          new Planted("hạn 48 tháng", "hạn 36 tháng"),
          new Planted(
              "06 tháng, mỗi lớp từ 15 đến 25 người", "05 tháng, mỗi lớp từ 10 đến 20 người"),
          new Planted("95,4 tỷ", "96,4 tỷ"),
          new Planted("ngày 15 tháng 7 năm 2031", "ngày 10 tháng 7 năm 2031"),
          new Planted("vượt\nquá", "thấp\nhơn"),
          new Planted("Việc hỗ trợ phải công khai", "Việc hỗ trợ có thể công khai"),
          new Planted("tổ hợp tác, hợp tác xã", "hợp tác xã"),
          new Planted("hộ cận nghèo", "hộ dân tộc"),
          new Planted("Trịnh Hữu Khoát", "Trần Văn Khoát"));

  /** How many words of a case the wording of an unrelated text may cost. */
  private static final int FOREIGN = 6;

  private static final Composer COMPOSER = new Composer(7);
  private static final String ADOPTED =
      """
      Điều 1. Mức hỗ trợ người nuôi ong
      1. Hộ gia đình có thể được hỗ trợ 2.500.000 đồng để mua giống, không quá 12 tháng.
      2. Hợp tác xã được hỗ trợ 35.000.000 đồng từ ngày 15 tháng 8 năm 2031.
      3. Ủy ban nhân dân xã lập danh sách và niêm yết tại nhà văn hóa trong 07 ngày.
      4. Trưởng thôn báo cáo kết quả trước ngày 30/11 của năm sau cho Chủ tịch xã.
      Điều 2. Trách nhiệm của các cơ quan
      1. Sở Tài chính thẩm tra hồ sơ và trình Ủy ban nhân dân tỉnh quyết định.
      2. Phòng Nội vụ đôn đốc việc thực hiện tại xã Suối Mây, xã Bản Lầu.
      a) Kiểm tra mỗi quý một lần;
      b) Công bố kết quả trên trang thông tin điện tử;
      c) Xử lý người vi phạm.
      3. Hội đồng nhân dân giám sát việc thực hiện Nghị quyết này.
      """;

  /** By line of the adopted text, counted from 1: what the draft says instead. */
  private static final List<Planted> CHANGED =
      List.of(
          new Planted("người nuôi cá", "người nuôi ong"),
          new Planted("phải được hỗ trợ 2.000.000", "có thể được hỗ trợ 2.500.000"),
          new Planted("không quá 24 tháng", "không quá 12 tháng"),
          new Planted("Tổ hợp tác được hỗ trợ 30.000.000", "Hợp tác xã được hỗ trợ 35.000.000"),
          new Planted("ngày 01 tháng 7 năm 2030", "ngày 15 tháng 8 năm 2031"),
          new Planted("tại trụ sở trong 10 ngày", "tại nhà văn hóa trong 07 ngày"),
          new Planted(
              "Bí thư báo cáo kết quả trước ngày 30/6",
              "Trưởng thôn báo cáo kết quả trước ngày 30/11"),
          new Planted("Sở Kế hoạch thẩm tra", "Sở Tài chính thẩm tra"),
          new Planted("xã Nà Hỏa, xã Pắc Ngà", "xã Suối Mây, xã Bản Lầu"),
          new Planted(
              "b) Xử lý người vi phạm.\n",
              "b) Công bố kết quả trên trang thông tin điện tử;\nc) Xử lý người vi phạm.\n"),
          new Planted("tán thành việc thực hiện", "giám sát việc thực hiện"));

  private static String draftOf(String adopted, List<Planted> planted) {
    String out = adopted;
    for (Planted one : planted) {
      assertThat(out).contains(one.adopted());
      out = out.replace(one.adopted(), one.draft());
    }
    return out;
  }

  private static RepairedText repair(String seen, String reference) {
    return new Repairer(LanguageModel.shipped(), new RepairOptions(0, reference)).repair(seen);
  }

  /** Words in bare letters and numbers, without case. */
  private static String bare(String text) {
    return String.join(" ", Score.syllables(Docs.withoutMarks(text)))
        .toLowerCase(java.util.Locale.ROOT);
  }

  static List<String> readings() {
    List<String> out = new ArrayList<>();
    out.add(Docs.withoutMarks(ADOPTED));
    for (int seed = 0; seed < 5; seed++) {
      out.add(Misread.english(ADOPTED, new Random(seed)));
      out.add(Misread.vietnamese(ADOPTED, new Random(seed)));
    }
    return out;
  }

  @ParameterizedTest
  @MethodSource("readings")
  void everyPlantedDifferenceIsStillThere(String seen) {
    String draft = draftOf(ADOPTED, CHANGED);
    String plain = repair(seen, "").text();
    RepairedText repaired = repair(seen, draft);

    for (Planted one : CHANGED) {
      assertThat(bare(repaired.text())).as("%s", one).contains(bare(one.adopted()));
      assertThat(bare(repaired.text())).as("%s", one).doesNotContain(" " + bare(one.draft()) + " ");
    }
    assertThat(repaired.text().replaceAll("\\D+", " ")).isEqualTo(ADOPTED.replaceAll("\\D+", " "));
    assertThat(Score.of(ADOPTED, repaired.text()).right())
        .isGreaterThanOrEqualTo(Score.of(ADOPTED, plain).right());
  }

  @Test
  void aRealReadingKeepsItsNumbersAgainstADraftWithOthers() {
    String meant = Cases.meant("craft-villages");
    String draft = meant;
    for (Planted one : CRAFT_VILLAGES) {
      draft = draft.replace(one.adopted(), one.draft());
    }
    assertThat(draft).isNotEqualTo(meant);
    for (String kind : Cases.KINDS) {
      String seen = Cases.damaged("craft-villages", kind);
      String plain = repair(seen, "").text();
      String with = repair(seen, draft).text();

      assertThat(RepairLaws.numbers(with)).isEqualTo(RepairLaws.numbers(plain));
      assertThat(Score.of(meant, with).right())
          .isGreaterThanOrEqualTo(Score.of(meant, plain).right());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fire-safety", "school-fees"})
  void theSameTextAsReferenceMakesRepairBetterAndAnotherOneHardlyWorse(String name) {
    String meant = Cases.meant(name);
    String other = Composer.lines(COMPOSER.resolution(12));
    for (String kind : Cases.KINDS) {
      String seen = Cases.damaged(name, kind);
      int plain = Score.of(meant, repair(seen, "").text()).right();

      assertThat(Score.of(meant, repair(seen, meant).text()).right())
          .as(kind)
          .isGreaterThanOrEqualTo(plain);
      assertThat(Score.of(meant, repair(seen, other).text()).right())
          .as(kind)
          .isGreaterThanOrEqualTo(plain - FOREIGN);
    }
  }

  @Test
  void theLawsHoldWithAReference() {
    String draft = draftOf(ADOPTED, CHANGED);
    Repairer repairer = new Repairer(LanguageModel.shipped(), new RepairOptions(0, draft));
    for (String seen : readings()) {
      RepairLaws.hold(repairer, seen);
    }
    assertThat(repairer.repair(ADOPTED).corrections()).isEmpty();
    assertThat(repairer.repair(draft).corrections()).isEmpty();
  }

  @Test
  void aDeletedPointStaysDeleted() {
    String draft =
        draftOf(
            ADOPTED,
            List.of(new Planted("a) Kiểm tra mỗi tháng;\n", "a) Kiểm tra mỗi quý một lần;\n")));
    String seen =
        Misread.english(
            ADOPTED.replace("b) Công bố kết quả trên trang thông tin điện tử;\n", ""),
            new Random(3));

    String text = repair(seen, draft).text();

    assertThat(text).doesNotContain("Công bố").contains("mỗi quý một lần");
    assertThat(text.lines()).hasSize((int) seen.lines().count());
  }
}
