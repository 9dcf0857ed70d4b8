package vn.nghiquyet.report.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.nghiquyet.compare.Cluster;
import vn.nghiquyet.compare.Measure;
import vn.nghiquyet.compare.NumberTable;
import vn.nghiquyet.compare.Pair;
import vn.nghiquyet.compare.Reuse;
import vn.nghiquyet.compare.Survey;
import vn.nghiquyet.report.SurveyMatrix;

/** A comparison of many documents as tables, each a file of one folder; see {@link DiffCsv}. */
public final class SurveyCsv {
  /** Tables with a column a document are written for so many; wider ones are mostly empty. */
  private static final int WIDEST = 1_000;

  private final Survey survey;

  private SurveyCsv(Survey survey) {
    this.survey = survey;
  }

  /**
   * The files by name, none of them held in memory; of very many documents without those that have
   * a column for each.
   */
  public static Map<String, File> of(Survey survey) {
    SurveyCsv csv = new SurveyCsv(survey);
    Map<String, File> out = new LinkedHashMap<>();
    out.put("documents.csv", file(csv::documents));
    out.put("matrix.csv", file(csv::matrix));
    out.put("clusters.csv", file(csv::clusters));
    out.put("pairs.csv", file(csv::pairs));
    out.put("numbers.csv", file(csv::numbers));
    out.put("unique.csv", file(csv::unique));
    out.put("reuse.csv", file(csv::reuse));
    if (survey.documents().size() > WIDEST) {
      out.keySet().removeAll(List.of("matrix.csv", "numbers.csv"));
    }
    return out;
  }

  /** One of the files. */
  public interface File {
    /** Writes it row by row, UTF-8; the stream stays open. */
    void write(OutputStream out) throws IOException;
  }

  /** Writes the rows of one. */
  interface Rows {
    void write(Table out) throws IOException;
  }

  static File file(Rows rows) {
    return stream -> {
      Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
      out.write(Cells.BYTE_ORDER_MARK);
      CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
      rows.write(new Table(printer));
      printer.flush();
    };
  }

  /** Rows of cells that are text for a spreadsheet. */
  record Table(CSVPrinter printer) {
    void row(String... cells) throws IOException {
      row(List.of(cells));
    }

    void row(List<String> cells) throws IOException {
      for (String cell : cells) {
        printer.print(Cells.harmless(cell));
      }
      printer.println();
    }
  }

  private String id(int document) {
    return survey.documents().get(document).id();
  }

  static String path(Measure measure) {
    return String.join(".", measure.path());
  }

  static String number(int number) {
    return number == 0 ? "" : String.valueOf(number);
  }

  static String share(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }

  private void documents(Table out) throws IOException {
    out.row("id", "name", "symbol", "issuer", "province", "date", "draft", "title");
    for (Survey.Entry entry : survey.documents()) {
      out.row(
          entry.id(),
          entry.name(),
          entry.meta().symbol(),
          entry.meta().issuer(),
          entry.province(),
          entry.meta().date().map(LocalDate::toString).orElse(""),
          String.valueOf(entry.meta().draft()),
          entry.meta().title());
    }
  }

  /** A cell holds the citations of the document's members. */
  private void matrix(Table out) throws IOException {
    header(out, "cluster", "label", "level", "coverage");
    SurveyMatrix matrix = SurveyMatrix.of(survey);
    for (int k = 0; k < survey.clusters().size(); k++) {
      Cluster cluster = survey.clusters().get(k);
      List<String> row = new ArrayList<>(List.of(cluster.id(), cluster.label()));
      row.add(cluster.level().jsonName());
      row.add(String.valueOf(cluster.coverage()));
      SortedMap<Integer, SurveyMatrix.Cell> cells = matrix.row(k);
      for (int d = 0; d < survey.documents().size(); d++) {
        SurveyMatrix.Cell cell = cells.get(d);
        row.add(cell == null ? "" : citations(cell));
      }
      out.row(row);
    }
  }

  private static String citations(SurveyMatrix.Cell cell) {
    return cell.members().stream().map(Measure::citation).collect(Collectors.joining("; "));
  }

  private void clusters(Table out) throws IOException {
    out.row(
        "cluster",
        "label",
        "level",
        "document",
        "path",
        "citation",
        "page",
        "line",
        "medoid",
        "text");
    for (Cluster cluster : survey.clusters()) {
      for (Measure member : cluster.members()) {
        out.row(
            cluster.id(),
            cluster.label(),
            cluster.level().jsonName(),
            id(member.document()),
            path(member),
            member.citation(),
            number(member.page()),
            number(member.line()),
            String.valueOf(member.equals(cluster.medoid())),
            member.text());
      }
    }
  }

  private void pairs(Table out) throws IOException {
    out.row(
        "document_a",
        "path_a",
        "citation_a",
        "document_b",
        "path_b",
        "citation_b",
        "relation",
        "similarity",
        "a_in_b",
        "b_in_a",
        "text_a",
        "text_b");
    for (Pair pair : survey.pairs()) {
      out.row(
          id(pair.a().document()),
          path(pair.a()),
          pair.a().citation(),
          id(pair.b().document()),
          path(pair.b()),
          pair.b().citation(),
          pair.relation().jsonName(),
          share(pair.similarity()),
          share(pair.aInB()),
          share(pair.bInA()),
          pair.a().text(),
          pair.b().text());
    }
  }

  /** A row a cluster, kind and unit; a cell holds the document's figures and where they stand. */
  private void numbers(Table out) throws IOException {
    header(out, "cluster", "label", "kind", "unit", "coverage", "lowest", "highest");
    for (Cluster cluster : survey.clusters()) {
      for (NumberTable.Row row : NumberTable.rows(cluster, survey.documents().size())) {
        List<String> cells = new ArrayList<>(List.of(cluster.id(), cluster.label()));
        cells.add(row.kind().jsonName());
        cells.add(row.unit());
        cells.add(String.valueOf(row.coverage()));
        cells.add(row.lowest().value().toPlainString());
        cells.add(row.highest().value().toPlainString());
        row.cells().forEach(cell -> cells.add(printed(cell)));
        out.row(cells);
      }
    }
  }

  private static String printed(List<NumberTable.Entry> cell) {
    return cell.stream()
        .map(entry -> entry.figure().printed() + " (" + entry.measure().citation() + ")")
        .collect(Collectors.joining("; "));
  }

  /** These columns and one for each document. */
  private void header(Table out, String... first) throws IOException {
    List<String> header = new ArrayList<>(List.of(first));
    survey.documents().forEach(entry -> header.add(entry.id()));
    out.row(header);
  }

  private void unique(Table out) throws IOException {
    out.row("document", "path", "citation", "level", "page", "line", "text");
    for (Measure measure : survey.unique()) {
      out.row(
          id(measure.document()),
          path(measure),
          measure.citation(),
          measure.level().jsonName(),
          number(measure.page()),
          number(measure.line()),
          measure.text());
    }
  }

  private void reuse(Table out) throws IOException {
    out.row("a", "b", "a_in_b", "b_in_a", "direction");
    for (Reuse one : survey.reuse()) {
      out.row(
          id(one.a()),
          id(one.b()),
          share(one.aInB()),
          share(one.bInA()),
          one.direction().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }
}
