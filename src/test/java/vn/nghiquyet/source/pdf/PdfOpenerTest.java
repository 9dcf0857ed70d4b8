package vn.nghiquyet.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

class PdfOpenerTest {
  private static List<String> texts(SourceText source) {
    return source.lines().stream().map(Line::text).toList();
  }

  private static PdfPage letterhead() {
    return new PdfPage()
        .centred(150, 70, "HỘI ĐỒNG NHÂN DÂN")
        .centred(400, 70, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .centred(150, 88, "XÃ ĐỒI CỎ MAY")
        .centred(400, 88, "Độc lập - Tự do - Hạnh phúc")
        .centred(150, 115, "Số: 07/NQ-HĐND")
        .centred(400, 115, "Đồi Cỏ May, ngày 02 tháng 3 năm 2025")
        .centred(312, 160, "NGHỊ QUYẾT");
  }

  @Test
  void theNameThePagesAndTheFormatAreKept() throws InputException {
    SourceText source = PdfPage.read(letterhead(), letterhead());

    assertThat(source.name()).isEqualTo("van-ban.pdf");
    assertThat(source.format()).isEqualTo("pdf");
    assertThat(source.pages()).isEqualTo(2);
    assertThat(source.lines()).extracting(Line::page).contains(1, 2).isSorted();
  }

  @Test
  void theLetterheadIsReadColumnByColumn() throws InputException {
    assertThat(texts(PdfPage.read(letterhead())))
        .containsExactly(
            "HỘI ĐỒNG NHÂN DÂN",
            "XÃ ĐỒI CỎ MAY",
            "Số: 07/NQ-HĐND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Đồi Cỏ May, ngày 02 tháng 3 năm 2025",
            "NGHỊ QUYẾT");
  }

  @Test
  void aBlankToBeFilledInPartsNoColumns() throws InputException {
    PdfPage page =
        new PdfPage()
            .text(90, 80, "(Kèm theo Nghị quyết số")
            .text(300, 80, "/2025/NQ-HĐND")
            .text(90, 100, "ngày ba mươi của")
            .text(290, 100, "tháng tám năm ấy)");

    assertThat(texts(PdfPage.read(page)))
        .containsExactly(
            "(Kèm theo Nghị quyết số /2025/NQ-HĐND", "ngày ba mươi của tháng tám năm ấy)");
  }

  @Test
  void theSignatureBlockIsReadColumnByColumn() throws InputException {
    RenderingMode fill = RenderingMode.FILL;
    RenderingMode bold = RenderingMode.FILL_STROKE;
    PdfPage page =
        new PdfPage()
            .justified(85, 80, "Nghị quyết này được kỳ họp chuyên đề thông qua hôm nay./.")
            .text(90, 130, 12, bold, "Nơi nhận:")
            .text(370, 136, 14, bold, "KT. CHỦ TỊCH")
            .text(90, 144, 11, fill, "- Ban Văn hóa;")
            .text(365, 154, 14, bold, "PHÓ CHỦ TỊCH")
            .text(90, 157, 11, fill, "- Các thôn Đông, Đoài và ba xóm ở bên kia sông;")
            .text(90, 170, 11, fill, "- Lưu: VT.")
            .text(365, 240, 14, bold, "Lê Thị Bưởi");

    assertThat(texts(PdfPage.read(page)))
        .containsExactly(
            "Nghị quyết này được kỳ họp chuyên đề thông qua hôm nay./.",
            "Nơi nhận:",
            "- Ban Văn hóa;",
            "- Các thôn Đông, Đoài và ba xóm ở bên kia sông;",
            "- Lưu: VT.",
            "KT. CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "Lê Thị Bưởi");
  }

  @Test
  void justifiedTextIsNotSplit() throws InputException {
    PdfPage page =
        new PdfPage()
            .justified(85, 80, "Hội đồng nhân dân xã giao cho Ủy ban")
            .justified(85, 100, "nhân dân xã cùng các thôn và bản lo")
            .justified(85, 120, "việc trồng cây dọc đường làng mỗi năm");

    assertThat(texts(PdfPage.read(page)))
        .containsExactly(
            "Hội đồng nhân dân xã giao cho Ủy ban",
            "nhân dân xã cùng các thôn và bản lo",
            "việc trồng cây dọc đường làng mỗi năm");
  }

  @Test
  void listMarksAreNoColumn() throws InputException {
    PdfPage page = new PdfPage();
    for (int i = 1; i <= 3; i++) {
      page.text(85, 60 + 20 * i, i + ".").text(130, 60 + 20 * i, "Trồng cây số " + i + ".");
    }

    assertThat(texts(PdfPage.read(page)))
        .containsExactly("1. Trồng cây số 1.", "2. Trồng cây số 2.", "3. Trồng cây số 3.");
  }

  @Test
  void aRuledTableGivesOneLineARowWithWrappedCellsJoined() throws InputException {
    PdfPage page =
        new PdfPage().centred(312, 80, "BẢNG GIÁ").text(95, 130, "Tên cây").text(255, 130, "Số");
    page.text(95, 160, "Cây bàng lá").text(95, 176, "rộng").text(255, 168, "12");
    for (double y : new double[] {110, 140, 190}) {
      page.line(90, y, 350, y);
    }
    for (double x : new double[] {90, 250, 350}) {
      page.line(x, 110, x, 190);
    }
    SourceText source = PdfPage.read(page.text(90, 230, "Ghi chú ở dưới bảng."));

    assertThat(texts(source))
        .containsExactly("BẢNG GIÁ", "Tên cây\tSố", "Cây bàng lá rộng\t12", "Ghi chú ở dưới bảng.");
    assertThat(source.lines().get(2).layout().role()).isEqualTo(Line.Role.TABLE_ROW);
    assertThat(source.lines().get(3).layout())
        .isEqualTo(new Line.Layout(Line.Role.TEXT, Line.Flow.PARAGRAPH, false));
  }

  @Test
  void aCellOverTwoRowsStandsInTheFirst() throws InputException {
    PdfPage page = new PdfPage();
    page.text(95, 130, "Thôn Đông").text(255, 130, "12").text(255, 160, "15").text(95, 190, "Đoài");
    page.text(255, 190, "8");
    page.line(90, 110, 350, 110).line(90, 170, 350, 170).line(90, 200, 350, 200);
    page.line(250, 140, 350, 140);
    for (double x : new double[] {90, 250, 350}) {
      page.line(x, 110, x, 200);
    }

    assertThat(texts(PdfPage.read(page))).containsExactly("Thôn Đông\t12", "\t15", "Đoài\t8");
  }

  @Test
  void columnsAlignedOverRowsAreATableWithoutRulings() throws InputException {
    PdfPage page = new PdfPage();
    page.text(90, 100, "Cây").text(250, 100, "Số").text(400, 100, "Giá");
    page.text(90, 120, "Bàng").text(250, 120, "12").text(400, 120, "30.000");
    page.text(90, 140, "Phượng").text(250, 140, "7").text(400, 140, "45.000");
    SourceText source = PdfPage.read(page);

    assertThat(texts(source))
        .containsExactly("Cây\tSố\tGiá", "Bàng\t12\t30.000", "Phượng\t7\t45.000");
    assertThat(source.lines()).allMatch(line -> line.layout().role() == Line.Role.TABLE_ROW);
  }

  @Test
  void pageNumbersAreLeftOut() throws InputException {
    PdfPage first = letterhead();
    PdfPage second = new PdfPage().centred(312, 40, "2").text(85, 80, "Trang hai có chữ.");
    PdfPage third = new PdfPage().text(85, 80, "Trang ba có chữ.").centred(312, 800, "- 3 -");
    PdfPage fourth = new PdfPage().text(85, 80, "Năm").text(480, 815, "Trang 4/4");

    assertThat(texts(PdfPage.read(first, second, third, fourth)))
        .endsWith("NGHỊ QUYẾT", "Trang hai có chữ.", "Trang ba có chữ.", "Năm");
  }

  @Test
  void headsThatRepeatOnThreePagesAreLeftOut() throws InputException {
    PdfPage[] pages = new PdfPage[3];
    for (int i = 0; i < 3; i++) {
      pages[i] =
          new PdfPage()
              .text(85, 40, "CÔNG BÁO/Số 1" + i + "/Ngày 0" + i + "-3-2025")
              .text(85, 80, "Đoạn văn thứ " + (i == 0 ? "nhất" : i == 1 ? "hai" : "ba"));
    }

    assertThat(texts(PdfPage.read(pages)))
        .containsExactly("Đoạn văn thứ nhất", "Đoạn văn thứ hai", "Đoạn văn thứ ba");
  }

  @Test
  void stampsOfDigitalSignaturesAreLeftOut() throws InputException {
    RenderingMode fill = RenderingMode.FILL;
    PdfPage page =
        letterhead()
            .text(430, 20, 7, fill, "Ký bởi: Hội đồng nhân dân")
            .text(430, 29, 7, fill, "xã Đồi Cỏ May")
            .text(430, 38, 7, fill, "Giờ ký: 02/03/2025 08:00");

    assertThat(texts(PdfPage.read(page)))
        .startsWith("HỘI ĐỒNG NHÂN DÂN")
        .noneMatch(text -> text.contains("ký:") || text.equals("xã Đồi Cỏ May"));
  }

  @Test
  void flowFollowsIndentsAndFullLines() throws InputException {
    PdfPage first = new PdfPage();
    double y = 80;
    for (int i = 0; i < 3; i++) {
      first.justified(120, y, "Điều này nói rằng mỗi nhà trồng một cây và chăm");
      first.justified(85, y + 20, "cây ấy cho đến khi cây cao hơn mái nhà của mình và");
      first.text(85, y + 40, "cho quả.");
      y += 60;
    }
    first.justified(120, y, "Đoạn cuối của trang này còn chạy tiếp sang trang");
    PdfPage second = new PdfPage().text(85, 80, "sau rồi mới hết.");
    second.justified(120, 100, "Đoạn mới bắt đầu ở đây và cũng dài như các đoạn");
    second.justified(85, 120, "trước đó vì người ta thích viết dài cho đủ hai");
    second.text(85, 140, "dòng hoặc ba dòng.").text(85, 160, "sau rồi thôi.");
    SourceText source = PdfPage.read(first, second);

    assertThat(source.lines())
        .extracting(line -> line.layout().flow().name().charAt(0))
        .containsExactly('P', 'C', 'C', 'P', 'C', 'C', 'P', 'C', 'C', 'P', 'C', 'P', 'C', 'C', 'U');
  }

  @Test
  void aGapSetsParagraphsApart() throws InputException {
    PdfPage page = new PdfPage();
    double y = 80;
    for (int i = 0; i < 3; i++) {
      page.justified(85, y, "Mỗi nhà trồng một cây và chăm cây ấy cho đến khi");
      page.justified(85, y + 18, "cây cao hơn mái nhà của mình, rồi lại trồng cây");
      y += 46;
    }

    assertThat(PdfPage.read(page).lines())
        .extracting(line -> line.layout().flow().name().charAt(0))
        .containsExactly('P', 'C', 'P', 'C', 'P', 'C');
  }

  @Test
  void boldLinesAreEmphasized() throws InputException {
    PdfPage page =
        new PdfPage()
            .text(85, 80, 14, RenderingMode.FILL_STROKE, "Điều 1. Trồng cây")
            .text(85, 100, "Mỗi nhà một cây.");

    assertThat(PdfPage.read(page).lines())
        .extracting(line -> line.layout().emphasized())
        .containsExactly(true, false);
  }

  @Test
  void overprintedLettersCountOnceAndAsBold() throws InputException {
    PdfPage page = new PdfPage().text(85, 80, "Điều lệ hội").text(85.3, 80, "Điều lệ hội");

    assertThat(texts(PdfPage.read(page))).containsExactly("Điều lệ hội");
    assertThat(PdfPage.read(page).lines().get(0).layout().emphasized()).isTrue();
  }

  @Test
  void invisibleTextIsKept() throws InputException {
    PdfPage page = new PdfPage().text(85, 80, 14, RenderingMode.NEITHER, "Chữ của máy quét");

    assertThat(texts(PdfPage.read(page))).containsExactly("Chữ của máy quét");
  }

  @Test
  void raisedLettersStayInTheirLine() throws InputException {
    PdfPage page =
        new PdfPage()
            .text(85, 80, "Rộng 30 m")
            .text(152, 74, 8, RenderingMode.FILL, "2")
            .text(160, 80, "mỗi nhà")
            .text(85, 100, "và hơn thế nữa.");

    assertThat(texts(PdfPage.read(page)))
        .hasSize(2)
        .first()
        .asString()
        .matches("Rộng 30 m ?2 ?mỗi nhà");
  }

  @Test
  void marksOnTheirOwnComeBehindTheirLetter() throws InputException {
    PdfPage page = new PdfPage().text(91, 80, "\u0301").text(85, 80, "a thi");

    assertThat(texts(PdfPage.read(page)).get(0)).startsWith("á");
  }

  @Test
  void rotatedPagesAreReadUpright() throws InputException {
    assertThat(texts(PdfPage.read(letterhead().rotated())))
        .startsWith("HỘI ĐỒNG NHÂN DÂN", "XÃ ĐỒI CỎ MAY")
        .endsWith("NGHỊ QUYẾT");
  }

  @Test
  void leadersOfDotsStay() throws InputException {
    PdfPage page = new PdfPage().text(85, 80, "Họ và tên: ........................");

    assertThat(texts(PdfPage.read(page))).containsExactly("Họ và tên: ........................");
  }

  @Test
  void aPageWithoutTextGivesABlankLine() throws InputException {
    SourceText source =
        PdfPage.read(
            new PdfPage().text(85, 80, "Một"), new PdfPage(), new PdfPage().text(85, 80, "Ba"));

    assertThat(texts(source)).containsExactly("Một", "", "Ba");
    assertThat(source.lines()).extracting(Line::page).containsExactly(1, 2, 3);
  }

  @Test
  void aFileWithoutTextSaysSo() {
    PdfPage scan = new PdfPage().line(10, 10, 500, 500);

    assertThatThrownBy(() -> PdfPage.read(scan, new PdfPage()))
        .isInstanceOfSatisfying(
            InputException.class,
            e -> {
              assertThat(e.code()).isEqualTo("no-text-layer");
              assertThat(e.file()).isEqualTo("thu-muc/van-ban.pdf");
            });
  }

  @Test
  void aFileWithAPasswordSaysSo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(PdfPage.document(List.of(letterhead())))) {
      document.protect(new StandardProtectionPolicy("chủ", "mở", new AccessPermission()));
      document.save(out);
    }

    assertThatThrownBy(() -> PdfPage.open(out.toByteArray()))
        .isInstanceOfSatisfying(
            InputException.class, e -> assertThat(e.code()).isEqualTo("encrypted"));
  }

