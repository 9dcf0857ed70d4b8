package vn.nghiquyet.report.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.Docs;
import vn.nghiquyet.model.Document;

class AknDocumentTest {
  private static final String HEAD =
      """
      HỘI ĐỒNG NHÂN DÂN
      TỈNH AN KHÊ ĐÔNG
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 99/NQ-HĐND
      An Khê Đông, ngày 05 tháng 12 năm 2025
      NGHỊ QUYẾT
      Về bến đò ngang
      Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
      Căn cứ Nghị định số 78/2025/NĐ-CP ngày 01 tháng 4 năm 2025 của Chính phủ;
      Căn cứ Nghị quyết số 12/2024/NQ-HĐND ngày 10 tháng 7 năm 2024;
      QUYẾT NGHỊ:
      """;

  private static String written(String text) {
    return AknDocument.of(Docs.read("a.txt", text));
  }

  private static String body(String... lines) {
    return written(HEAD + String.join("\n", lines) + "\n");
  }

  @Test
  void aResolutionIsAnActUnderItsIri() {
    assertThat(body("Điều 1. Hiệu lực", "Nghị quyết này có hiệu lực ngay."))
        .contains(
            "<act name=\"resolution\" contains=\"originalVersion\">",
            "/akn/vn/act/nghi-quyet/hoi-dong-nhan-dan-tinh-an-khe-dong/2025-12-05/99\"",
            "<FRBRcountry value=\"vn\"/>",
            "<FRBRlanguage language=\"vie\"/>",
            "<docNumber>99/NQ-HĐND</docNumber>",
            "<docDate date=\"2025-12-05\">ngày 05 tháng 12 năm 2025</docDate>");
  }

  @Test
  void aDraftIsABillAndClaimsNoNumberAndNoDay() {
    String draft =
        written(
            HEAD.replace("Số: 99/NQ-HĐND", "Số:      /NQ-HĐND")
                    .replace("ngày 05 tháng 12 năm 2025", "ngày     tháng     năm 2025")
                + "Điều 1. Hiệu lực\nNghị quyết này có hiệu lực ngay.\n");

    assertThat(draft)
        .contains(
            "<bill name=\"resolution\"",
            "/undated/nn\"",
            "<FRBRdate date=\"0001-01-01\" name=\"unknown\"/>")
        .doesNotContain("FRBRnumber", "docDate", "docNumber", "<act ");
  }

  @Test
  void aPlanIsADocument() {
    assertThat(
            written(HEAD.replace("NGHỊ QUYẾT\n", "KẾ HOẠCH\n") + "I. MỤC TIÊU\n1. Một.\n2. Hai.\n"))
        .contains("<doc name=\"plan\"", "<mainBody eId=\"body\">", "eId=\"part_I__para_2\"");
  }

  @Test
  void whoIssuedIsNotMadeUp() {
    assertThat(written("Điều 1. Một\n1. Hai.\n2. Ba.\n"))
        .contains("organization/vn/unknown", "/akn/vn/doc/undated/nn")
        .doesNotContain("TLCPerson", "TLCRole", "<preface", "<conclusions");
  }

  @Test
  void unitsHaveTheIdsOfTheNamingConvention() {
    String written =
        body(
            "Chương I",
            "QUY ĐỊNH CHUNG",
            "Điều 1. Đối tượng",
            "1. Đối tượng gồm:",
            "a) Một;",
            "b) Hai;",
            "c) Ba;",
            "d) Bốn;",
            "đ) Năm.",
            "2. Mức hỗ trợ:",
            "2.1. Sáu.",
            "2.2. Bảy.",
            "Điều 2. Hiệu lực",
            "Nghị quyết này có hiệu lực ngay.");

    assertThat(written)
        .contains(
            "<chapter eId=\"chp_I\">",
            "<article eId=\"art_1\">",
            "<paragraph eId=\"art_1__para_1\">",
            "<point eId=\"art_1__para_1__point_d\">",
            "<point eId=\"art_1__para_1__point_dd\">",
            "<subparagraph eId=\"art_1__para_2__subpara_2-1\">",
            "<content eId=\"art_2__content\">",
            "<num>đ)</num>");
  }

