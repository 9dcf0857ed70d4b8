package vn.nghiquyet.lint.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.lint.Finding;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Lint;

/** Units that are counted anew, and the references that follow them. */
final class RenumberingTest {
  /** What the first fix of any finding of a rule makes of a text. */
  private static Optional<String> fixed(String rule, String text) {
    return Lint.findings(rule, text).stream()
        .flatMap(finding -> finding.fix().stream())
        .findFirst()
        .map(fix -> applied(fix, text));
  }

  private static String applied(Fix fix, String text) {
    assertThat(fix.safe()).isFalse();
    StringBuilder out = new StringBuilder(text);
    List<Fix.Edit> edits = new ArrayList<>(fix.edits());
    for (int i = edits.size() - 1; i >= 0; i--) {
      out.replace(edits.get(i).range().start(), edits.get(i).range().end(), edits.get(i).text());
    }
    return out.toString();
  }

  private static void assertClean(String text) {
    assertThat(Lint.findings(text))
        .extracting(Finding::rule)
        .doesNotContain("label-duplicate", "label-gap", "label-order", "reference-nowhere");
  }

  @Test
  void behindTheSecondOfTwoAllUnitsAndTheirReferencesAreCountedOn() {
    String text =
        """
        Điều 1. Mức chi
        1. Chi họp.
        2. Chi đi lại.
        2. Chi tài liệu.
        3. Chi khen thưởng.
        4. Không chi đồng thời theo khoản 1 và khoản 3 Điều này.
        Điều 2. Nguồn chi
        1. Ngân sách xã chi theo các khoản 3, 4 Điều 1.
        2. Quỹ chi từ khoản 3 đến khoản 4 Điều 1 Nghị quyết này; khoản 3 Điều 4 Luật Quỹ giữ nguyên.
        """;

    String after = fixed("label-duplicate", text).orElseThrow();

    assertThat(after)
        .contains("2. Chi đi lại.\n3. Chi tài liệu.\n4. Chi khen thưởng.\n5. Không chi")
        .contains("theo khoản 1 và khoản 4 Điều này")
        .contains("các khoản 4, 5 Điều 1.")
        .contains("từ khoản 4 đến khoản 5 Điều 1 Nghị quyết này; khoản 3 Điều 4 Luật");
    assertClean(after);
  }

  @Test
  void aNumberThatIsLeftFreeForTheSecondIsTaken() {
    String text =
        """
        Điều 1. Hồ sơ
        1. Hồ sơ gồm:
        a) Đơn;
        b) Biên bản;
        b) Bản sao quyết định;
        d) Giấy ủy quyền.
        2. Giấy tờ tại điểm d khoản 1 Điều này nộp sau.
        """;

    String after = fixed("label-duplicate", text).orElseThrow();

    assertThat(after).contains("b) Biên bản;\nc) Bản sao").contains("tại điểm d khoản 1 Điều này");
    assertClean(after);
  }

  @Test
  void articlesAreCountedOnOverChaptersAndTheRecipientsFollow() {
    String text =
        """
        NGHỊ QUYẾT
        Về việc hỗ trợ
        Chương I
        QUY ĐỊNH CHUNG
        Điều 1. Phạm vi
        Nghị quyết này quy định việc hỗ trợ.
        Điều 2. Đối tượng
        Hộ nghèo theo Điều 1 Nghị quyết này.
        Chương II
        MỨC HỖ TRỢ
        Điều 2. Mức chi
        Mỗi hộ 2.000.000 đồng.
        Điều 3. Tổ chức thực hiện
        Ủy ban nhân dân xã thực hiện Nghị quyết này./.
        Nơi nhận:
        - Như Điều 3;
        - Lưu: VT.
        CHỦ TỊCH
        Nguyễn Văn An
        """;

    String after = fixed("label-duplicate", text).orElseThrow();

    assertThat(after)
        .contains("Điều 3. Mức chi")
        .contains("Điều 4. Tổ chức thực hiện")
        .contains("- Như Điều 4;");
    assertClean(after);
  }

  @Test
  void unitsInDisorderAreCountedInTheirOrder() {
    String text =
        """
        Điều 1. Nguồn kinh phí
        1. Ngân sách xã.
        3. Đóng góp tự nguyện.
        2. Ngân sách tỉnh.
        4. Nguồn tại khoản 3 Điều này được ghi sổ riêng.
        """;

    String after = fixed("label-order", text).orElseThrow();

    assertThat(after)
        .contains("1. Ngân sách xã.\n2. Đóng góp tự nguyện.\n3. Ngân sách tỉnh.\n4. Nguồn")
        .contains("Nguồn tại khoản 2 Điều này");
    assertClean(after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // which of the two is meant?
        "Điều 1. Chi\n1. Họp.\n2. Đi lại.\n2. Tài liệu.\n3. Không chi theo khoản 2 Điều này.\n",
        // more is wrong than one number
        "Điều 1. Chi\n1. Họp.\n2. Đi lại.\n2. Tài liệu.\n6. Khác.\n",
      })
  void whereTwoWaysAreOpenNothingIsOffered(String text) {
    assertThat(Lint.findings("label-duplicate", text)).isNotEmpty();
    assertThat(fixed("label-duplicate", text)).isEmpty();
  }

  @Test
  void aGapIsNotClosedWhereAReferenceLeadsToWhatIsMissing() {
    String text =
        """
        Điều 1. Chi
        1. Họp.
        2. Đi lại.
        4. Tài liệu.
        5. Không chi theo khoản 3 Điều này.
        """;

    assertThat(Lint.findings("label-gap", text)).isNotEmpty();
    assertThat(fixed("label-gap", text)).isEmpty();
    assertThat(fixed("label-gap", text.replace("khoản 3 Điều", "khoản 4 Điều")).orElseThrow())
        .contains("3. Tài liệu.\n4. Không chi theo khoản 3 Điều này");
  }
}
