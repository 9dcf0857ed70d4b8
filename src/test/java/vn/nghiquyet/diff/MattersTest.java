package vn.nghiquyet.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.text.SourceText;

/** What edits are about, and which units may change. */
final class MattersTest {
  private static final String TEXT = "NGHỊ QUYẾT\nVề chợ\n\nĐiều 1. Phạm vi\n1. %s\n2. Chợ nổi.\n";

  private static DocumentDiff diff(String before, String after) {
    return Differ.diff(document(TEXT.formatted(before)), document(TEXT.formatted(after)));
  }

  private static Document document(String text) {
    return new DocumentParser().parse(SourceText.ofText("a.txt", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hộ có sạp được vay 20 triệu đồng một lần.|Hộ có sạp được vay 30 triệu đồng một lần.|MONEY",
        "Nộp hồ sơ trước ngày 15 tháng 6 hằng năm.|Nộp hồ sơ trước ngày 20 tháng 6 hằng năm.|DEADLINE",
        "Ít nhất 60% số sạp bán hàng tươi sống.|Ít nhất 70% số sạp bán hàng tươi sống.|NUMBER",
        "Ban quản lý có thể thu phí vệ sinh.|Ban quản lý phải thu phí vệ sinh.|MODALITY",
        "Thực hiện theo khoản 2 Điều 7 của Quy chế.|Thực hiện theo khoản 3 Điều 7 của Quy chế.|REFERENCE",
        "Giao Ủy ban nhân dân xã kiểm tra hằng quý.|Giao Sở Công Thương kiểm tra hằng quý.|SUBJECT",
        "Sạp hàng được lợp mái tôn màu xanh.|Sạp hàng được lợp mái ngói màu xanh.|OTHER",
        "Giao phòng kinh tế kiểm tra.|Giao Phòng kinh tế kiểm tra.|CASE",
        "Sạp rau, sạp cá thu phí riêng.|Sạp rau; sạp cá thu phí riêng.|PUNCTUATION",
      })
  void anEditIsAboutWhatDiffers(String before, String after, Matter matter) {
    List<Edit> edits =
        diff(before, after).changes().get(0).edits().stream()
            .filter(edit -> edit.op() != Edit.Op.EQUAL)
            .toList();

    assertThat(edits).extracting(Edit::matter).containsOnly(Optional.of(matter));
  }

  @ParameterizedTest
  @CsvSource({
    "Điều 1, true",
    "điều 1, true",
    "khoản 1 Điều 1, true",
    "khoản 2 Điều 1, false",
    "Điều 11, false",
    "Điều 2, false",
    "Căn cứ, false",
    "Phụ lục, false",
  })
  void changesAreAllowedWithinTheUnitsNamed(String citation, boolean allowed) {
    DocumentDiff diff = diff("Họp chợ mỗi phiên một ngày.", "Họp chợ mỗi phiên hai ngày.");

    assertThat(diff.changes())
        .allSatisfy(
            change -> assertThat(new Allowed(List.of(citation)).allows(change)).isEqualTo(allowed));
  }

  @Test
  void unitsThatAreNowhereAreToldOf() {
    DocumentDiff diff = diff("Họp chợ.", "Họp chợ phiên.");

    assertThat(new Allowed(List.of("Điều 1", "Điều 9")).unknown(diff)).containsExactly("điều 9");
  }

  @Test
  void whatADocumentSaysOfItselfIsCompared() {
    Document before = document("DỰ THẢO\n" + TEXT.formatted("Họp chợ."));
    Document after = document("Số: 12/NQ-HĐND\n" + TEXT.formatted("Họp chợ."));

    assertThat(Differ.diff(before, after).fields())
        .contains(new FieldChange("symbol", "", "12/NQ-HĐND"));
  }
}
