package vn.nghiquyet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.lint.catalog.Catalog;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.text.SourceText;

/** One fault of spelling in a sentence, and sentences that only look as if they had one. */
final class SpellingTest {
  private static List<String> told(String text) {
    return Lint.findings(text).stream()
        .filter(finding -> Catalog.rule(finding.rule()).orElseThrow().family() == Family.SPELLING)
        .map(Finding::rule)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "impossible-syllable | Ủy ban nhân dân cấp xã tổ chưc thực hiện.",
        "impossible-syllable | Các xã và thị trân tổ chức thực hiẹnn.",
        "impossible-syllable | Kinh phí do nghân sách cấp tỉnh bảo đảm.",
        "impossible-syllable | Hỗ trợ mộtlần cho mỗi hộ.",
        "doubled-word | Giao cho cho Sở Tư pháp chủ trì.",
        "doubled-word | Các cơ quan, đơn vị và và địa phương thực hiện.",
        "doubled-word | Sử dụng kinh phí phí được giao trong năm.",
        "doubled-word | Theo quy định tại tại Điều 3 của Luật.",
        "wrong-word | Việc sử lý vi phạm theo quy định của pháp luật.",
        "wrong-word | Quyết định của Thủ tưởng Chính phủ về việc phê duyệt.",
        "wrong-word | Bảo vệ rùng và phát triển rừng.",
        "wrong-word | Danh sách nhũng người được giới thiệu ứng cử.",
        "wrong-word | Thuộc thẩm quyển của Ủy ban nhân dân tỉnh.",
        "structure-word | Điểu 7. Hiệu lực thi hành",
        "structure-word | Theo quy định tại khoàn 3 Điều 12 của Luật.",
        "structure-word | Nơi nhân:",
        "space-fault | Các sở, ban,  ngành thực hiện Nghị quyết.",
        "space-fault | Các cơ quan gồm:Sở Tư pháp và Sở Tài chính.",
        "space-fault | Kinh phí do ngân sách cấp tỉnh bảo đảm .",
        "quote-fault | Sửa đổi cụm từ “hộ nghèo thành hộ cận nghèo.",
        "fixed-phrase | Xây dựng đất nước dân giàu, nước mạnh, dân chủ, công bằng, văn mình.",
      })
  void aFaultIsTold(String rule, String text) {
    assertThat(told(text)).contains(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ban hành Nghị quyết quyết định các biện pháp bảo đảm.",
        "Phát hiện và xử lý kịp thời các hành vi vi phạm.",
        "Báo cáo theo quy định, định kỳ hằng quý.",
        "Công trình xanh xanh một dải ven sông luôn luôn được giữ gìn, ngày ngày có người trông coi.",
        "Các đơn vị vị trí việc làm, cơ sở sở hữu trí tuệ, cơ quan quan trắc môi trường.",
        "Tại các buôn ở Krông Nô, Ea Kar, Đắk Glong, Đăk Hà, Pắc Nặm, M’Drắk, Kông Chro, Bắc Kạn.",
        "Dân tộc Hmông, Xơ Đăng, Giẻ Triêng, Brâu, Rơ Măm, Xtiêng.",
        "Sản xuất bê-tông, axít, ôxít, bôxít, đôlômit và khí mêtan bằng công nghệ Vônfram.",
        "Mức thu 1.500.000 đồng/hộ/tháng, tăng 1,5 lần; tỷ lệ 1:2; lúc 8:30 ngày 01/01/2026.",
        "Tại TP.HCM, TT.HĐND và UBND huyện; xem https://truonglinh.gov.vn/van-ban.",
        "Cụm từ “quy định tại khoản 2” được thay bằng cụm từ “quy định tại khoản 3”.",
        "Quý I năm 2026, quy hoạch thủy lợi; hòa giải, hóa đơn, ủy quyền, tòa án, khỏe mạnh.",
        "Giao khoán 2 ha rừng; điểm a, khoản hỗ trợ; nhiều diễm phúc.",
      })
  void whatIsRightIsNot(String text) {
    assertThat(told(text)).isEmpty();
  }

  @Test
  void linesReadFromPrintAreSilent() {
    SourceText source = SourceText.ofText("quet.txt", "Giao cho cho Sở Tư pháp sử lý  việc nầyy.");
    Document document = new DocumentParser().parse(source);
    BitSet unsure = new BitSet();
    unsure.set(0);
    Subject subject = new Subject(document, source, unsure, Profile.NONE, LanguageModel::shipped);

    assertThat(
            new Linter(Catalog.all(), Policy.USUAL, List.of())
                .check("quet.txt", subject).findings().stream()
                    .filter(
                        finding ->
                            Catalog.rule(finding.rule()).orElseThrow().family() == Family.SPELLING))
        .isEmpty();
  }

  @Test
  void theTonesOfADocumentAreMendedTowardsWhatIsMoreFrequent() {
    Finding finding =
        Lint.findings("tone-placement", "hòa giải, xóa nợ, hoà nhập, thuỷ lợi và hóa đơn\n").get(0);

    assertThat(finding.fix().orElseThrow().safe()).isTrue();
    assertThat(finding.fix().orElseThrow().edits().stream().map(Fix.Edit::text))
        .containsExactly("hòa", "thủy");
  }
}
