package vn.nghiquyet.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.compare.Cluster;
import vn.nghiquyet.compare.Survey;
import vn.nghiquyet.report.SurveySamples;

final class SurveyCsvTest {
  private static final List<String> FILES =
      List.of(
          "documents.csv",
          "matrix.csv",
          "clusters.csv",
          "pairs.csv",
          "numbers.csv",
          "unique.csv",
          "reuse.csv");

  private static String text(Survey survey, String file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SurveyCsv.of(survey).get(file).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<CSVRecord> rows(Survey survey, String file) throws IOException {
    String csv = text(survey, file);
    assertThat(csv).startsWith("\uFEFF").endsWith("\r\n");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv.substring(1)), format)) {
      List<CSVRecord> records = parser.getRecords();
      assertThat(records)
          .allSatisfy(one -> assertThat(one.size()).isEqualTo(parser.getHeaderNames().size()));
      return records;
    }
  }

  @Test
  void thereIsARowForEachThing() throws IOException {
    Survey survey = SurveySamples.three();

    assertThat(SurveyCsv.of(survey).keySet()).containsExactlyElementsOf(FILES);
    assertThat(rows(survey, "documents.csv")).hasSameSizeAs(survey.documents());
    assertThat(rows(survey, "matrix.csv")).hasSameSizeAs(survey.clusters());
    assertThat(rows(survey, "clusters.csv"))
        .hasSize(survey.clusters().stream().mapToInt(one -> one.members().size()).sum());
    assertThat(rows(survey, "pairs.csv")).hasSameSizeAs(survey.pairs());
    assertThat(rows(survey, "unique.csv")).hasSameSizeAs(survey.unique());
    assertThat(rows(survey, "reuse.csv")).hasSameSizeAs(survey.reuse());
  }

  @Test
  void aDocumentSaysWhetherItIsADraft() throws IOException {
    assertThat(rows(SurveySamples.three(), "documents.csv"))
        .extracting(row -> row.get("draft"))
        .containsExactly("false", "false", "true");
  }

  @Test
  void theMatrixSaysWhereADocumentHasACluster() throws IOException {
    CSVRecord signs = rows(SurveySamples.three(), "matrix.csv").get(2);

    assertThat(signs.get("label")).isEqualTo("Biển cảnh báo tại ao, hồ, bến đò");
    assertThat(signs.get("coverage")).isEqualTo("3");
    assertThat(signs.get("binh-son")).isEqualTo("điểm b khoản 1 Điều 2");
    assertThat(signs.get("muong-tam"))
        .isEqualTo("gạch đầu dòng thứ 2 mục 1 Phần II; gạch đầu dòng thứ 3 mục 1 Phần II");
    assertThat(rows(SurveySamples.three(), "matrix.csv").get(3).get("binh-son")).isEmpty();
  }

  @Test
  void figuresOfOneKindAndUnitStandInOneRow() throws IOException {
    List<CSVRecord> rows = rows(SurveySamples.three(), "numbers.csv");

    CSVRecord money =
        rows.stream().filter(row -> row.get("unit").equals("đồng/trẻ")).findFirst().orElseThrow();
    assertThat(money.get("cluster")).isEqualTo("c2");
    assertThat(money.get("kind")).isEqualTo("amount");
    assertThat(money.get("coverage")).isEqualTo("2");
    assertThat(money.get("lowest")).isEqualTo("500000");
    assertThat(money.get("highest")).isEqualTo("600000");
    assertThat(money.get("binh-son")).isEqualTo("500.000 đồng/trẻ (điểm a khoản 1 Điều 2)");
    assertThat(money.get("lac-giang")).isEqualTo("600.000 đồng/trẻ (khoản 1 Điều 3)");
    assertThat(money.get("muong-tam")).isEmpty();
  }

  @Test
  void noCellIsTakenForAFormula() throws IOException {
    Survey survey = SurveySamples.hostile();
    for (String file : FILES) {
      for (CSVRecord row : rows(survey, file)) {
        assertThat(row.toList()).allSatisfy(SurveyCsvTest::assertHarmless);
      }
    }
    assertThat(text(survey, "matrix.csv").lines().findFirst().orElseThrow())
        .contains(",'=cmd|' /C calc'!A0,");
  }

  private static void assertHarmless(String cell) {
    assertThat(cell.isEmpty() ? ' ' : cell.charAt(0)).isNotIn('=', '+', '-', '@', '\t', '\r');
  }

  @Test
  void withoutTheApostropheTheWordsAreThere() throws IOException {
    assertThat(rows(SurveySamples.hostile(), "unique.csv"))
        .extracting(row -> row.get("text").replaceFirst("^'", ""))
        .isEqualTo(SurveySamples.TROUBLE);
  }

  @Test
  void theTablesOfManyDocumentsComeInPieces() throws IOException {
    Survey survey = SurveySamples.generated(1000, 30, 5);
    Counting matrix = new Counting();
    SurveyCsv.of(survey).get("matrix.csv").write(matrix);
    Counting numbers = new Counting();
    SurveyCsv.of(survey).get("numbers.csv").write(numbers);

    long found = survey.clusters().stream().mapToLong(Cluster::coverage).sum();
    assertThat(matrix.bytes).isGreaterThan(found * 10);
    assertThat(numbers.bytes).isGreaterThan(found * 10);
    assertThat(Math.max(matrix.largest, numbers.largest)).isLessThanOrEqualTo(1 << 16);
  }

  @Test
  void moreThanAThousandDocumentsHaveNoTableWithAColumnForEach() {
    assertThat(SurveyCsv.of(SurveySamples.generated(1001, 3, 5)))
        .containsKey("clusters.csv")
        .doesNotContainKeys("matrix.csv", "numbers.csv");
  }

  private static final class Counting extends OutputStream {
    private long bytes;
    private int largest;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] from, int start, int length) {
      bytes += length;
      largest = Math.max(largest, length);
    }
  }
}
