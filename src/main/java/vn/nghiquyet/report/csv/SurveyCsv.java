package vn.nghiquyet.report.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import vn.nghiquyet.compare.Figure;
import vn.nghiquyet.compare.Measure;
import vn.nghiquyet.compare.Pair;
import vn.nghiquyet.compare.Survey;
import vn.nghiquyet.report.SurveyMatrix;

/** A comparison of many documents as tables, each a file of one folder; see {@link DiffCsv}. */
public final class SurveyCsv {
  private final Survey survey;

  private SurveyCsv(Survey survey) {
    this.survey = survey;
  }

  /** The files: name to content. */
  public static Map<String, String> of(Survey survey) {
    SurveyCsv csv = new SurveyCsv(survey);
    Map<String, String> out = new LinkedHashMap<>();
    out.put("documents.csv", csv.documents());
    out.put("matrix.csv", csv.matrix());
    out.put("clusters.csv", csv.clusters());
    out.put("pairs.csv", csv.pairs());
    out.put("numbers.csv", csv.numbers());
    out.put("unique.csv", csv.unique());
    out.put("reuse.csv", csv.reuse());
    return out;
  }

  /** Rows of cells that are text for a spreadsheet. */
  static final class Table {
    private final StringBuilder out = new StringBuilder(Cells.BYTE_ORDER_MARK);

    Table(String... header) {
      row(List.of(header));
    }

    void row(String... cells) {
      row(List.of(cells));
    }

    void row(List<String> cells) {
      try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
        printer.printRecord(cells.stream().map(Cells::harmless).toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e); // memory only
      }
    }

    @Override
    public String toString() {
      return out.toString();
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

  private String documents() {
    Table out = new Table("id", "name", "symbol", "issuer", "province", "date", "title");
    for (Survey.Entry entry : survey.documents()) {
      out.row(
          entry.id(),
          entry.name(),
          entry.meta().symbol(),
          entry.meta().issuer(),
          entry.province(),
          entry.meta().date().map(LocalDate::toString).orElse(""),
          entry.meta().title());
    }
    return out.toString();
  }

  /** A cell holds the citations of the document's members. */
  private String matrix() {
    List<String> header = new ArrayList<>(List.of("cluster", "label", "level", "coverage"));
    survey.documents().forEach(entry -> header.add(entry.id()));
    Table out = new Table(header.toArray(new String[0]));
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
    return out.toString();
  }

  private static String citations(SurveyMatrix.Cell cell) {
    return cell.members().stream().map(Measure::citation).collect(Collectors.joining("; "));
  }

  private String clusters() {
    Table out =
        new Table(
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
    return out.toString();
  }

  private String pairs() {
    Table out =
        new Table(
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
    return out.toString();
  }

  private String numbers() {
    Table out =
        new Table(
            "cluster", "label", "document", "path", "citation", "kind", "value", "unit", "printed");
    for (Cluster cluster : survey.clusters()) {
      for (Measure member : cluster.members()) {
        for (Figure figure : member.figures()) {
          out.row(
              cluster.id(),
              cluster.label(),
              id(member.document()),
              path(member),
              member.citation(),
              figure.kind().jsonName(),
              figure.value().toPlainString(),
              figure.unit(),
              figure.printed());
        }
      }
    }
    return out.toString();
  }

  private String unique() {
    Table out = new Table("document", "path", "citation", "level", "page", "line", "text");
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
    return out.toString();
  }

  private String reuse() {
    Table out = new Table("a", "b", "a_in_b", "b_in_a", "direction");
    survey
        .reuse()
        .forEach(
            one ->
                out.row(
                    id(one.a()),
                    id(one.b()),
                    share(one.aInB()),
                    share(one.bInA()),
                    one.direction().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    return out.toString();
  }
}
