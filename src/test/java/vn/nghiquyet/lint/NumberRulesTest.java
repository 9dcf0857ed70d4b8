package vn.nghiquyet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Composed documents with one figure that contradicts another. */
final class NumberRulesTest {
  @Test
  void aRightDocumentHasNoFindings() {
    assertThat(Faults.found(Family.NUMBER, Faults.RIGHT)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyFaultIsFound(String rule, String right, String wrong) {
    Faults.found(Family.NUMBER, rule, right, wrong);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("number-words", "(Ba triệu đồng)", "(Bốn triệu đồng)"),
        Arguments.of("number-words", "7 (bảy) người", "7 (tám) người"),
        Arguments.of("number-words", "21 (hai mươi mốt)", "21 (hai mươi hai)"),
        Arguments.of("number-words", "2.500.000 đồng (Hai", "2.400.000 đồng (Hai"),
        Arguments.of("percent-over", "từ 80% số vụ", "từ 80% số vụ, chiếm 120% địa bàn"),
        Arguments.of("percent-over", "nếu hòa giải thành từ 80% số vụ", "nếu đạt 130% số hộ"),
        Arguments.of("range-reversed", "từ 5 đến 7 (bảy) người", "từ 9 đến 7 người"),
        Arguments.of("range-reversed", "giai đoạn 2026 - 2030", "giai đoạn 2036 - 2030"),
        Arguments.of("range-reversed", "trong giai đoạn 2026 - 2030", "từ năm 2030 đến năm 2026"),
        Arguments.of(
            "range-reversed",
            "trong giai đoạn 2026 - 2030",
            "từ ngày 01/7/2026 đến ngày 01/01/2026"),
        Arguments.of("table-total", "Tổng cộng\t2.000", "Tổng cộng\t2.100"),
        Arguments.of("table-total", "1\tCửa Sông\t1.200", "1\tCửa Sông\t1.300"));
  }
}
