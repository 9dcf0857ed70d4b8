package vn.nghiquyet.report.json;

import java.io.IOException;
import java.util.Map;
import vn.nghiquyet.diff.ThreeWay;

/**
 * {@code nq/diff3/1}: what two documents made of a third. {@code base}, {@code a}, {@code b} {@code
 * name}, {@code symbol}, {@code title}; {@code summary} counts of units by {@code by}: {@code
 * none}, {@code a}, {@code b}, {@code both} (the same change), {@code conflict}; {@code changes} a
 * list of {@code by}, {@code class}, {@code citation} of the unit of the base or the inserted one,
 * and {@code a}, {@code b}: lists of changes as in {@code nq/diff/1}, empty where that side has
 * none.
 */
public final class ThreeWayJson {
  private ThreeWayJson() {}

  /** The comparison as one object. */
  public static String of(ThreeWay diff) {
    return Json.text(true, json -> json.object(out -> write(out, diff)));
  }

  private static void write(Json json, ThreeWay diff) throws IOException {
    json.field("schema", "nq/diff3/1");
    json.object("base", out -> DiffJson.document(out, diff.base()));
    json.object("a", out -> DiffJson.document(out, diff.a()));
    json.object("b", out -> DiffJson.document(out, diff.b()));
    Map<ThreeWay.By, Integer> counts = diff.byCount();
    json.object(
        "summary",
        out -> {
          for (ThreeWay.By by : ThreeWay.By.values()) {
            out.field(by.jsonName(), counts.getOrDefault(by, 0));
          }
        });
    json.array("changes", diff.changes(), ThreeWayJson::row);
  }

  private static void row(Json json, ThreeWay.Row row) throws IOException {
    json.object(
        out -> {
          out.field("by", row.by().jsonName());
          out.field("class", row.kind().jsonName());
          out.field("region", row.unit().region().jsonName());
          out.field("citation", row.unit().citation());
          out.array("a", ThreeWay.Row.changed(row.a()), DiffJson::change);
          out.array("b", ThreeWay.Row.changed(row.b()), DiffJson::change);
        });
  }
}
