package vn.nghiquyet.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.nghiquyet.Docs;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.report.Messages;

final class ComparisonDocxTest {
  private static final Path SAMPLES = Path.of(System.getProperty("nq.basedir", ""), "samples/diff");

  private static DocumentDiff sample() throws IOException {
    return Differ.diff(
        Docs.read("du-thao.txt", Files.readString(SAMPLES.resolve("du-thao.txt"))),
        Docs.read("thong-qua.txt", Files.readString(SAMPLES.resolve("thong-qua.txt"))));
  }

  private static byte[] write(DocumentDiff diff, String language) {
    return new ComparisonDocx(Messages.of(language)).of(diff);
  }

  private static XWPFDocument read(byte[] docx) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }

  private static XWPFTable table(XWPFDocument file) {
    return file.getTables().get(1);
  }

  private static String text(XWPFTableCell cell) {
    return cell.getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .collect(Collectors.joining("\n"));
  }

  /** The row whose text after begins like this. */
  private static XWPFTableRow row(XWPFDocument file, int column, String begin) {
    return table(file).getRows().stream()
        .filter(row -> text(row.getCell(column)).startsWith(begin))
        .findFirst()
        .orElseThrow();
  }

  private static String marked(XWPFTableCell cell, Predicate<XWPFRun> mark) {
    return cell.getParagraphs().stream()
        .flatMap(paragraph -> paragraph.getRuns().stream())
        .filter(mark)
        .map(XWPFRun::text)
        .collect(Collectors.joining("|"));
  }

  @Test
  void bothTextsStandWholeSideBySide() throws IOException {
    DocumentDiff diff = sample();
    try (XWPFDocument file = read(write(diff, "vi"))) {
      List<XWPFTableRow> rows = table(file).getRows();

      assertThat(rows).hasSize(1 + diff.units().size());
      assertThat(rows).allSatisfy(row -> assertThat(row.getTableCells()).hasSize(3));
      assertThat(column(rows, 1)).isEqualTo(String.join("\n", TextLines.of(diff.after())));
      List<String> before = column(rows, 0).lines().sorted().toList();
      assertThat(before).isEqualTo(TextLines.of(diff.before()).stream().sorted().toList());
    }
  }

  private static String column(List<XWPFTableRow> rows, int column) {
    return rows.stream()
        .skip(1)
        .map(row -> text(row.getCell(column)))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void changesAreMarkedAndExplained() throws IOException {
    try (XWPFDocument file = read(write(sample(), "vi"))) {
      XWPFTableRow changed = row(file, 1, "4. Người phát sinh");
      assertThat(marked(changed.getCell(0), XWPFRun::isStrikeThrough)).isEqualTo("có thể");
      assertThat(marked(changed.getCell(1), XWPFRun::isBold)).isEqualTo("phải");
      assertThat(text(changed.getCell(2)))
          .isEqualTo("Sửa “có thể” thành “phải” tại khoản 4 Điều 2.");

      XWPFTableRow added = row(file, 1, "d) Lắp thiết bị");
      assertThat(text(added.getCell(0))).isEmpty();
      assertThat(marked(added.getCell(1), run -> !run.isBold())).isBlank();
      assertThat(text(added.getCell(2))).isEqualTo("(Dòng mới) Bổ sung điểm d khoản 2 Điều 3.");

      XWPFTableRow gone = row(file, 0, "3. Hộ gia đình tại khu vực đô thị");
      assertThat(text(gone.getCell(1))).isEmpty();
      assertThat(marked(gone.getCell(0), run -> !run.isStrikeThrough())).isBlank();
      assertThat(text(gone.getCell(2))).isEqualTo("(Bãi bỏ) Bỏ khoản 3 Điều 4.");

      XWPFTableRow moved = row(file, 1, "c) Chấm điểm");
      assertThat(text(moved.getCell(2)))
          .isEqualTo("Chuyển từ điểm d khoản 1 Điều 3 thành điểm c khoản 3 Điều 6.");
      assertThat(text(row(file, 1, "a) Hộ gia đình").getCell(2))).isEqualTo("Giữ nguyên");
    }
  }

  @Test
  void thePageLiesAndTheHeadOfTheTableIsRepeated() throws IOException {
    try (XWPFDocument file = read(write(sample(), "vi"))) {
      CTPageSz page = file.getDocument().getBody().getSectPr().getPgSz();
      assertThat(page.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
      assertThat(page.getW().toString()).isEqualTo("16838");
      assertThat(page.getH().toString()).isEqualTo("11906");
      assertThat(table(file).getRow(0).isRepeatHeader()).isTrue();
      assertThat(table(file).getRow(1).isRepeatHeader()).isFalse();
      assertThat(file.getHeaderList()).anyMatch(h -> h._getHdrFtr().xmlText().contains("PAGE"));
      String styles =
          new String(
              Revisions.entries(write(sample(), "vi")).get("word/styles.xml"),
              StandardCharsets.UTF_8);
      assertThat(styles).contains("w:ascii=\"Times New Roman\"", "<w:sz w:val=\"26\"/>");
    }
  }

  @Test
  void theHeadingSaysWhoAndWhat() throws IOException {
    try (XWPFDocument file = read(write(sample(), "vi"))) {
      XWPFTableRow head = file.getTables().get(0).getRow(0);
      assertThat(text(head.getCell(0))).startsWith("HỘI ĐỒNG NHÂN DÂN TỈNH THANH GIANG");
      assertThat(text(head.getCell(1)))
          .startsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
      assertThat(paragraphs(file))
          .contains(
              "BẢN SO SÁNH, THUYẾT MINH",
              "Dự thảo: tệp du-thao.txt",
              "Văn bản thông qua: số 27/NQ-HĐND, ngày 14/7/2026, tệp thong-qua.txt",
              "- Kỳ họp: điền “2”.",
              "- Văn bản sau không còn là dự thảo.");
    }
  }

  private static List<String> paragraphs(XWPFDocument file) {
    return file.getParagraphs().stream().map(XWPFParagraph::getText).toList();
  }

  @Test
  void itIsThereInEnglishToo() throws IOException {
    try (XWPFDocument file = read(write(sample(), "en"))) {
      assertThat(text(row(file, 1, "4. Người phát sinh").getCell(2)))
          .isEqualTo("Replaces “có thể” with “phải” in khoản 4 Điều 2.");
      assertThat(paragraphs(file)).contains("COMPARISON AND EXPLANATION");
      assertThat(text(table(file).getRow(0).getCell(2))).isEqualTo("Explanation");
    }
  }

  @Test
  void referencesThatDidNotFollowAreListed() throws IOException {
    String before =
        """
        Điều 1. Mức
        1. Hộ nghèo được hai triệu đồng.
        2. Hộ cận nghèo được một triệu đồng.
        Điều 2. Chi trả
        1. Mức tại khoản 2 Điều 1 chi một lần.
        """;
    String after =
        before
            .replace("1. Hộ nghèo được hai triệu đồng.\n", "")
            .replace("2. Hộ cận nghèo", "1. Hộ cận nghèo");
    try (XWPFDocument file =
        read(write(Differ.diff(Docs.parse(before), Docs.parse(after)), "vi"))) {
      assertThat(paragraphs(file))
          .contains("Viện dẫn cần rà soát")
          .anyMatch(text -> text.startsWith("- Viện dẫn “khoản 2 Điều 1” tại khoản 1 Điều 2"));
    }
  }

  @Test
  void nothingToCompareIsAReportToo() throws IOException {
    try (XWPFDocument file = read(write(Differ.diff(Docs.parse(""), Docs.parse("")), "vi"))) {
      assertThat(table(file).getRows()).hasSize(1);
    }
  }

  @Test
  void theXmlIsWhatItsSchemaAsksFor() throws IOException {
    RedlineDocxTest.assertValid(write(sample(), "vi"));
  }

  @Test
  void theSameInputGivesTheSameBytesWhereverAndWhenever() throws IOException {
    DocumentDiff diff = sample();
    TimeZone zone = TimeZone.getDefault();
    byte[] here = write(diff, "vi");
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
      assertThat(write(diff, "vi")).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
    }
  }
}
