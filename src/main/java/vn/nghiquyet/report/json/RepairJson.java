package vn.nghiquyet.report.json;

import java.io.IOException;
import java.util.List;
import vn.nghiquyet.repair.Correction;
import vn.nghiquyet.repair.Doubt;
import vn.nghiquyet.repair.RepairedText;

/** {@code nq/repair/1}: a repaired text. */
public final class RepairJson {
  private RepairJson() {}

  /** One text as one object. */
  public static String of(RepairedText repaired, boolean pretty) {
    return Json.text(pretty, json -> write(json, repaired));
  }

  /** Several texts as an array. */
  public static String of(List<RepairedText> all) {
    return Json.text(true, json -> json.array(all, RepairJson::write));
  }

  private static void write(Json json, RepairedText repaired) throws IOException {
    json.object(
        out -> {
          out.field("schema", "nq/repair/1");
          out.field("text", repaired.text());
          out.array("corrections", repaired.corrections(), RepairJson::correction);
          out.array("doubts", repaired.doubts(), RepairJson::doubt);
          out.object(
              "stats",
              stats -> {
                stats.field("syllables", repaired.syllables());
                stats.field("changed", repaired.corrections().size());
              });
        });
  }

  private static void correction(Json json, Correction correction) throws IOException {
    json.object(
        out -> {
          out.field("line", correction.line());
          out.field("column", correction.column());
          out.field("before", correction.before());
          out.field("after", correction.after());
          out.field("kind", correction.kind().jsonName());
          out.field("confidence", correction.confidence());
        });
  }

  private static void doubt(Json json, Doubt doubt) throws IOException {
    json.object(
        out -> {
          out.field("line", doubt.line());
          out.field("column", doubt.column());
          out.field("text", doubt.text());
          out.array("alternatives", doubt.alternatives(), RepairJson::alternative);
        });
  }

  private static void alternative(Json json, Doubt.Alternative alternative) throws IOException {
    json.object(
        out -> {
          out.field("text", alternative.text());
          out.field("confidence", alternative.confidence());
        });
  }
}
