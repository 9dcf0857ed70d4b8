package vn.nghiquyet.report.json;

import java.io.IOException;
import java.util.List;
import vn.nghiquyet.report.ModelScore;
import vn.nghiquyet.report.ModelView;

/** {@code nq/model/1} and {@code nq/model-scores/1}: a language model and its scores. */
public final class ModelJson {
  private ModelJson() {}

  /** What is in a model, as one object. */
  public static String of(ModelView model) {
    return Json.text(true, json -> json.object(out -> write(out, model)));
  }

  /** The scores of a model, as one object. */
  public static String of(ModelView model, List<ModelScore> scores) {
    return Json.text(
        true,
        json ->
            json.object(
                out -> {
                  out.field("schema", "nq/model-scores/1");
                  out.field("model", model.name());
                  out.array("texts", scores, ModelJson::score);
                }));
  }

  private static void write(Json json, ModelView model) throws IOException {
    json.field("schema", "nq/model/1");
    json.field("name", model.name());
    json.field("bytes", model.bytes());
    json.field("order", model.order());
    json.field("vocabulary", model.sizes().get(0));
    json.array("ngrams", model.sizes(), Json::number);
    json.object(
        "provenance",
        out -> {
          out.strings("sources", model.sources());
          out.field("paragraphs", model.paragraphs());
          out.field("tokens", model.tokens());
          out.field("program", model.program());
        });
  }

  private static void score(Json json, ModelScore score) throws IOException {
    json.object(
        out -> {
          out.field("name", score.name());
          out.field("tokens", score.tokens());
          out.field("words", score.words());
          out.field("unknownWords", score.unknown());
          out.field("perplexity", score.perplexity());
          out.field("restored", score.restored());
          out.field("accuracy", score.accuracy());
        });
  }
}
