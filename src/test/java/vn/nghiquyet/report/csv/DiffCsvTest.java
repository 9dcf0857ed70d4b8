package vn.nghiquyet.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.Composer;
import vn.nghiquyet.Docs;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.diff.DocumentDiff;

final class DiffCsvTest {
  private static DocumentDiff diff(String before, String after) {
    return Differ.diff(Docs.parse(before), Docs.parse(after));
  }

  private static List<CSVRecord> rows(DocumentDiff diff) throws IOException {
    String csv = DiffCsv.of(diff);
    assertThat(csv).startsWith("\uFEFF");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv.substring(1)), format)) {
      return parser.getRecords();
    }
  }

  @Test
  void aChangeIsARow() throws IOException {
    List<CSVRecord> rows =
        rows(diff("Điều 1. Mức\n1. Hai, \"ba\" hộ.\n", "Điều 1. Mức\n1. Bốn, \"ba\" hộ.\n"));

    assertThat(rows).hasSize(1);
    CSVRecord row = rows.get(0);
    assertThat(row.get("type")).isEqualTo("modified");
    assertThat(row.get("class")).isEqualTo("substantive");
    assertThat(row.get("kind")).isEqualTo("clause");
    assertThat(row.get("region")).isEqualTo("body");
    assertThat(row.get("citation_before")).isEqualTo("khoản 1 Điều 1");
    assertThat(row.get("citation_after")).isEqualTo("khoản 1 Điều 1");
    assertThat(row.get("page_before")).isEmpty();
    assertThat(row.get("line_after")).isEqualTo("2");
    assertThat(row.get("text_before")).isEqualTo("Hai, \"ba\" hộ.");
    assertThat(row.get("text_after")).isEqualTo("Bốn, \"ba\" hộ.");
    assertThat(row.get("edits")).startsWith("«Hai» → «Bốn» [substantive");
  }

  @Test
  void thereAreAsManyRowsAsChanges() throws IOException {
    Composer composer = new Composer(3);
    List<String> before = composer.resolution(9);
    DocumentDiff diff = diff(Composer.lines(before), Composer.lines(composer.changed(before, 0.4)));

    assertThat(rows(diff)).hasSameSizeAs(diff.changes());
    assertThat(DiffCsv.of(diff).lines().findFirst().orElseThrow())
        .startsWith("\uFEFFtype,class,kind,region,");
    assertThat(DiffCsv.of(diff)).endsWith("\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84 236", "-5 độ", "@SUM(A1)", "=cmd|' /C calc'!A0", "'quoted"})
  void noCellIsTakenForAFormula(String words) throws IOException {
    DocumentDiff diff = diff("Điều 1. Mức\n1. Cũ.\n", "Điều 1. Mức\n1. Cũ.\n2. " + words + "\n");

    assertThat(rows(diff))
        .extracting(row -> row.get("text_after"))
        .containsExactly("'" + words.strip());
  }
}
