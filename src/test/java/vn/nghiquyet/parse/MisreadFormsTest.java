package vn.nghiquyet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.Docs;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;

/** The fixed words of a document and its labels with a letter misread. */
final class MisreadFormsTest {
  private static final String TEXT =
      """
      NGHỊ QUYẾT
      Về bến đò ngang trên địa bàn xã
      HỘI ĐỒNG NHÂN DÂN XÃ CỒN SẬY
      Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
      QUYẾT NGHỊ:
      Điều 1. Phạm vi
      Nghị quyết này quy định việc quản lý các bến đò ngang.
      Nơi nhận:
      - Đảng ủy xã;
      - Lưu: VT.
      CHỦ TỊCH
      Lò Văn Pẩu
      """;

  private static List<Block.Role> roles(Document document) {
    return java.util.stream.Stream.concat(document.front().stream(), document.back().stream())
        .map(Block::role)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "NGHỊ QUYẾT, NGH! QUYẾT",
    "NGHỊ QUYẾT, NGHỊ QUYỄL",
    "Nơi nhận:, Nơ! nhận:",
    "QUYẾT NGHỊ:, QUYẾT NGH!:"
  })
  void aLetterMisreadInAFixedWordDoesNotHideIt(String printed, String read) {
    assertThat(roles(Docs.parse(TEXT.replaceFirst("(?m)^" + printed + "$", read))))
        .isEqualTo(roles(Docs.parse(TEXT)));
  }

  @Test
  void anotherKindOfDocumentIsNoMisreading() {
    assertThat(Terms.docType("quyet dinh")).isEqualTo(Terms.DOC_TYPES.indexOf("QUYẾT ĐỊNH"));
    assertThat(Terms.docType("nghi quyet")).isEqualTo(Terms.DOC_TYPES.indexOf("NGHỊ QUYẾT"));
    assertThat(Terms.docType("luot")).isNegative();
    assertThat(Terms.isRecipients("noi nham cua ho")).isFalse();
  }

  @Test
  void aLegalBasisWithADateIsNoPlaceAndDateOfALetterhead() {
    Document document = Docs.parse(TEXT.replace("NGHỊ QUYẾT", "NGHE QUAYT"));

    assertThat(roles(document)).contains(Block.Role.LEGAL_BASIS);
    assertThat(roles(document)).doesNotContain(Block.Role.PLACE_DATE);
  }

  @Test
  void marksInLabelsMayBeMisread() {
    String text = TEXT.replace("quy định việc quản lý các bến đò ngang.", "quy định:");
    String listed = text.replace("quy định:\n", "quy định:\n1. Bến đò.\n2. Áo phao.\n");

    assertThat(outline(listed.replace("1. Bến", "1: Bến"))).isEqualTo(outline(listed));
    assertThat(outline(listed.replace("Điều 1.", "Điều.l."))).isEqualTo(outline(listed));
    for (String read : List.of("2; Áo", "..2. Áo", "_.2. Áo", ". 2. Áo")) {
      assertThat(outline(listed.replace("2. Áo", read))).as(read).isEqualTo(outline(listed));
    }
  }

  private static List<String> outline(String text) {
    return Docs.parse(text)
        .provisions()
        .map(provision -> provision.kind() + " " + provision.label().text())
        .toList();
  }

  @Test
  void aRomanNumberThatLostAStrokeIsTheNextOfItsList() {
    String text =
        """
        NGHỊ QUYẾT
        Về bến đò ngang trên địa bàn xã
        Căn cứ Luật Tổ chức chính quyền địa phương;
        QUYẾT NGHỊ:
        I. QUAN ĐIỂM
        1. Bến đò phục vụ dân.
        II. MỤC TIÊU
        1. Bến nào cũng có áo phao.
        li. NHIỆM VỤ
        1. Xã lập danh sách bến.
        IV. TỔ CHỨC THỰC HIỆN
        1. Xã báo cáo hằng năm.
        """;

    assertThat(
            Docs.parse(text)
                .provisions()
                .filter(provision -> provision.kind() == Kind.PART)
                .map(provision -> provision.label().text()))
        .containsExactly("I", "II", "III", "IV");
  }

  private static final String PARTS =
      """
      NGHỊ QUYẾT
      Về bến đò ngang trên địa bàn xã
      Căn cứ Luật Tổ chức chính quyền địa phương;
      QUYẾT NGHỊ:
      I. Quan điểm
      - Bến đò phục vụ dân.
      - Bến nào cũng có áo phao.
      II. Nhiệm vụ
      1. Xã lập danh sách bến.
      2. Xã báo cáo hằng năm.
      """;

  @Test
  void theFirstPartReadAsAFigureIsKnownByTheSecondMisreadToo() {
    String read = PARTS.replace("I. Quan", "1. Quan").replace("II. Nhiệm", "li. Nhiệm");

    assertThat(outline(read)).isEqualTo(outline(PARTS));
  }

  @Test
  void aChapterWhoseNumberIsMisreadMayHaveItsTitleBehind() {
    String chapters =
        TEXT.replace("Điều 1.", "Chương I QUY ĐỊNH CHUNG\nĐiều 1.")
            .replace("Nơi nhận", "Chương II BẾN ĐÒ\nĐiều 2. Áo phao\nNơi nhận");

    assertThat(outline(chapters.replace("Chương II", "Chương lI"))).isEqualTo(outline(chapters));
  }

  @Test
  void aDashMayStandBetweenTheNumberOfAChapterAndItsTitle() {
    for (String dash : List.of("-", "–", "—")) {
      Document document =
          Docs.parse(TEXT.replace("Điều 1.", "Chương I " + dash + " QUY ĐỊNH CHUNG\nĐiều 1."));

      assertThat(document.provisions().findFirst().orElseThrow().heading())
          .isEqualTo("QUY ĐỊNH CHUNG");
    }
  }

  @Test
  void aOneBeforeAPartThatIsPrintedWellStaysAOne() {
    assertThat(outline(PARTS.replace("I. Quan", "1. Quan"))).doesNotContain("PART I");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"đ) Đ | a) Đ", "i) I | ¡) I", "o) O | 0) O"})
  void aPointLetterIsKnownByThoseAroundIt(String printed, String read) {
    String text = TEXT.replace("quy định việc quản lý các bến đò ngang.", "quy định:");
    StringBuilder points = new StringBuilder();
    for (String letter :
        List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o")) {
      points.append(letter + ") " + letter.toUpperCase(Locale.ROOT) + "o phao các cỡ;\n");
    }
    String listed = text.replace("Nơi nhận:", points + "Nơi nhận:");

    assertThat(outline(listed.replace(printed, read))).isEqualTo(outline(listed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.2. | 1.2:", "b. 1. | b. 1,"})
  void theMarkBehindALabelOfTwoPartsMayBeMisread(String printed, String read) {
    String text = TEXT.replace("quy định việc quản lý các bến đò ngang.", "quy định:");
    String numbers = "1. Bến đò:\n1.1. Bến lớn.\n1.2. Bến nhỏ.\n";
    String letters = "a. Bến đò.\nb. Áo phao:\nb. 1. Cỡ lớn.\nb. 2. Cỡ nhỏ.\n";
    String listed =
        text.replace("quy định:\n", "quy định:\n" + (printed.startsWith("1") ? numbers : letters));

    assertThat(outline(listed.replace(printed, read))).isEqualTo(outline(listed));
  }

  @Test
  void aStarBeforeTheQuotedUnitOfAnAmendmentIsItsQuotationMark() {
    String amends =
        TEXT.replace("Phạm vi", "Sửa đổi, bổ sung khoản 2 Điều 4 của Quy định về bến đò")
            .replace(
                "Nghị quyết này quy định việc quản lý các bến đò ngang.",
                "“2. Chủ bến có trách nhiệm:\na) Mua áo phao;\nb) Dạy bơi.”\nĐiều 2. Hiệu lực");

    assertThat(outline(amends.replace("“2.", "*2."))).isEqualTo(outline(amends));
    assertThat(outline(amends.replace("“2.", "*2.").replace("Dạy bơi.”", "Dạy bơi.")))
        .isEqualTo(outline(amends));
    assertThat(outline(TEXT.replace("Nghị quyết này", "*2. Nghị quyết này\na) Một;\nb) Hai.")))
        .contains("POINT a");
  }

  @Test
  void enactingWordsBehindACommaAndABlankLineAreNoLegalBasis() {
    String printed =
        TEXT.replace("QUYẾT NGHỊ:", "\nHội đồng nhân dân ban hành Nghị quyết về bến đò ngang.");

    assertThat(roles(Docs.parse(printed.replace("năm 2025;", "năm 2025,"))))
        .isEqualTo(roles(Docs.parse(printed)));
  }
}
