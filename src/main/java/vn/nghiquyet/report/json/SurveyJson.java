package vn.nghiquyet.report.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.nghiquyet.compare.Cluster;
import vn.nghiquyet.compare.Measure;
import vn.nghiquyet.compare.Pair;
import vn.nghiquyet.compare.Reuse;
import vn.nghiquyet.compare.Survey;

/** {@code nq/comparison/1}: what many documents have in common, written as it comes. */
public final class SurveyJson {
  private static final String SCHEMA = "nq/comparison/1";

  private final Survey survey;
  private final MeasureJson measures;

  private SurveyJson(Survey survey) {
    this.survey = survey;
    measures = new MeasureJson(survey.documents());
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
   * unique, reuse, diagnostic; the stream stays open.
   */
  public static void writeLines(Survey survey, OutputStream out) throws IOException {
    SurveyJson json = new SurveyJson(survey);
    Writer writer = writer(out);
    for (Survey.Entry entry : survey.documents()) {
      line(writer, "document", part -> MeasureJson.document(part, entry));
    }
    for (Cluster cluster : survey.clusters()) {
      line(writer, "cluster", part -> json.cluster(part, cluster));
    }
    for (Pair pair : survey.pairs()) {
      line(writer, "pair", part -> json.pair(part, pair));
    }
    if (!json.diagnostics().isEmpty()) {
      line(writer, "diagnostic", json::pairsNearest);
    }
    for (Measure measure : survey.unique()) {
      line(writer, "unique", part -> json.measures.measure(part, measure));
    }
    for (Reuse reuse : survey.reuse()) {
      line(writer, "reuse", part -> json.reuse(part, reuse));
    }
    writer.flush();
  }

  static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private static void line(Writer writer, String type, Json.Part part) throws IOException {
    line(writer, SCHEMA, type, part);
  }

  static void line(Writer writer, String schema, String type, Json.Part part) throws IOException {
    Json.write(
        writer,
        false,
        json ->
            json.object(
                out -> {
                  out.field("schema", schema);
                  out.field("type", type);
                  part.write(out);
                }));
    writer.write('\n');
  }

  private void whole(Json json) throws IOException {
    json.field("schema", SCHEMA);
    json.array(
        "documents",
        survey.documents(),
        (out, one) -> out.object(part -> MeasureJson.document(part, one)));
    json.longArray(
        "clusters", survey.clusters(), (out, one) -> out.object(part -> cluster(part, one)));
    json.longArray("pairs", survey.pairs(), (out, one) -> out.object(part -> pair(part, one)));
    json.longArray(
        "unique", survey.unique(), (out, one) -> out.object(part -> measures.measure(part, one)));
    json.array("reuse", survey.reuse(), (out, one) -> out.object(part -> reuse(part, one)));
    json.array("diagnostics", diagnostics(), (out, one) -> out.object(this::pairsNearest));
  }

  private void cluster(Json json, Cluster cluster) throws IOException {
    json.field("id", cluster.id());
    json.field("label", cluster.label());
    json.field("level", cluster.level().jsonName());
    json.field("coverage", cluster.coverage());
    json.object("medoid", out -> measures.place(out, cluster.medoid()));
    json.array(
        "members",
        cluster.members(),
        (out, one) -> out.object(part -> measures.measure(part, one)));
  }

  private void pair(Json json, Pair pair) throws IOException {
    json.object("a", out -> measures.place(out, pair.a()));
    json.object("b", out -> measures.place(out, pair.b()));
    json.field("similarity", pair.similarity());
    json.field("relation", pair.relation().jsonName());
    json.field("aInB", pair.aInB());
    json.field("bInA", pair.bInA());
  }

  /** Empty, or the one remark there may be. */
  private List<Survey> diagnostics() {
    return survey.found() > survey.pairs().size() ? List.of(survey) : List.of();
  }

  /** Of very many pairs only the nearest of each measure are listed. */
  private void pairsNearest(Json json) throws IOException {
    json.field("code", "pairs-nearest");
    json.field("severity", "info");
    json.field("found", survey.found());
    json.field("listed", survey.pairs().size());
  }

  private void reuse(Json json, Reuse reuse) throws IOException {
    json.field("a", measures.id(reuse.a()));
    json.field("b", measures.id(reuse.b()));
    json.field("aInB", reuse.aInB());
    json.field("bInA", reuse.bInA());
    json.field("direction", reuse.direction().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
