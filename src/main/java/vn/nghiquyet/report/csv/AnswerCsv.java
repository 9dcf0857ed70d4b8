package vn.nghiquyet.report.csv;

import java.util.Map;
import vn.nghiquyet.compare.Answer;
import vn.nghiquyet.compare.Hit;
import vn.nghiquyet.compare.Measure;
import vn.nghiquyet.compare.Survey;

/** The measures most like what was asked for as a table in a folder, a row a hit. */
public final class AnswerCsv {
  private AnswerCsv() {}

  /** The one file: name to content. */
  public static Map<String, String> of(Answer answer) {
    SurveyCsv.Table out =
        new SurveyCsv.Table(
            "document",
            "province",
            "path",
            "citation",
            "relation",
            "similarity",
            "page",
            "line",
            "text");
    for (Hit hit : answer.hits()) {
      Measure measure = hit.measure();
      Survey.Entry document = answer.documents().get(measure.document());
      out.row(
          document.id(),
          document.province(),
          SurveyCsv.path(measure),
          measure.citation(),
          hit.relation().jsonName(),
          SurveyCsv.share(hit.similarity()),
          SurveyCsv.number(measure.page()),
          SurveyCsv.number(measure.line()),
          measure.text());
    }
    return Map.of("hits.csv", out.toString());
  }
}
