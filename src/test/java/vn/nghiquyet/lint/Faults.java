package vn.nghiquyet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.nghiquyet.model.Severity;

/** A right document into which faults are put, one at a time. */
final class Faults {
  /** Nothing is wrong with its structure, its references and its numbers. */
  static final String RIGHT =
      """
      HỘI ĐỒNG NHÂN DÂN
      TỈNH AN KHÊ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 15/2025/NQ-HĐND
      An Khê, ngày 12 tháng 9 năm 2025
      NGHỊ QUYẾT
      Quy định mức hỗ trợ tổ hòa giải trên địa bàn tỉnh An Khê
      HỘI ĐỒNG NHÂN DÂN TỈNH AN KHÊ
      KHÓA XI, KỲ HỌP THỨ 9
      Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
      Căn cứ Nghị định số 40/2024/NĐ-CP ngày 16 tháng 4 năm 2024 của Chính phủ quy định chi tiết một số điều của Luật Lực lượng tham gia bảo vệ an ninh;
      Xét Tờ trình số 80/TTr-UBND ngày 03 tháng 9 năm 2025 của Ủy ban nhân dân tỉnh.
      QUYẾT NGHỊ:
      Chương I
      QUY ĐỊNH CHUNG
      Điều 1. Phạm vi điều chỉnh
      Nghị quyết này quy định mức hỗ trợ tổ hòa giải ở cơ sở (sau đây gọi tắt là tổ hòa giải).
      Điều 2. Đối tượng áp dụng
      1. Tổ hòa giải ở thôn, tổ dân phố.
      2. Ủy ban nhân dân (viết tắt là UBND) cấp xã.
      3. Cơ quan, tổ chức có liên quan theo khoản 9 Điều 30 Luật Hòa giải ở cơ sở.
      Chương II
      MỨC HỖ TRỢ
      Điều 3. Mức hỗ trợ
      1. Mức hỗ trợ mỗi năm như sau:
      a) Tổ hòa giải ở xã: 3.000.000 đồng (Ba triệu đồng);
      b) Tổ hòa giải ở phường: 2.500.000 đồng (Hai triệu năm trăm nghìn đồng);
      c) Tổ có từ 5 đến 7 (bảy) người: thêm 500.000 đồng;
      d) Tổ ở xã khu vực III: bằng 150% mức tại điểm a khoản này;
      đ) Tổ ở xã đảo: theo điểm a, điểm b khoản 1 Điều 3 Nghị quyết này.
      2. Tổ hòa giải được hỗ trợ thêm nếu hòa giải thành từ 80% số vụ.
      3. Hồ sơ gồm đơn đề nghị và biên bản.
      Điều 4. Chi trả
      1. Kinh phí được chi trả một lần trong giai đoạn 2026 - 2030.
      2. Người không đủ điều kiện theo khoản 1 Điều này phải hoàn trả trong 21 (hai mươi mốt) ngày.
      3. UBND cấp xã phân bổ theo Nghị định số 40/2024/NĐ-CP ngày 16/4/2024 và bảng sau:
      TT\tXã\tKinh phí
      1\tCửa Sông\t1.200
      2\tHải Vân\t800
      \tTổng cộng\t2.000
      Điều 5. Tổ chức thực hiện
      1. Ủy ban nhân dân tỉnh hướng dẫn thực hiện Điều 3 và Điều 4.
      2. Thường trực Hội đồng nhân dân tỉnh giám sát.
      Nghị quyết này được Hội đồng nhân dân tỉnh An Khê khóa XI, kỳ họp thứ 9 thông qua ngày 11 tháng 9 năm 2025 và có hiệu lực từ ngày 22 tháng 9 năm 2025.
      """;

  private Faults() {}

  /** What rules of a family find. */
  static List<String> found(Family family, String text) {
    return Lint.findings(text).stream()
        .filter(finding -> RuleExamples.family(finding) == family)
        .map(Finding::rule)
        .toList();
  }

  /** The fault is found, by its rule, and nothing graver is found besides. */
  static void found(Family family, String rule, String right, String wrong) {
    assertThat(RIGHT).contains(right);
    List<String> rules = found(family, RIGHT.replace(right, wrong));
    assertThat(rules).contains(rule).hasSizeLessThanOrEqualTo(2);
    assertThat(Lint.findings(RIGHT.replace(right, wrong)))
        .filteredOn(
            finding ->
                finding.severity() == Severity.ERROR && RuleExamples.family(finding) == family)
        .extracting(Finding::rule)
        .allMatch(code -> code.equals(rule));
  }
}
