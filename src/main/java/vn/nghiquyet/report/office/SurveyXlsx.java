package vn.nghiquyet.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nghiquyet.compare.Cluster;
import vn.nghiquyet.compare.Figure;
import vn.nghiquyet.compare.Measure;
import vn.nghiquyet.compare.NumberTable;
import vn.nghiquyet.compare.Pair;
import vn.nghiquyet.compare.Relation;
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
  /** Width of a document's column, in characters: a citation on one line where there are few. */
  private static final int DOCUMENT = 24;

  private static final int WIDE_DOCUMENT = 44;
  private static final int FEW = 6;

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
      sheet.header(Stream.of(keys).map(this::column).toList());
      return sheet;
    }

    /** {@code text} for a column, {@code text:A} for that of the first of two. */
    private String column(String key) {
      String[] parts = key.split(":", -1);
      String name = messages.get("survey.column." + parts[0]);
      return parts.length > 1 ? name + " " + parts[1] : name;
    }

    /** A sheet whose columns end with one for each document. */
    private Sheet wide(String name, List<Integer> first, int frozen, String... keys) {
      List<Integer> widths = new ArrayList<>(first);
      List<String> header = new ArrayList<>(Stream.of(keys).map(this::column).toList());
      for (Survey.Entry entry : survey.documents()) {
        header.add(entry.id());
        widths.add(survey.documents().size() <= FEW ? WIDE_DOCUMENT : DOCUMENT);
      }
      Sheet sheet = file.sheet(name, widths, frozen);
      sheet.header(header);
      return sheet;
    }

    private void document(Sheet sheet, int document) {
      sheet.link(survey.documents().get(document).id(), documents, document + 2);
    }

    private void documents() {
      Sheet sheet =
          sheet(
              documents,
              List.of(22, 26, 18, 10, 40, 18, 14, 60, 10),
              "document",
              "file",
              "symbol",
              "draft",
              "issuer",
              "province",
              "date",
              "title",
              "unique");
      int[] unique = new int[survey.documents().size()];
      survey.unique().forEach(measure -> unique[measure.document()]++);
      for (int d = 0; d < survey.documents().size() && sheet.row(); d++) {
        Survey.Entry entry = survey.documents().get(d);
        sheet.text(entry.id());
        sheet.text(entry.name());
        sheet.text(entry.meta().symbol());
        sheet.text(entry.meta().draft() ? messages.get("survey.page.draft") : "");
        sheet.text(entry.meta().issuer());
        sheet.text(entry.province());
        entry.meta().date().ifPresentOrElse(sheet::date, () -> sheet.text(""));
        sheet.text(entry.meta().title());
        sheet.number(unique[d]);
      }
      sheet.end();
    }

    private void matrix() {
      String name = messages.get("survey.sheet.matrix");
      Sheet sheet = wide(name, List.of(8, 40, 12), 3, "cluster", "label", "coverage");
      SurveyMatrix matrix = SurveyMatrix.of(survey);
      int at = 2;
      for (int k = 0; k < survey.clusters().size() && sheet.row(); k++) {
        Cluster cluster = survey.clusters().get(k);
        sheet.link(cluster.id(), clusters, at);
        sheet.text(cluster.label());
        sheet.number(cluster.coverage());
        for (Map.Entry<Integer, SurveyMatrix.Cell> one : matrix.row(k).entrySet()) {
          SurveyMatrix.Cell cell = one.getValue();
          String text =
              cell.members().stream().map(Measure::citation).collect(Collectors.joining("; "));
          sheet.at(3 + one.getKey());
          sheet.cell(cell, text, clusters, at);
          at += cell.members().size(); // members stand by document
        }
      }
      sheet.end();
      sheet.legend(signs());
    }

    private Map<String, Optional<Relation>> signs() {
      Map<String, Optional<Relation>> signs = new LinkedHashMap<>();
      signs.put("★ " + messages.get("survey.terminal.medoid"), Optional.empty());
      for (Relation relation : Relation.values()) {
        String name = messages.get("survey.relation." + relation.jsonName());
        signs.put(SurveyMatrix.mark(relation) + " " + name, Optional.of(relation));
      }
      return signs;
    }

    private void clusters() {
      Sheet sheet =
          sheet(
              clusters,
              List.of(8, 34, 16, 12, 22, 26, 8, 11, 80),
              "cluster",
              "label",
              "level",
              "coverage",
              "document",
              "citation",
              "page",
              "medoid",
              "text");
      String matrix = messages.get("survey.sheet.matrix");
      for (int k = 0; k < survey.clusters().size(); k++) {
        Cluster cluster = survey.clusters().get(k);
        for (Measure member : cluster.members()) {
          if (sheet.row()) {
            sheet.link(cluster.id(), matrix, k + 2);
            sheet.text(cluster.label());
            sheet.text(messages.get("survey.level." + cluster.level().jsonName()));
            sheet.number(cluster.coverage());
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
        sheet.number(measure.page());
      } else {
        sheet.text("");
      }
    }

    private void pairs() {
      Sheet sheet =
          sheet(
              messages.get("survey.sheet.pairs"),
              List.of(20, 11, 20, 22, 60, 20, 22, 60),
              "relation",
              "similarity",
              "document:A",
              "citation:A",
              "text:A",
              "document:B",
              "citation:B",
              "text:B");
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

    /** A row a cluster, kind and unit: who pays how much. */
    private void numbers() {
      Sheet sheet =
          wide(
              messages.get("survey.sheet.numbers"),
              List.of(8, 40, 12, 18, 12, 14, 14),
              2,
              "cluster",
              "label",
              "kind",
              "unit",
              "coverage",
              "lowest",
              "highest");
      int at = 2;
      for (Cluster cluster : survey.clusters()) {
        for (NumberTable.Row row : NumberTable.rows(cluster, survey.documents().size())) {
          if (sheet.row()) {
            numbers(sheet, row, at);
          }
        }
        at += cluster.members().size();
      }
      sheet.end();
    }

    private void numbers(Sheet sheet, NumberTable.Row row, int at) {
      sheet.link(row.cluster().id(), clusters, at);
      sheet.text(row.cluster().label());
      sheet.text(messages.get("survey.figure." + row.kind().jsonName()));
      sheet.text(row.unit());
      sheet.number(row.coverage());
      bound(sheet, row.lowest());
      bound(sheet, row.highest());
      for (int d = 0; d < row.cells().size(); d++) {
        List<NumberTable.Entry> cell = row.cells().get(d);
        if (!cell.isEmpty()) {
          sheet.at(7 + d);
          sheet.cell(printed(cell));
        }
      }
    }

    private void bound(Sheet sheet, Figure figure) {
      if (figure.isDate()) {
        sheet.text(figure.printed());
      } else {
        sheet.number(figure.value());
      }
    }

    private String printed(List<NumberTable.Entry> cell) {
      return cell.stream()
          .map(entry -> entry.figure().printed() + " (" + entry.measure().citation() + ")")
          .collect(Collectors.joining("\n"));
    }

    private void unique() {
      Sheet sheet =
          sheet(
              messages.get("survey.sheet.unique"),
              List.of(22, 18, 26, 8, 100),
              "document",
              "level",
              "citation",
              "page",
              "text");
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
