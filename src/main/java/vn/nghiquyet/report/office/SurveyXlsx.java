package vn.nghiquyet.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.nghiquyet.compare.Cluster;
import vn.nghiquyet.compare.Figure;
import vn.nghiquyet.compare.Measure;
import vn.nghiquyet.compare.Pair;
import vn.nghiquyet.compare.Survey;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.SurveyMatrix;
import vn.nghiquyet.report.office.SheetFile.Sheet;

/**
 * A comparison of many documents as an Excel file: Documents, Matrix, Clusters, Pairs, Numbers and
 * Unique, linked with each other. Text of documents is never a formula. What goes beyond the limits
 * of a sheet is left out, and the sheet says so.
 */
public final class SurveyXlsx {
  private final Messages messages;

  /** A report in this language. */
  public SurveyXlsx(Messages messages) {
    this.messages = messages;
  }

  /** Writes the file; the same survey gives the same bytes. The stream stays open. */
  public void write(Survey survey, OutputStream out) throws IOException {
    write(survey, out, SheetFile.MAX_ROWS, SheetFile.MAX_COLUMNS);
  }

  void write(Survey survey, OutputStream out, int maxRows, int maxColumns) throws IOException {
    try (SheetFile file = new SheetFile(messages, maxRows, maxColumns)) {
      new Writing(survey, file).all();
      file.write(out);
    }
  }

  private final class Writing {
    private final Survey survey;
    private final SheetFile file;
    private final String documents = messages.get("survey.sheet.documents");
    private final String clusters = messages.get("survey.sheet.clusters");

    Writing(Survey survey, SheetFile file) {
      this.survey = survey;
      this.file = file;
    }

    void all() {
      documents();
      matrix();
      clusters();
      pairs();
      numbers();
      unique();
    }

    private Sheet sheet(String name, List<Integer> widths, String... keys) {
      Sheet sheet = file.sheet(name, widths, 1);
      sheet.header(List.of(keys).stream().map(messages::get).toList());
      return sheet;
    }

    private void document(Sheet sheet, int document) {
      sheet.link(survey.documents().get(document).id(), documents, document + 2);
    }

    private void documents() {
      Sheet sheet =
          sheet(
              documents,
              List.of(22, 26, 18, 40, 18, 13, 60, 10),
              "survey.column.document",
              "survey.column.file",
              "survey.column.symbol",
              "survey.column.issuer",
              "survey.column.province",
              "survey.column.date",
              "survey.column.title",
              "survey.column.unique");
      int[] unique = new int[survey.documents().size()];
      survey.unique().forEach(measure -> unique[measure.document()]++);
      for (int d = 0; d < survey.documents().size() && sheet.row(); d++) {
        Survey.Entry entry = survey.documents().get(d);
        sheet.text(entry.id());
        sheet.text(entry.name());
        sheet.text(entry.meta().symbol());
        sheet.text(entry.meta().issuer());
        sheet.text(entry.province());
        entry.meta().date().ifPresentOrElse(sheet::date, () -> sheet.text(""));
        sheet.text(entry.meta().title());
        sheet.number(BigDecimal.valueOf(unique[d]));
      }
      sheet.end();
    }

    private void matrix() {
      List<Integer> widths = new ArrayList<>(List.of(8, 40, 10));
      List<String> header = new ArrayList<>();
      header.add(messages.get("survey.column.cluster"));
      header.add(messages.get("survey.column.label"));
      header.add(messages.get("survey.column.coverage"));
      survey
          .documents()
          .forEach(
              entry -> {
                header.add(entry.id());
                widths.add(20);
              });
      Sheet sheet = file.sheet(messages.get("survey.sheet.matrix"), widths, 3);
      sheet.header(header);
      SurveyMatrix matrix = SurveyMatrix.of(survey);
      int at = 2;
      for (int k = 0; k < survey.clusters().size() && sheet.row(); k++) {
        Cluster cluster = survey.clusters().get(k);
        sheet.link(cluster.id(), clusters, at);
        sheet.text(cluster.label());
        sheet.number(BigDecimal.valueOf(cluster.coverage()));
        SortedMap<Integer, SurveyMatrix.Cell> cells = matrix.row(k);
        for (int d : cells.keySet()) {
          SurveyMatrix.Cell cell = cells.get(d);
          String text =
              cell.members().stream().map(Measure::citation).collect(Collectors.joining("; "));
          sheet.at(3 + d);
          sheet.cell(cell, text, clusters, at + cluster.members().indexOf(cell.members().get(0)));
        }
        at += cluster.members().size();
      }
      sheet.end();
    }

