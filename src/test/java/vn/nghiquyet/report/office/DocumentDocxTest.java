package vn.nghiquyet.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import vn.nghiquyet.Docs;
import vn.nghiquyet.OddPapers;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.report.Again;

/** The form of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
class DocumentDocxTest {
  private static final Path SAMPLES = Path.of(System.getProperty("nq.basedir", ""), "samples");

  /** Twentieths of a point in a millimetre. */
  private static final double MM = 56.69;

  private static final String PAPER =
      """
      ỦY BAN NHÂN DÂN TỈNH SUỐI MÂY SỞ NỘI VỤ
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số:      /NQ-HĐND
      DỰ THẢO
      Suối Mây, ngày   tháng   năm 2026
      NGHỊ QUYẾT
      Về hỗ trợ bến đò
      HỘI ĐỒNG NHÂN DÂN TỈNH SUỐI MÂY
      KHÓA XIX, KỲ HỌP THỨ 2
      Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
      QUYẾT NGHỊ:
      Chương I
      QUY ĐỊNH CHUNG
      Điều 1. Mức hỗ trợ
      1. Đối tượng
      a) Chủ bến đò;
      b) Người lái đò.
      2. Mức hỗ trợ là hai triệu đồng một tháng.
      Điều 2. Hội đồng nhân dân giao Ủy ban nhân dân tỉnh thực hiện Nghị quyết này.
      Nơi nhận:
      - Ủy ban nhân dân tỉnh;
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
      Lò Văn Pẩu
      PHỤ LỤC I
      DANH SÁCH BẾN ĐÒ
      (Kèm theo Nghị quyết số 7/NQ-HĐND ngày 02 tháng 7 năm 2026)
      Danh sách có 2 bến.
      """;

  private static XWPFDocument open(byte[] docx) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }

  private static XWPFDocument paper() throws IOException {
    return open(DocumentDocx.of(Docs.parse(PAPER)));
  }

  private static List<String> texts(XWPFTableCell cell) {
    return cell.getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static XWPFParagraph paragraph(XWPFDocument file, String begin) {
    return Stream.concat(
            file.getParagraphs().stream(),
            file.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream()))
        .filter(paragraph -> paragraph.getText().startsWith(begin))
        .findFirst()
        .orElseThrow();
  }

  private static CTStyle style(XWPFDocument file, String begin) {
    XWPFStyle style = file.getStyles().getStyle(paragraph(file, begin).getStyle());
    return style.getCTStyle();
  }

  private static boolean bold(CTStyle style) {
    return style.getRPr().sizeOfBArray() > 0;
  }

  private static boolean italic(CTStyle style) {
    return style.getRPr().sizeOfIArray() > 0;
  }

  /** In points. */
  private static int size(CTStyle style) {
    return ((BigInteger) style.getRPr().getSzArray(0).getVal()).intValue() / 2;
  }

  private static String alignment(CTStyle style) {
    return style.getPPr().getJc().getVal().toString();
  }

  private static double mm(Object twips) {
    return ((BigInteger) twips).intValue() / MM;
  }

  @Test
  void thePageIsA4WithTheMarginsOfTheDecree() throws IOException {
    try (XWPFDocument file = paper()) {
      CTSectPr section = file.getDocument().getBody().getSectPr();
      CTPageSz page = section.getPgSz();
      CTPageMar margins = section.getPgMar();

      assertThat(mm(page.getW())).isBetween(209.5, 210.5);
      assertThat(mm(page.getH())).isBetween(296.5, 297.5);
      assertThat(mm(margins.getTop())).isBetween(20.0, 25.0);
      assertThat(mm(margins.getBottom())).isBetween(20.0, 25.0);
      assertThat(mm(margins.getLeft())).isBetween(30.0, 35.0);
      assertThat(mm(margins.getRight())).isBetween(15.0, 20.2);
    }
  }

  @Test
  void pageNumbersStandInTheMiddleAboveFromTheSecondPageOn() throws IOException {
    try (XWPFDocument file = paper()) {
      CTSectPr section = file.getDocument().getBody().getSectPr();
      XWPFParagraph number = file.getHeaderFooterPolicy().getDefaultHeader().getParagraphs().get(0);

      assertThat(section.isSetTitlePg()).isTrue();
      assertThat(file.getHeaderFooterPolicy().getFirstPageHeader().getText()).isBlank();
      assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
      assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
      assertThat(file.getDocument().xmlText()).doesNotContain("fldSimple", "instrText", "numPr");
    }
  }

  @Test
  void lettersAreTimesNewRomanInVietnamese() throws IOException {
    byte[] docx = DocumentDocx.of(Docs.parse(PAPER));
    String styles =
        new String(Revisions.entries(docx).get("word/styles.xml"), StandardCharsets.UTF_8);

    assertThat(styles)
        .contains("w:ascii=\"Times New Roman\"", "<w:sz w:val=\"28\"/>", "w:val=\"vi-VN\"");
  }

  @Test
  void theLetterheadHasTheIssuerOnTheLeftAndTheNationOnTheRight() throws IOException {
    try (XWPFDocument file = paper()) {
      XWPFTable head = file.getTables().get(0);

      assertThat(texts(head.getRow(0).getCell(0)))
          .containsExactly("ỦY BAN NHÂN DÂN", "TỈNH SUỐI MÂY", "SỞ NỘI VỤ");
      assertThat(texts(head.getRow(0).getCell(1)))
          .containsExactly("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
      assertThat(texts(head.getRow(1).getCell(0)))
          .containsExactly("Số:        /NQ-HĐND", "DỰ THẢO");
      assertThat(texts(head.getRow(1).getCell(1)))
          .containsExactly("Suối Mây, ngày        tháng        năm 2026");
      assertThat(bold(style(file, "ỦY BAN NHÂN DÂN"))).isFalse();
      assertThat(bold(style(file, "SỞ NỘI VỤ"))).isTrue();
      assertThat(bold(style(file, "CỘNG HÒA"))).isTrue();
      assertThat(bold(style(file, "Độc lập"))).isTrue();
      assertThat(bold(style(file, "Số:"))).isFalse();
      assertThat(italic(style(file, "Suối Mây"))).isTrue();
      assertThat(head.getRow(0).getTableCells())
          .allMatch(cell -> cell.getCTTc().xmlText().contains("w:pBdr"));
    }
  }

  @Test
  void typeTitleAndLegalBasesAreSetAsTheDecreeSays() throws IOException {
    try (XWPFDocument file = paper()) {
      for (String begin : List.of("NGHỊ QUYẾT", "Về hỗ trợ", "HỘI ĐỒNG", "QUYẾT NGHỊ", "Chương")) {
        assertThat(bold(style(file, begin))).as(begin).isTrue();
        assertThat(alignment(style(file, begin))).as(begin).isEqualTo("center");
        assertThat(size(style(file, begin))).as(begin).isEqualTo(14);
      }
      CTStyle basis = style(file, "Căn cứ");
      assertThat(italic(basis)).isTrue();
      assertThat(alignment(basis)).isEqualTo("both");
      assertThat(mm(basis.getPPr().getInd().getFirstLine())).isBetween(9.9, 12.7);
    }
  }

  @Test
  void unitsAreTypedAndTheNavigationShowsThem() throws IOException {
    try (XWPFDocument file = paper()) {
      CTStyle text = style(file, "2. Mức hỗ trợ");

      assertThat(paragraph(file, "Chương I").getText()).isEqualTo("Chương I\nQUY ĐỊNH CHUNG");
      assertThat(level(file, "Chương I")).isEqualTo(1);
      assertThat(bold(style(file, "Điều 1. Mức hỗ trợ"))).isTrue();
      assertThat(level(file, "Điều 1.")).isEqualTo(4);
      assertThat(level(file, "Điều 2.")).isEqualTo(4);
      assertThat(bold(style(file, "Điều 2."))).isFalse();
      assertThat(paragraph(file, "Điều 2.").getRuns().get(0).isBold()).isTrue();
      assertThat(paragraph(file, "Điều 2.").getRuns().get(0).text()).isEqualTo("Điều 2.");
      assertThat(bold(style(file, "1. Đối tượng"))).isTrue();
      assertThat(bold(style(file, "a) Chủ bến đò"))).isFalse();
      assertThat(alignment(text)).isEqualTo("both");
      assertThat(size(text)).isEqualTo(14);
      assertThat(text.getPPr().getSpacing().getAfter().toString()).isEqualTo("120");
    }
  }

  private static int level(XWPFDocument file, String begin) {
    return style(file, begin).getPPr().getOutlineLvl().getVal().intValue();
  }

  @Test
  void recipientsStandOnTheLeftAndTheSignatureOnTheRight() throws IOException {
    try (XWPFDocument file = paper()) {
      XWPFTable closing = file.getTables().get(1);

      assertThat(texts(closing.getRow(0).getCell(0)))
          .containsExactly("Nơi nhận:", "- Ủy ban nhân dân tỉnh;", "- Lưu: VT.");
      assertThat(texts(closing.getRow(0).getCell(1)))
          .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lò Văn Pẩu");
      CTStyle head = style(file, "Nơi nhận:");
      assertThat(bold(head) && italic(head)).isTrue();
      assertThat(size(head)).isEqualTo(12);
      assertThat(size(style(file, "- Lưu: VT."))).isEqualTo(11);
      assertThat(bold(style(file, "TM."))).isTrue();
      assertThat(bold(style(file, "Lò Văn Pẩu"))).isTrue();
    }
  }

  @Test
  void anAppendixBeginsOnANewPage() throws IOException {
    try (XWPFDocument file = paper()) {
      XWPFParagraph number = paragraph(file, "PHỤ LỤC I");

      assertThat(number.getCTP().getPPr().isSetPageBreakBefore()).isTrue();
      assertThat(alignment(style(file, "PHỤ LỤC I"))).isEqualTo("center");
      assertThat(alignment(style(file, "DANH SÁCH"))).isEqualTo("center");
      assertThat(italic(style(file, "(Kèm theo"))).isTrue();
    }
  }

  @Test
  void aTableIsRuledAndItsHeadRepeated() throws IOException {
    Path sample = SAMPLES.resolve("provinces/truong-linh.txt");
    try (XWPFDocument file = open(DocumentDocx.of(Docs.read("a.txt", Files.readString(sample))))) {
      XWPFTable table = file.getTables().get(2);

      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(table.getInsideHBorderType()).isEqualTo(XWPFTable.XWPFBorderType.SINGLE);
      assertThat(table.getInsideVBorderType()).isEqualTo(XWPFTable.XWPFBorderType.SINGLE);
      assertThat(table.getRow(0).getTableCells().stream().mapToInt(cell -> cell.getWidth()).sum())
          .isBetween(8900, 9060);
    }
  }

  @Test
  void wordsOfTheDocumentAreNeverMarkupNorAField() throws IOException {
    String evil = "<w:fldSimple w:instr=\"INCLUDETEXT &\"/> {PAGE} =1+1 \\* ]]>";
    Document document =
        Docs.parse("NGHỊ QUYẾT\n" + evil + "\nQUYẾT NGHỊ:\nĐiều 1. " + evil + "\n1. A" + evil);
    byte[] docx = DocumentDocx.of(document);
    String xml =
        new String(Revisions.entries(docx).get("word/document.xml"), StandardCharsets.UTF_8);

    assertThat(xml).doesNotContain("<w:fldSimple", "instrText", "fldChar");
    assertThat(xml).contains("&lt;w:fldSimple");
    assertThat(Again.facts(Again.DOCX.read(docx))).isEqualTo(Again.facts(document));
  }

  @Test
  void controlCharactersAreDropped() {
    assertThat(Sheet.clean("a\u0000b\u001Bc\td\u0085e")).isEqualTo("abc de");
  }

  @Test
  void theXmlIsWhatItsSchemaAsksFor() throws IOException {
    for (int seed = 0; seed < 30; seed++) {
      byte[] docx = DocumentDocx.of(new DocumentParser().parse(OddPapers.of(seed)));
      RedlineDocxTest.assertValid(docx);
      try (XWPFDocument file = open(docx)) {
        List<XmlError> errors = new ArrayList<>();
        for (XWPFStyle style :
            file.getStyles().getUsedStyleList(file.getStyles().getStyle("Dieu"))) {
          style.getCTStyle().validate(new XmlOptions().setErrorListener(errors));
        }
        assertThat(errors).isEmpty();
        assertThat(file.getParagraphs())
            .allMatch(p -> p.getStyle() == null || file.getStyles().styleExist(p.getStyle()));
      }
    }
  }

  @Test
  void whatHasNothingInItIsAFileToo() throws IOException {
    try (XWPFDocument file = open(DocumentDocx.of(Docs.parse("")))) {
      assertThat(file.getTables()).isEmpty();
    }
  }

  @Test
  void theSameDocumentGivesTheSameBytesWhereverAndWhenever() {
    Document document = Docs.parse(PAPER);
    TimeZone zone = TimeZone.getDefault();
    byte[] here = DocumentDocx.of(document);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
      assertThat(DocumentDocx.of(document)).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
    }
    assertThat(document.provisions().anyMatch(p -> p.kind() == Kind.APPENDIX)).isTrue();
  }
}
