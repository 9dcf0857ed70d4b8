package vn.nghiquyet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Composed documents with one fault in what they refer to. */
final class ReferenceRulesTest {
  @Test
  void aRightDocumentHasNoFindings() {
    assertThat(Faults.found(Family.REFERENCE, Faults.RIGHT)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyFaultIsFound(String rule, String right, String wrong) {
    Faults.found(Family.REFERENCE, rule, right, wrong);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("reference-nowhere", "theo khoản 1 Điều này", "theo khoản 7 Điều này"),
        Arguments.of("reference-nowhere", "Điều 3 và Điều 4", "Điều 3 và Điều 9"),
        Arguments.of("reference-nowhere", "điểm b khoản 1 Điều 3", "điểm h khoản 1 Điều 3"),
        Arguments.of("reference-self", "theo khoản 1 Điều này", "theo khoản 2 Điều này"),
        Arguments.of("reference-self", "Điều 3 và Điều 4", "khoản 1 Điều 5"),
        Arguments.of("date-impossible", "ngày 22 tháng 9 năm 2025", "ngày 31 tháng 9 năm 2025"),
        Arguments.of("date-impossible", "ngày 16/4/2024", "ngày 16/14/2024"),
        Arguments.of("date-impossible", "ngày 22 tháng 9 năm 2025", "ngày 29 tháng 02 năm 2026"),
        Arguments.of("date-order", "ngày 11 tháng 9", "ngày 19 tháng 9"),
        Arguments.of("date-order", "ngày 22 tháng 9", "ngày 02 tháng 9"),
        Arguments.of("date-order", "ngày 03 tháng 9", "ngày 13 tháng 10"),
        Arguments.of(
            "session-mismatch", "khóa XI, kỳ họp thứ 9 thông", "khóa XI, kỳ họp thứ 10 thông"),
        Arguments.of("session-mismatch", "khóa XI, kỳ", "khóa X, kỳ"),
        Arguments.of("instrument-number", "số 72/2025/QH15", "số 72/2015/QH15"),
        Arguments.of("instrument-number", "số 72/2025/QH15", "số 0/2025/QH15"),
        Arguments.of("instrument-number", "số 72/2025/QH15", "số 72/2026/QH15"),
        Arguments.of("instrument-number", "số 72/2025/QH15", "số 72/2025/NĐ-CP"),
        Arguments.of("instrument-conflict", "ngày 16/4/2024", "ngày 18/4/2024"),
        Arguments.of("instrument-conflict", "ngày 16 tháng 4 năm 2024", "ngày 16 tháng 4 năm 2023"),
        Arguments.of(
            "instrument-conflict",
            "Điều 30 Luật Hòa giải ở cơ sở.",
            "Điều 30 Luật Tổ chức chính quyền địa phương số 27/2025/QH15."),
        Arguments.of(
            "abbreviation-unused",
            "(sau đây gọi tắt là tổ hòa giải)",
            "(sau đây gọi tắt là Tổ tự quản)"),
        Arguments.of(
            "abbreviation-early",
            "1. Tổ hòa giải ở thôn, tổ dân phố.",
            "1. Tổ hòa giải do UBND thành lập."));
  }
}
