package vn.nghiquyet.text.legacy;

import java.util.List;

/** Text in the genre with invented places, and foreign text, for the tests of this package. */
public final class Papers {
  /** A resolution. */
  public static final String RESOLUTION =
      """
      HỘI ĐỒNG NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH THANH GIANG                     Độc lập - Tự do - Hạnh phúc
      Số: 27/2003/NQ-HĐND              Thanh Giang, ngày 12 tháng 7 năm 2003

      NGHỊ QUYẾT
      Về mức thu phí vệ sinh và lệ phí đỗ xe trên địa bàn tỉnh

      Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân;
      Xét Tờ trình số 45/TTr-UBND ngày 20 tháng 6 năm 2003 của Ủy ban nhân dân tỉnh;

      QUYẾT NGHỊ:

      Điều 1. Mức thu
      1. Hộ gia đình: 15.000 đồng/tháng; riêng ô tô 7 chỗ ngồi là 20.000 đồng/lượt.
      2. Nhà hàng, khách sạn có diện tích trên 500 mét vuông: 3% doanh thu, không quá 2.000.000 đồng.
      a) Mỗi xã, phường có ít nhất 01 bãi đỗ xe được quy hoạch;
      b) Phí được giảm một nửa đối với hộ nghèo, người khuyết tật, trẻ mồ côi;
      đ) Các trường hợp khác theo quy định tại điểm đ khoản 2 Điều 7.

      Điều 2. Tổ chức thực hiện
      Giao Ủy ban nhân dân tỉnh hướng dẫn, kiểm tra việc thực hiện Nghị quyết này. Thường trực
      Hội đồng nhân dân, các Ban và đại biểu Hội đồng nhân dân giám sát.

      Nghị quyết có hiệu lực từ ngày 01 tháng 8 năm 2003./.

      Nơi nhận:                                     CHỦ TỊCH
      - Thường vụ Tỉnh ủy;
      - Lưu: VT.                                  Nguyễn Thị Ngọc Ẩn
      """;

  /** One sentence each. */
  public static final List<String> SENTENCES =
      List.of(
          "Ủy ban nhân dân tỉnh chịu trách nhiệm thi hành Nghị quyết này.",
          "Điều 4. Hiệu lực thi hành của các quy định về thuế sử dụng đất",
          "Cộng hòa xã hội chủ nghĩa Việt Nam",
          "Người được hưởng trợ cấp phải nộp đủ hồ sơ trước ngày 30 tháng 9.",
          "Trường hợp có ý kiến khác nhau thì biểu quyết theo đa số.");

  /** Text that is none of it: French, English, German, Spanish, Portuguese, numbers and signs. */
  public static final List<String> FOREIGN =
      List.of(
          "L’Assemblée générale, réunie à Genève le 3 août, où siégeait déjà le président, a été"
              + " prévenue : « Il n’y a là rien de naïf », dit-il, où que ce fût.",
          "Le thé, le café et la crème brûlée coûtaient 12 € — voilà où nous étions, hélas ! Noël",
          "The naïve café owner’s résumé – a façade, really – cost £5.50 (≈ 6 °C, 20 m², ±3 µm).",
          "Die Größe der Straße beträgt höchstens fünf Meter; für Fußgänger gilt § 7 Absatz 2.",
          "¿Qué pasó mañana? El niño comió jalapeños y pidió más años de garantía, ¡ay!",
          "A acção não é válida; à noite, o senhor José não põe pão à mesa nº 5.",
          "x² + y² = 25 ± 0,5; 3 × 4 = 12; 10 ÷ 4 = 2½; 25 °C; § 5; © 2024 ACME®; 100 µg; ¼ · ¾",
          "if (a ? b : c) { return map[i]++; } // don't e.g. i.e. a.m. p.m. O'Neil's ~/.config",
          "Mail me at a.b@example.com or see http://example.com/?q=a.e.o, isn't it? We're ok. Yes.");

  private Papers() {}
}
