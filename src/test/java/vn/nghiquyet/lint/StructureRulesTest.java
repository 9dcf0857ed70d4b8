package vn.nghiquyet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Composed documents with one fault in their numbers, nesting or lists. */
final class StructureRulesTest {
  @Test
  void aRightDocumentHasNoFindings() {
    assertThat(Faults.found(Family.STRUCTURE, Faults.RIGHT)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyFaultIsFound(String rule, String right, String wrong) {
    Faults.found(Family.STRUCTURE, rule, right, wrong);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("label-gap", "3. Hồ sơ gồm", "4. Hồ sơ gồm"),
        Arguments.of("label-gap", "Điều 5. Tổ", "Điều 6. Tổ"),
        Arguments.of("label-gap", "đ) Tổ", "e) Tổ"),
        Arguments.of("label-gap", "Chương II\n", "Chương III\n"),
        Arguments.of(
            "label-misprint", "d) Tổ ở xã khu vực III: bằng 150% mức tại điểm a khoản này;\n", ""),
        Arguments.of("label-duplicate", "3. Hồ sơ gồm", "2. Hồ sơ gồm"),
        Arguments.of("label-duplicate", "c) Tổ có", "b) Tổ có"),
        Arguments.of("label-duplicate", "Điều 5. Tổ", "Điều 4. Tổ"),
        Arguments.of(
            "label-order",
            "2. Ủy ban nhân dân (viết tắt là UBND) cấp xã.\n3. Cơ quan, tổ chức có",
            "3. Ủy ban nhân dân (viết tắt là UBND) cấp xã.\n2. Cơ quan, tổ chức có"),
        Arguments.of("article-restart", "Điều 3. Mức hỗ trợ\n", "Điều 1. Mức hỗ trợ\n"),
        Arguments.of(
            "point-letter",
            "đ) Tổ",
            "đ) Tổ ở bản: theo điểm a;\ne) Tổ ở làng: theo điểm a;\nf) Tổ"),
        Arguments.of(
            "unit-lone",
            "1. Ủy ban nhân dân tỉnh hướng dẫn thực hiện Điều 3 và Điều 4.\n2. Thường trực Hội đồng nhân dân tỉnh giám sát.\n",
            "1. Ủy ban nhân dân tỉnh hướng dẫn thực hiện Điều 3 và Điều 4.\n"),
        Arguments.of(
            "unit-empty",
            "2. Thường trực Hội đồng nhân dân tỉnh giám sát.\n",
            "2.\n3. Thường trực Hội đồng nhân dân tỉnh giám sát.\n"),
        Arguments.of("unit-empty", "Điều 5. Tổ", "Điều 5. Giám sát\nĐiều 6. Tổ"),
        Arguments.of("title-missing", "Điều 4. Chi trả\n", "Điều 4.\n"),
        Arguments.of(
            "nesting",
            "2. Tổ hòa giải được hỗ trợ thêm nếu hòa giải thành từ 80% số vụ.\n",
            "2. Tổ hòa giải được hỗ trợ thêm:\n3.1. Hòa giải thành từ 80% số vụ.\n3.2. Không có khiếu nại.\n"),
        Arguments.of(
            "bullet-in-point",
            "(Ba triệu đồng);\n",
            "(Ba triệu đồng):\n- Chi họp;\n- Chi tài liệu;\n"),
        Arguments.of(
            "list-mark", "(Hai triệu năm trăm nghìn đồng);", "(Hai triệu năm trăm nghìn đồng)."),
        Arguments.of("list-mark", "thêm 500.000 đồng;", "thêm 500.000 đồng"),
        Arguments.of(
            "list-end", "khoản 1 Điều 3 Nghị quyết này.\n", "khoản 1 Điều 3 Nghị quyết này;\n"),
        Arguments.of("list-intro", "như sau:", "như sau"),
        Arguments.of(
            "unit-cut-off", "3. Hồ sơ gồm đơn đề nghị và biên bản.", "3. Hồ sơ gồm đơn đề nghị và"),
        Arguments.of("label-misprint", "c) Tổ có", "C) Tổ có"));
  }
}
