package vn.nghiquyet.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.compare.Survey;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.SurveySamples;

final class SurveyXlsxTest {
  private static final int MOST = 32_767;

  private static byte[] bytes(Survey survey, String language, int rows, int columns)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SurveyXlsx(Messages.of(language)).write(survey, out, rows, columns);
    return out.toByteArray();
  }

  private static XSSFWorkbook read(Survey survey, int rows, int columns) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(survey, "en", rows, columns)));
  }

  private static XSSFWorkbook read(Survey survey) throws IOException {
    return read(survey, SheetFile.MAX_ROWS, SheetFile.MAX_COLUMNS);
  }

  private static List<Cell> cells(XSSFWorkbook book) {
    List<Cell> out = new ArrayList<>();
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        row.forEach(out::add);
      }
    }
    return out;
  }

  private static List<String> column(Sheet sheet, int column) {
    List<String> out = new ArrayList<>();
    for (int r = 1; r <= sheet.getLastRowNum(); r++) {
      out.add(sheet.getRow(r).getCell(column).getStringCellValue());
    }
    return out;
  }

  private static List<String> header(Sheet sheet) {
    List<String> out = new ArrayList<>();
    sheet.getRow(0).forEach(cell -> out.add(cell.getStringCellValue()));
    return out;
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void aSheetHasFrozenHeadersAFilterAndNoHeaderTwice(String language) throws IOException {
    byte[] bytes = bytes(SurveySamples.three(), language, 1000, 100);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(6);
      for (Sheet sheet : book) {
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(((XSSFSheet) sheet).getCTWorksheet().getAutoFilter().getRef())
            .as(sheet.getSheetName())
            .startsWith("A1:" + CellReference.convertNumToColString(header(sheet).size() - 1));
        assertThat(header(sheet)).doesNotHaveDuplicates().doesNotContain("");
      }
    }
  }

  @Test
  void theSheetsAreThoseOfTheManual() throws IOException {
    try (XSSFWorkbook book = read(SurveySamples.three())) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names)
          .containsExactly("Documents", "Matrix", "Clusters", "Pairs", "Numbers", "Unique");
      assertThat(column(book.getSheet("Documents"), 3)).containsExactly("", "", "draft");
    }
  }

  @Test
  void theSameSurveyGivesTheSameBytesWithoutTimes() throws IOException {
    byte[] bytes = bytes(SurveySamples.three(), "en", 1000, 100);

    assertThat(bytes(SurveySamples.three(), "en", 1000, 100)).isEqualTo(bytes);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
        if (entry.getName().startsWith("docProps/")) {
          assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
              .doesNotContain("dcterms:created", "dcterms:modified");
        }
      }
    }
  }

  @Test
  void everyLinkLeadsToACell() throws IOException {
    for (Survey survey : List.of(SurveySamples.three(), SurveySamples.generated(12, 8, 2))) {
      try (XSSFWorkbook book = read(survey)) {
        List<Cell> links = cells(book).stream().filter(c -> c.getHyperlink() != null).toList();
        assertThat(links).hasSizeGreaterThan(30);
        for (Cell link : links) {
          CellReference to = new CellReference(link.getHyperlink().getAddress());
          Cell target = book.getSheet(to.getSheetName()).getRow(to.getRow()).getCell(to.getCol());
          String words = link.getStringCellValue();
          if (to.getSheetName().equals("Documents") || words.matches("c\\d+")) {
            assertThat(target.getStringCellValue()).isEqualTo(words);
          } else {
            assertMember(link, target.getRow());
          }
        }
      }
    }
  }

  /** A cell of the matrix leads to the first of its document's members in the cluster. */
  private static void assertMember(Cell link, Row member) {
    assertThat(link.getSheet().getSheetName()).isEqualTo("Matrix");
    assertThat(member.getCell(0).getStringCellValue())
        .isEqualTo(link.getRow().getCell(0).getStringCellValue());
    assertThat(member.getCell(4).getStringCellValue())
        .isEqualTo(header(link.getSheet()).get(link.getColumnIndex()));
    assertThat(link.getStringCellValue().substring(2))
        .startsWith(member.getCell(5).getStringCellValue());
  }

  @Test
  void wordsOfDocumentsStayWords() throws IOException {
    try (XSSFWorkbook book = read(SurveySamples.hostile())) {
      assertThat(cells(book))
          .allSatisfy(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
      Sheet unique = book.getSheet("Unique");
      List<String> texts = column(unique, 4);
      List<String> trouble = SurveySamples.TROUBLE;
      assertThat(texts.subList(0, 7)).isEqualTo(trouble.subList(0, 7));
      assertThat(texts.get(7)).isEqualTo("abc\nd");
      assertThat(texts.get(8)).isEqualTo(trouble.get(8));
      for (int i = 0; i < 6; i++) {
        assertThat(unique.getRow(1 + i).getCell(4).getCellStyle().getQuotePrefixed()).isTrue();
      }
      assertThat(header(book.getSheet("Matrix"))).contains("=cmd|' /C calc'!A0");
    }
  }

  @Test
  void whatNoCellHoldsIsCutAndSaysSo() throws IOException {
    try (XSSFWorkbook book = read(SurveySamples.hostile())) {
      assertThat(cells(book))
          .filteredOn(cell -> cell.getCellType() == CellType.STRING)
          .allSatisfy(
              cell -> assertThat(cell.getStringCellValue().length()).isLessThanOrEqualTo(MOST));
      String text = column(book.getSheet("Unique"), 4).get(9);
      assertThat(text)
          .hasSize(MOST)
          .startsWith("dài dài ")
          .endsWith("[… cut: a cell holds 32,767 characters]");
    }
  }

  @Test
  void aRowIsAsHighAsItsWords() throws IOException {
    try (XSSFWorkbook book = read(SurveySamples.three())) {
      assertThat(book.getSheet("Unique").getRow(1).getHeightInPoints()).isEqualTo(15);
    }
    try (XSSFWorkbook book = read(SurveySamples.hostile())) {
      assertThat(book.getSheet("Unique").getRow(10).getHeightInPoints()).isEqualTo(300);
    }
  }

  @Test
  void figuresOfOneKindAndUnitStandInOneRow() throws IOException {
    try (XSSFWorkbook book = read(SurveySamples.three())) {
      Sheet numbers = book.getSheet("Numbers");
      Row money = numbers.getRow(1 + column(numbers, 3).indexOf("đồng/trẻ"));
      assertThat(money.getCell(2).getStringCellValue()).isEqualTo("money");
      assertThat(money.getCell(4).getNumericCellValue()).isEqualTo(2);
      assertThat(money.getCell(5).getNumericCellValue()).isEqualTo(500_000);
      assertThat(money.getCell(5).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
      assertThat(money.getCell(6).getNumericCellValue()).isEqualTo(600_000);
      assertThat(money.getCell(7).getStringCellValue())
          .isEqualTo("500.000 đồng/trẻ (điểm a khoản 1 Điều 2)");
      assertThat(money.getCell(8).getStringCellValue())
          .isEqualTo("600.000 đồng/trẻ (khoản 1 Điều 3)");
      assertThat(money.getCell(9)).isNull();
    }
  }

  @Test
  void theSignsOfTheMatrixAreExplainedBelowIt() throws IOException {
    Survey survey = SurveySamples.three();
    try (XSSFWorkbook book = read(survey)) {
      Sheet matrix = book.getSheet("Matrix");
      assertThat(matrix.getRow(1).getCell(4).getStringCellValue()).startsWith("★ ");
      assertThat(matrix.getRow(survey.clusters().size() + 1)).isNull();
      assertThat(matrix.getRow(survey.clusters().size() + 2).getCell(1).getStringCellValue())
          .isEqualTo("★ typical");
      assertThat(matrix.getRow(matrix.getLastRowNum()).getCell(1).getStringCellValue())
          .isEqualTo("○ related");
    }
  }

  @Test
  void whatGoesBeyondTheLimitsIsSaid() throws IOException {
    try (XSSFWorkbook book = read(SurveySamples.three(), 6, 5)) {
      Sheet clusters = book.getSheet("Clusters");
      assertThat(clusters.getLastRowNum()).isEqualTo(5);
      assertThat(clusters.getRow(5).getCell(0).getStringCellValue())
          .contains("8 more rows", "left out");
      Row header = book.getSheet("Matrix").getRow(0);
      assertThat(header.getLastCellNum()).isEqualTo((short) 5);
      assertThat(header.getCell(4).getStringCellValue()).contains("2 more");
      for (Cell cell : cells(book)) {
        if (cell.getHyperlink() != null) {
          CellReference to = new CellReference(cell.getHyperlink().getAddress());
          assertThat(to.getRow()).isLessThan(5);
        }
      }
    }
  }
}