  @Test
  void damagedFilesSaySo() {
    byte[] whole = PdfPage.document(List.of(letterhead()));
    byte[] none = "%PDF-1.7 không phải".getBytes(StandardCharsets.UTF_8);

    for (byte[] bytes : List.of(none, Arrays.copyOf(whole, 40), new byte[0])) {
      assertThatThrownBy(() -> PdfPage.open(bytes))
          .isInstanceOfSatisfying(
              InputException.class, e -> assertThat(e.code()).isEqualTo("damaged-pdf"));
    }
  }

  @Test
  void aFileCutAnywhereIsReadOrRefusedButNeverFailsOtherwise() {
    byte[] whole = PdfPage.document(List.of(letterhead(), letterhead()));
    for (int length = 0; length < whole.length; length += whole.length / 23) {
      byte[] cut = Arrays.copyOf(whole, length);
      try {
        assertThat(PdfPage.open(cut).pages()).isPositive();
      } catch (InputException e) {
        assertThat(e.code()).isIn("damaged-pdf", "no-text-layer");
      }
    }
  }

  @Test
  void twoRunsGiveTheSame() throws InputException {
    byte[] bytes = PdfPage.document(List.of(letterhead(), letterhead()));

    assertThat(PdfPage.open(bytes).lines())
        .usingRecursiveComparison()
        .isEqualTo(PdfPage.open(bytes).lines());
  }
}