    private void clusters() {
      Sheet sheet =
          sheet(
              clusters,
              List.of(8, 34, 16, 10, 22, 26, 8, 8, 80),
              "survey.column.cluster",
              "survey.column.label",
              "survey.column.level",
              "survey.column.coverage",
              "survey.column.document",
              "survey.column.citation",
              "survey.column.page",
              "survey.column.medoid",
              "survey.column.text");
      String matrix = messages.get("survey.sheet.matrix");
      for (int k = 0; k < survey.clusters().size(); k++) {
        Cluster cluster = survey.clusters().get(k);
        for (Measure member : cluster.members()) {
          if (sheet.row()) {
            sheet.link(cluster.id(), matrix, k + 2);
            sheet.text(cluster.label());
            sheet.text(messages.get("survey.level." + cluster.level().jsonName()));
            sheet.number(BigDecimal.valueOf(cluster.coverage()));
            document(sheet, member.document());
            sheet.text(member.citation());
            page(sheet, member);
            sheet.text(member.equals(cluster.medoid()) ? "★" : "");
            sheet.text(member.text());
          }
        }
      }
      sheet.end();
    }

    private void page(Sheet sheet, Measure measure) {
      if (measure.page() > 0) {
        sheet.number(BigDecimal.valueOf(measure.page()));
      } else {
        sheet.text("");
      }
    }

    private void pairs() {
      Sheet sheet =
          sheet(
              messages.get("survey.sheet.pairs"),
              List.of(18, 11, 20, 22, 60, 20, 22, 60),
              "survey.column.relation",
              "survey.column.similarity",
              "survey.column.document",
              "survey.column.citation",
              "survey.column.text",
              "survey.column.document",
              "survey.column.citation",
              "survey.column.text");
      for (Pair pair : survey.pairs()) {
        if (sheet.row()) {
          sheet.text(messages.get("survey.relation." + pair.relation().jsonName()));
          sheet.share(pair.similarity());
          for (Measure side : List.of(pair.a(), pair.b())) {
            document(sheet, side.document());
            sheet.text(side.citation());
            sheet.text(side.text());
          }
        }
      }
      sheet.end();
    }

    private void numbers() {
      Sheet sheet =
          sheet(
              messages.get("survey.sheet.numbers"),
              List.of(8, 40, 22, 26, 12, 16, 18, 26),
              "survey.column.cluster",
              "survey.column.label",
              "survey.column.document",
              "survey.column.citation",
              "survey.column.kind",
              "survey.column.value",
              "survey.column.unit",
              "survey.column.printed");
      int at = 2;
      for (Cluster cluster : survey.clusters()) {
        for (Measure member : cluster.members()) {
          for (Figure figure : member.figures()) {
            if (sheet.row()) {
              sheet.link(cluster.id(), clusters, at);
              sheet.text(cluster.label());
              document(sheet, member.document());
              sheet.text(member.citation());
              sheet.text(messages.get("survey.figure." + figure.kind().jsonName()));
              sheet.number(figure.value());
              sheet.text(figure.unit());
              sheet.text(figure.printed());
            }
          }
          at++;
        }
      }
      sheet.end();
    }

    private void unique() {
      Sheet sheet =
          sheet(
              messages.get("survey.sheet.unique"),
              List.of(22, 18, 26, 8, 100),
              "survey.column.document",
              "survey.column.level",
              "survey.column.citation",
              "survey.column.page",
              "survey.column.text");
      for (Measure measure : survey.unique()) {
        if (sheet.row()) {
          document(sheet, measure.document());
          sheet.text(messages.get("survey.level." + measure.level().jsonName()));
          sheet.text(measure.citation());
          page(sheet, measure);
          sheet.text(measure.text());
        }
      }
      sheet.end();
    }
  }
}