  @Test
  void aLabelPrintedTwiceHasTwoIds() {
    List<String> ids =
        body("Điều 1. Một", "1. Hai.", "2. Ba.", "2. Bốn.", "3. Năm.")
            .lines()
            .filter(line -> line.contains("<paragraph"))
            .map(String::strip)
            .toList();

    assertThat(ids).doesNotHaveDuplicates().hasSize(4);
  }

  @Test
  void referencesLeadToUnitsAndToInstrumentsWhoseIssuerIsKnown() {
    String written =
        body(
            "Điều 1. Mức hỗ trợ",
            "1. Một.",
            "2. Hai theo khoản 1 Điều này.",
            "Điều 2. Thực hiện",
            "1. Các mức tại khoản 1, khoản 2 Điều 1 được công khai.",
            "2. Khoản 9 Điều 7 không có ở đây.");

    assertThat(written)
        .contains(
            "<ref href=\"#art_1__para_1\">khoản 1 Điều này</ref>",
            "<ref href=\"#art_1__para_2\">2</ref>",
            "<ref href=\"/akn/vn/act/luat/quoc-hoi/2025/72\">72/2025/QH15</ref>",
            "<ref href=\"/akn/vn/act/nghi-dinh/chinh-phu/2025/78\">78/2025/NĐ-CP</ref>",
            "<p>Căn cứ Nghị quyết số 12/2024/NQ-HĐND ngày")
        .doesNotContain("#art_7");
  }

  @Test
  void whatStandsBetweenNumberedUnitsIsKeptInItsPlace() {
    String written =
        body(
            "Điều 1. Mức hỗ trợ",
            "Mức hỗ trợ như sau.",
            "1. Một.",
            "",
            "TT\tNội dung\tMức",
            "1\tĐò\t100",
            "",
            "2. Hai.",
            "Nghị quyết này đã được Hội đồng nhân dân tỉnh thông qua ngày 05 tháng 12 năm 2025.");

    assertThat(written)
        .contains("<intro eId=\"art_1__intro\">", "<wrapUp eId=\"art_1__wrapup\">", "<th>", "<td>");
    assertThat(written.indexOf("<table"))
        .isBetween(
            written.indexOf("eId=\"art_1__para_1\""), written.indexOf("eId=\"art_1__para_2\""));
  }

  @Test
  void textNeverBecomesMarkup() {
    String written =
        body("Điều 1. A <b>&amp; \"B\" ]]>", "1. </act><x y='1'/>\u0007 và.", "2. Hai.");

    assertThat(written)
        .contains("A &lt;b&gt;&amp;amp; \"B\" ]]&gt;", "&lt;/act&gt;")
        .doesNotContain("<b>", "<x ", "\u0007");
  }

  @Test
  void appendicesAreAttachmentsWithUnitsOfTheirOwn() {
    Document document =
        Docs.parse(
            HEAD
                + """
                Điều 1. Ban hành
                Ban hành kèm theo Quy định.
                Điều 2. Hiệu lực
                Có hiệu lực ngay.
                Nơi nhận:
                - Như Điều 2;
                - Lưu: VT.
                CHỦ TỊCH
                Lò Văn Pẩu
                QUY ĐỊNH
                Về bến đò
                (Ban hành kèm theo Nghị quyết số 99/NQ-HĐND)
                Điều 1. Phạm vi
                1. Một.
                2. Hai.
                """);

    assertThat(AknDocument.of(document))
        .contains(
            "<attachment eId=\"att_1\">",
            "<heading>QUY ĐỊNH<eol/>Về bến đò</heading>",
            "eId=\"att_1__art_1__para_2\"",
            "/2025-12-05/99/!appendix_1\"",
            "<role refersTo=\"#signerRole\">CHỦ TỊCH</role>",
            "<person refersTo=\"#signer\">Lò Văn Pẩu</person>",
            "<item eId=\"conclusions__list_1__item_2\">");
  }
}
