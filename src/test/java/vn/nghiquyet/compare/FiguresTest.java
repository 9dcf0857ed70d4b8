package vn.nghiquyet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hỗ trợ 1.500.000 đồng cho mỗi mô hình             | amount 1500000 đồng/mô hình
          Hỗ trợ 1,5 triệu đồng/người                       | amount 1500000 đồng/người
          mức 300 ngàn đồng/người/tháng                     | amount 300000 đồng/người/tháng
          mức 300 nghìn đồng/tháng/người                    | amount 300000 đồng/người/tháng
          tổng kinh phí 2 tỷ                                | amount 2000000000 đồng
          tổng kinh phí là 2 tỷ 500 triệu đồng.             | amount 2500000000 đồng
          vốn 1.200 tỷ đồng                                 | amount 1200000000000 đồng
          khoảng 3 nghìn tỷ đồng                            | amount 3000000000000 đồng
          500.000đ/hộ                                       | amount 500000 đồng/hộ
          1,500,000 VNĐ                                     | amount 1500000 đồng
          20,000 đồng/lượt                                  | amount 20000 đồng/lượt
          chi 500.000 đồng (năm trăm nghìn đồng)/người      | amount 500000 đồng
          chi 500.000 đồng (bằng chữ: năm trăm nghìn đồng chẵn). | amount 500000 đồng
          một trăm năm mươi nghìn đồng mỗi tháng            | amount 150000 đồng/tháng
          năm triệu đồng                                    | amount 5000000 đồng
          từ 2 đến 5 triệu đồng/hộ                          | amount 2000000 đồng/hộ; amount 5000000 đồng/hộ
          từ 500.000 đến 1 triệu đồng                       | amount 500000 đồng; amount 1000000 đồng
          từ 2 triệu đồng đến dưới 5 triệu đồng             | amount 2000000 đồng; amount 5000000 đồng
          0,5 lần mức lương cơ sở                           | amount 0.5 mức lương cơ sở
          bằng 1,2 mức lương tối thiểu chung/tháng          | amount 1.2 mức lương tối thiểu chung/tháng
          10.000 đồng/m2/năm                                | amount 10000 đồng/m²/năm
          150% mức lương cơ sở                              | percentage 150 %
          đạt trên 95 % số hộ                               | percentage 95 %
          80 phần trăm                                      | percentage 80 %
          tám mươi phần trăm                                | percentage 80 %
          đạt 99,5% trở lên                                 | percentage 99.5 %
          từ 30 - 50% mức chi                               | percentage 30 %; percentage 50 %
          lãi suất 6,6%/năm                                 | percentage 6.6 %/năm
          trong thời hạn 15 ngày làm việc                   | deadline 15 ngày làm việc
          chậm nhất 05 ngày                                 | deadline 5 ngày
          trong 03 (ba) ngày kể từ ngày nhận                | deadline 3 ngày
          trong thời hạn ba (03) ngày làm việc              | deadline 3 ngày làm việc
          trong thời hạn ba mươi ngày                       | deadline 30 ngày
          trong thời hạn một năm                            | deadline 1 năm
          trước ngày 31/12/2025                             | deadline 20251231 đến ngày
          chậm nhất là ngày 05 tháng 6 năm 2026             | deadline 20260605 đến ngày
          từ ngày 01/7/2025 đến hết ngày 31/12/2025         | deadline 20251231 đến ngày
          trước ngày 30 tháng 11 hằng năm                   | deadline 1130 đến ngày trong năm
          trước ngày 15 hàng tháng                          | deadline 15 đến ngày trong tháng
          hoàn thành trong quý II năm 2026                  | deadline 20262 đến quý
          xong trong tháng 12/2025                          | deadline 202512 đến tháng
          trong năm 2026                                    | deadline 2026 đến năm
          đến năm 2030, 100% số xã                          | deadline 2030 đến năm; percentage 100 %
          mỗi tổ 03 người                                   | count 3 người
          ít nhất 02 lần/năm                                | count 2 lần/năm
          xây dựng 5 mô hình                                | count 5 mô hình
          mỗi tháng 01 buổi                                 | count 1 buổi
          có từ 07 đến 09 thành viên                        | count 7 thành viên; count 9 thành viên
          diện tích 1.250,5 ha                              | count 1250.5 ha
          hai lần một năm                                   | count 2 lần/năm
          không quá hai mươi lăm người                      | count 25 người
          đủ 18 tuổi trở lên                                | count 18 tuổi
          2 triệu lượt khách                                | count 2000000 lượt khách
          30 hộ gia đình và 4 hợp tác xã                    | count 30 hộ gia đình; count 4 hợp tác xã
          trường lớp dưới 60 m²                             | count 60 m²
          tổng số 5 người                                   | count 5 người
          """)
  void figuresAreFoundWithTheirUnits(String text, String expected) {
    assertThat(String.join("; ", said(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          theo khoản 2 Điều 5 Luật số 10/2022/QH15 ngày 10 tháng 11 năm 2022
          tại khoản 1, 2 và 3 nội dung
          tại Điều 5, 6 quy định
          (1) người đứng đầu; (2) cán bộ
          nhiệm kỳ 2021-2026, kỳ họp thứ 9, khóa XVI
          giai đoạn 2021 - 2025
          năm 2025 và 2026
          Nghị quyết có hiệu lực từ ngày 28 tháng 11 năm 2025
          tính đến ngày 31/12/2024
          báo cáo hằng quý, hàng năm
          6 tháng đầu năm
          một số người, một trong các cơ quan
          năm người dân bàn
          ít nhất 2/3 số đại biểu
          dịch COVID-19 người dân
          Nghị định số 59/2023/NĐ-CP ngày 14/8/2023
          thôn 3 xã Bình Minh
          1. Người dân được biết
          12 Xã Bình Minh
          Thông tư số 55/2023/TT-BTC
          hội nghị lần thứ hai người đứng đầu
          mẫu số 01 bản
          công nghiệp 4.0
          """)
  void numbersThatNameAreNoFigures(String text) {
    assertThat(said(text)).isEmpty();
  }

  @Test
  void aFigureKnowsItsPlace() {
    String text = "Hỗ trợ: 1,5 triệu đồng/người, trong 15 ngày.";

    assertThat(Figures.of(text))
        .allSatisfy(figure -> assertThat(figure.range().of(text)).isEqualTo(figure.printed()))
        .extracting(Figure::printed)
        .containsExactly("1,5 triệu đồng/người", "15 ngày");
  }

  @Test
  void equalNumbersAreEqualHoweverPrinted() {
    assertThat(Figures.of("2.000.000 đồng").get(0).value())
        .isEqualTo(Figures.of("2 triệu đồng").get(0).value())
        .hasToString("2000000");
  }

  @Test
  void aLineEndDividesANumberFromTheNextLine() {
    assertThat(said("Tổng số 12\nngười đứng đầu")).isEmpty();
  }

  @Test
  void veryLongTextsAreReadInOneGo() {
    String[] hard = {"1 ", "1.", "(", "một ", "1 đến ", "khoản 1, ", "1/", "(năm ", "2 tỷ ", "/1"};
    for (String piece : hard) {
      String text = piece.repeat(100_000);
      Assertions.assertTimeout(Duration.ofSeconds(5), () -> Figures.of(text));
    }
  }

  private static List<String> said(String text) {
    return Figures.of(text).stream()
        .map(f -> f.kind().jsonName() + " " + f.value().toPlainString() + " " + f.unit())
        .toList();
  }
}
