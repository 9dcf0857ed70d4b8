package vn.nghiquyet.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.SurveySamples;

final class SurveyXlsxTest {
  private static byte[] three(int rows, int columns) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SurveyXlsx(Messages.of("en")).write(SurveySamples.three(), out, rows, columns);
    return out.toByteArray();
  }

  @Test
  void theSameSurveyGivesTheSameBytesAndNoFormula() throws IOException {
    byte[] bytes = three(1000, 100);

    assertThat(three(1000, 100)).isEqualTo(bytes);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(6);
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          }
        }
      }
      assertThat(book.getSheet("Unique").getRow(1).getCell(4).getStringCellValue())
          .startsWith("=2 bể bơi");
      Cell cell = book.getSheet("Matrix").getRow(1).getCell(4);
      assertThat(cell.getStringCellValue()).startsWith("★ ");
      assertThat(cell.getHyperlink().getAddress()).isEqualTo("'Clusters'!A3");
    }
  }

  @Test
  void whatGoesBeyondTheLimitsIsSaid() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(three(6, 5)))) {
      Sheet clusters = book.getSheet("Clusters");
      assertThat(clusters.getLastRowNum()).isEqualTo(5);
      assertThat(clusters.getRow(5).getCell(0).getStringCellValue()).contains("left out");
      Row header = book.getSheet("Matrix").getRow(0);
      assertThat(header.getLastCellNum()).isEqualTo((short) 5);
      assertThat(header.getCell(4).getStringCellValue()).contains("2 more");
    }
  }
}
