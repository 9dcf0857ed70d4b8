package vn.nghiquyet.report.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import vn.nghiquyet.compare.Answer;
import vn.nghiquyet.compare.Hit;
import vn.nghiquyet.model.TextRange;

/** {@code nq/comparison-query/1}: the measures most like what was asked for. */
public final class AnswerJson {
  private static final String SCHEMA = "nq/comparison-query/1";

  private final MeasureJson measures;

  private AnswerJson(Answer answer) {
    measures = new MeasureJson(answer.documents());
  }

  /**
   * Writes one object, UTF-8, ending with a line feed; the stream stays open: the query, the
   * documents, and the hits as a survey's measures with similarity, relation and the ranges of
   * UTF-16 offsets in the text that hold words of the query.
   */
  public static void write(Answer answer, OutputStream out) throws IOException {
    AnswerJson json = new AnswerJson(answer);
    Writer writer = SurveyJson.writer(out);
    Json.write(writer, true, top -> top.object(object -> json.whole(object, answer)));
    writer.write('\n');
    writer.flush();
  }

  /** Writes a line a hit, each an object with the schema and its type; the stream stays open. */
  public static void writeLines(Answer answer, OutputStream out) throws IOException {
    AnswerJson json = new AnswerJson(answer);
    Writer writer = SurveyJson.writer(out);
    for (Hit hit : answer.hits()) {
      SurveyJson.line(writer, SCHEMA, "hit", part -> json.hit(part, hit));
    }
    writer.flush();
  }

  private void whole(Json json, Answer answer) throws IOException {
    json.field("schema", SCHEMA);
    json.field("query", answer.query());
    json.array(
        "documents",
        answer.documents(),
        (out, one) -> out.object(part -> MeasureJson.document(part, one)));
    json.array("hits", answer.hits(), (out, one) -> out.object(part -> hit(part, one)));
  }

  private void hit(Json json, Hit hit) throws IOException {
    json.field("similarity", hit.similarity());
    json.field("relation", hit.relation().jsonName());
    measures.measure(json, hit.measure());
    json.array("shared", hit.shared(), AnswerJson::range);
  }

  private static void range(Json json, TextRange range) throws IOException {
    json.object(
        out -> {
          out.field("start", range.start());
          out.field("end", range.end());
        });
  }
}
