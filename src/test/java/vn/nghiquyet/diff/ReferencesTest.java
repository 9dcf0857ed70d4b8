package vn.nghiquyet.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.align.Reference;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.text.SourceText;

/** References inside a document after renumbering. */
final class ReferencesTest {
  private static final String SCOPE =
      """
      NGHỊ QUYẾT
      Về hỗ trợ trồng cây gỗ lớn

      Điều 1. Đối tượng
      1. Hộ gia đình có rừng trồng trên mười năm.
      2. Hợp tác xã lâm nghiệp được thành lập theo Luật Hợp tác xã.
      """;

  private static Document document(String text) {
    return new DocumentParser().parse(SourceText.ofText("a.txt", text));
  }

  private static List<StaleReference> stale(String before, String after) {
    return Differ.diff(document(before), document(after)).references();
  }

  @Test
  void aReferenceThatDidNotFollowItsClauseIsStale() {
    String before = SCOPE + "Điều 2. Mức hỗ trợ\nĐối tượng tại khoản 2 Điều 1 được 5 triệu đồng.\n";
    String after =
        before
            .replace("2. Hợp tác xã", "3. Hợp tác xã")
            .replace("Điều 2. Mức", "Điều 2. Mức")
            .replace(
                "trên mười năm.\n", "trên mười năm.\n2. Doanh nghiệp có vườn ươm giống cây gỗ.\n");

    assertThat(stale(before, after))
        .extracting(
            one -> one.unit().citation(),
            StaleReference::text,
            StaleReference::fault,
            StaleReference::meant)
        .containsExactly(
            tuple("Điều 2", "khoản 2 Điều 1", StaleReference.Fault.RENUMBERED, "khoản 3 Điều 1"));
  }

  @Test
  void aReferenceThatFollowedIsRight() {
    String before = SCOPE + "Điều 2. Mức hỗ trợ\nĐối tượng tại khoản 2 Điều 1 được 5 triệu đồng.\n";
    String after =
        before
            .replace("2. Hợp tác xã", "3. Hợp tác xã")
            .replace("khoản 2 Điều 1", "khoản 3 Điều 1")
            .replace(
                "trên mười năm.\n", "trên mười năm.\n2. Doanh nghiệp có vườn ươm giống cây gỗ.\n");

    assertThat(stale(before, after)).isEmpty();
  }

  @Test
  void aReferenceToAClauseThatIsGoneIsStale() {
    String before = SCOPE + "Điều 2. Mức hỗ trợ\nĐối tượng tại khoản 2 Điều 1 được 5 triệu đồng.\n";
    String after =
        before.replace("2. Hợp tác xã lâm nghiệp được thành lập theo Luật Hợp tác xã.\n", "");

    assertThat(stale(before, after))
        .extracting(StaleReference::fault, StaleReference::meant)
        .containsExactly(tuple(StaleReference.Fault.GONE, "khoản 2 Điều 1"));
  }

  @Test
  void aNewReferenceMustLeadSomewhere() {
    String before = SCOPE + "Điều 2. Mức hỗ trợ\nMỗi đối tượng được hỗ trợ 5 triệu đồng.\n";
    String after = before.replace("Mỗi đối tượng được", "Mỗi đối tượng tại khoản 7 Điều 1 được");

    assertThat(stale(before, after))
        .extracting(StaleReference::text, StaleReference::fault)
        .containsExactly(tuple("khoản 7 Điều 1", StaleReference.Fault.NOWHERE));
  }

  @Test
  void nothingIsStaleWhereNothingWasRenumbered() {
    String text = SCOPE + "Điều 2. Mức hỗ trợ\nĐối tượng tại khoản 2 Điều 1 được 5 triệu đồng.\n";

    assertThat(stale(text, text)).isEmpty();
    assertThat(stale(text, text.replace("5 triệu", "6 triệu"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "theo khoản 2 Điều 5 của Nghị quyết này, '', 2, 5",
    "quy định tại điểm đ khoản 1 Điều 12, đ, 1, 12",
    "nêu tại khoản 1 Điều này, '', 1, này",
    "các trường hợp tại điểm a khoản này, a, này, ''",
    "thực hiện Điều 3, '', '', 3",
  })
  void unitsOfTheSameDocumentAreRead(String text, String point, String clause, String article) {
    assertThat(Reference.in(text))
        .extracting(Reference::point, Reference::clause, Reference::article)
        .containsExactly(tuple(point, clause, article));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theo khoản 2 Điều 5 Luật Đất đai",
        "theo điểm a khoản 2 Điều 5 của Nghị định số 10/2030/NĐ-CP",
        "tại Điều 3 Nghị quyết số 12/2030/NQ-HĐND",
        "tại khoản 1, khoản 2 Điều 9 Thông tư này",
        "Điều lệ hợp tác xã",
      })
  void unitsOfOtherInstrumentsAreNot(String text) {
    assertThat(Reference.in(text)).isEmpty();
  }

  @Test
  void whatAnAmendmentSaysOfAnotherInstrumentIsNotLookedForHere() {
    String before =
        """
        NGHỊ QUYẾT
        Sửa đổi Nghị quyết số 3/2020/NQ-HĐND

        Điều 1. Sửa đổi, bổ sung một số điều của Nghị quyết số 3/2020/NQ-HĐND
        1. Sửa đổi khoản 2 Điều 9 như sau:
        “2. Chủ bến thực hiện theo khoản 1 Điều 2.”.
        2. Bãi bỏ Điều 7.
        Điều 2. Tổ chức thực hiện
        Giao Ủy ban nhân dân xã thực hiện.
        """;
    String after =
        before.replace(
            "Điều 2. Tổ", "Điều 2. Kinh phí\nNgân sách xã bảo đảm kinh phí.\nĐiều 3. Tổ");

    assertThat(stale(before, after)).isEmpty();
  }

  @Test
  void aUnitOfAnAttachedRegulationIsNotLookedForInTheResolution() {
    String before = SCOPE + "Điều 2. Hiệu lực\nNghị quyết có hiệu lực từ ngày ký.\n";

    assertThat(
            stale(
                before,
                before.replace(
                    "từ ngày ký", "từ ngày ký, trừ Điều 9 của Quy định ban hành kèm theo")))
        .isEmpty();
    assertThat(stale(before, before.replace("từ ngày ký", "từ ngày ký, trừ Điều 9"))).hasSize(1);
  }
}
