package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.Docs;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.diff.DocumentDiff;

/** Sentences as one who drafts would write them. */
final class ExplanationTest {
  private static List<String> explained(String before, String after) {
    DocumentDiff diff = Differ.diff(Docs.parse(before), Docs.parse(after));
    Printed printed = new Printed(diff.before());
    Explanation explanation = new Explanation(Messages.of("vi"));
    return diff.changes().stream()
        .flatMap(change -> explanation.of(change, printed).stream())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hộ nghèo được cấp 150.000 đồng/hộ mỗi năm. | Hộ nghèo được cấp 180.000 đồng/hộ mỗi năm."
            + " | Sửa “150.000 đồng/hộ” thành “180.000 đồng/hộ” tại khoản 1 Điều 1.",
        "Ít nhất 60% số hộ gia đình phân loại. | Ít nhất 65% số hộ gia đình phân loại."
            + " | Sửa “60%” thành “65%” tại khoản 1 Điều 1.",
        "Xong trước ngày 30 tháng 9 năm 2026. | Xong trước ngày 31 tháng 12 năm 2026."
            + " | Sửa “ngày 30 tháng 9” thành “ngày 31 tháng 12” tại khoản 1 Điều 1.",
        "Kinh phí tại khoản 4 Điều 7 của Luật Đất đai được chi trước."
            + " | Kinh phí tại khoản 3 Điều 7 của Luật Đất đai được chi trước."
            + " | Sửa “khoản 4” thành “khoản 3” tại khoản 1 Điều 1.",
        "Chủ hồ chứa có thể báo cáo ngay. | Chủ hồ chứa phải báo cáo ngay."
            + " | Sửa “có thể” thành “phải” tại khoản 1 Điều 1.",
        "Tiếp nhận phản ánh của nhân dân tại chợ. | Tiếp nhận phản ánh của Nhân dân tại chợ."
            + " | Sửa cách viết hoa: “nhân dân” thành “Nhân dân” tại khoản 1 Điều 1.",
        "Bến đò ngang, chợ nổi và hợp tác xã hoạt động."
            + " | Bến đò ngang, chợ nổi, kho lạnh và hợp tác xã hoạt động."
            + " | Bổ sung cụm từ “, kho lạnh” sau cụm từ “chợ nổi” tại khoản 1 Điều 1.",
        "Tiểu thương tại các chợ và các điểm dừng chân dọc quốc lộ không dùng túi ni lông."
            + " | Tiểu thương tại các chợ không dùng túi ni lông."
            + " | Bỏ cụm từ “và các điểm dừng chân dọc quốc lộ” tại khoản 1 Điều 1.",
        "Có hiệu lực kể từ ngày ….. tháng ….. năm 2026. | Có hiệu lực kể từ ngày 01 tháng 8 năm"
            + " 2026. | Điền “01 tháng 8” sau cụm từ “kể từ ngày” tại khoản 1 Điều 1.",
      })
  void whatChangedIsSaidWithItsPlace(String before, String after, String expected) {
    String head = "Điều 1. Mức hỗ trợ\n1. ";
    String tail = "\n2. Nạo vét kênh mương.\n";

    assertThat(explained(head + before + tail, head + after + tail)).containsExactly(expected);
  }

  @Test
  void aTitleIsSaidToBeOne() {
    String before = "Điều 1. Mức\n1. Mục tiêu\na) Lớp dạy bơi;\nb) Bến đò ngang.\n";

    assertThat(explained(before, before.replace("Mục tiêu", "Chỉ tiêu")))
        .containsExactly("Sửa “Mục tiêu” thành “Chỉ tiêu” tại tiêu đề khoản 1 Điều 1.");
  }

  @Test
  void severalChangesOfOneUnitStandBelowItsName() {
    String before = "Điều 1. Mức\n1. Hộ nghèo được 5 con giống và 2 lớp dạy bơi mỗi năm.\n";
    String after = "Điều 1. Mức\n1. Hộ nghèo được 7 con giống và 3 lớp dạy bơi mỗi năm.\n";

    assertThat(explained(before, after))
        .containsExactly(
            "Tại khoản 1 Điều 1:", "- Sửa “5 con” thành “7 con”;", "- Sửa “2 lớp” thành “3 lớp”.");
  }

  @Test
  void comingGoingAndNumberingAreSaidInWords() {
    String before =
        """
        Điều 1. Mức
        1. Hỗ trợ bến đò ngang của xã.
        2. Nạo vét kênh mương nội đồng.
        3. Mở lớp dạy bơi cho thiếu nhi.
        """;
    String after =
        """
        Điều 1. Mức
        1. Hỗ trợ bến đò ngang của xã.
        2. Mở lớp dạy bơi cho thiếu nhi.
        3. Xây kho lạnh cho tiểu thương ở chợ nổi.
        """;

    assertThat(explained(before, after))
        .containsExactly(
            "(Bãi bỏ) Bỏ khoản 2 Điều 1.",
            "Đánh số lại: khoản 3 thành khoản 2.",
            "(Dòng mới) Bổ sung khoản 3 Điều 1.");
  }

  @Test
  void aLongQuotationIsCutInTheMiddle() {
    String words = "một hai ba bốn năm sáu bảy tám chín mười ".repeat(4).strip();

    assertThat(Quote.of(words))
        .isEqualTo(
            "“một hai ba bốn năm sáu bảy tám chín mười một hai … năm sáu bảy tám chín mười”");
  }
}
