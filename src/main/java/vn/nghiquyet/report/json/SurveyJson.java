package vn.nghiquyet.report.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import vn.nghiquyet.compare.Cluster;
import vn.nghiquyet.compare.Figure;
import vn.nghiquyet.compare.Measure;
import vn.nghiquyet.compare.Pair;
import vn.nghiquyet.compare.Reuse;
import vn.nghiquyet.compare.Survey;

/** {@code nq/comparison/1}: what many documents have in common, written as it comes. */
public final class SurveyJson {
  private static final String SCHEMA = "nq/comparison/1";

  private final Survey survey;

  private SurveyJson(Survey survey) {
    this.survey = survey;
  }

  /** Writes one object, UTF-8, ending with a line feed; the stream stays open. */
  public static void write(Survey survey, OutputStream out) throws IOException {
    SurveyJson json = new SurveyJson(survey);
    Writer writer = writer(out);
    Json.write(writer, true, top -> top.object(json::whole));
    writer.write('\n');
    writer.flush();
  }

  /**
   * Writes one object a line, each with the schema and its {@code type}: document, cluster, pair,
   * unique, reuse; the stream stays open.
   */
  public static void writeLines(Survey survey, OutputStream out) throws IOException {
    SurveyJson json = new SurveyJson(survey);
    Writer writer = writer(out);
    for (Survey.Entry entry : survey.documents()) {
      line(writer, "document", part -> json.document(part, entry));
    }
    for (Cluster cluster : survey.clusters()) {
      line(writer, "cluster", part -> json.cluster(part, cluster));
    }
    for (Pair pair : survey.pairs()) {
      line(writer, "pair", part -> json.pair(part, pair));
    }
    for (Measure measure : survey.unique()) {
      line(writer, "unique", part -> json.measure(part, measure));
    }
    for (Reuse reuse : survey.reuse()) {
      line(writer, "reuse", part -> json.reuse(part, reuse));
    }
    writer.flush();
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private static void line(Writer writer, String type, Json.Part part) throws IOException {
    Json.write(
        writer,
        false,
        json ->
            json.object(
                out -> {
                  out.field("schema", SCHEMA);
                  out.field("type", type);
                  part.write(out);
                }));
    writer.write('\n');
  }

  private void whole(Json json) throws IOException {
    json.field("schema", SCHEMA);
    json.array(
        "documents", survey.documents(), (out, one) -> out.object(part -> document(part, one)));
    json.array("clusters", survey.clusters(), (out, one) -> out.object(part -> cluster(part, one)));
    json.array("pairs", survey.pairs(), (out, one) -> out.object(part -> pair(part, one)));
    json.array("unique", survey.unique(), (out, one) -> out.object(part -> measure(part, one)));
    json.array("reuse", survey.reuse(), (out, one) -> out.object(part -> reuse(part, one)));
  }

  private String id(int document) {
    return survey.documents().get(document).id();
  }

  private void document(Json json, Survey.Entry entry) throws IOException {
    json.field("id", entry.id());
    json.field("name", entry.name());
    json.optional("symbol", entry.meta().symbol());
    json.optional("issuer", entry.meta().issuer());
    json.optional("province", entry.province());
    json.optional("date", entry.meta().date().map(LocalDate::toString).orElse(""));
    json.optional("title", entry.meta().title());
    json.field("draft", entry.meta().draft());
  }

  private void cluster(Json json, Cluster cluster) throws IOException {
    json.field("id", cluster.id());
    json.field("label", cluster.label());
    json.field("level", cluster.level().jsonName());
    json.field("coverage", cluster.coverage());
    json.object("medoid", out -> place(out, cluster.medoid()));
    json.array("members", cluster.members(), (out, one) -> out.object(part -> measure(part, one)));
  }

  private void place(Json json, Measure measure) throws IOException {
    json.field("document", id(measure.document()));
    json.strings("path", measure.path());
  }

  private void measure(Json json, Measure measure) throws IOException {
    place(json, measure);
    json.field("citation", measure.citation());
    json.field("level", measure.level().jsonName());
    json.field("kind", measure.kind().jsonName());
    json.optional("heading", measure.heading());
    json.field("text", measure.text());
    json.optional("page", measure.page());
    json.optional("line", measure.line());
    json.array("figures", measure.figures(), SurveyJson::figure);
  }

  private static void figure(Json json, Figure figure) throws IOException {
    json.object(
        out -> {
          out.field("kind", figure.kind().jsonName());
          out.field("value", figure.value());
          out.field("unit", figure.unit());
          out.field("printed", figure.printed());
          out.field("start", figure.range().start());
          out.field("end", figure.range().end());
        });
  }

  private void pair(Json json, Pair pair) throws IOException {
    json.object("a", out -> place(out, pair.a()));
    json.object("b", out -> place(out, pair.b()));
    json.field("similarity", pair.similarity());
    json.field("relation", pair.relation().jsonName());
    json.field("aInB", pair.aInB());
    json.field("bInA", pair.bInA());
  }

  private void reuse(Json json, Reuse reuse) throws IOException {
    json.field("a", id(reuse.a()));
    json.field("b", id(reuse.b()));
    json.field("aInB", reuse.aInB());
    json.field("bInA", reuse.bInA());
    json.field("direction", reuse.direction().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
