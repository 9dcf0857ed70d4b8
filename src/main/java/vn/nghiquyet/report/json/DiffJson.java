package vn.nghiquyet.report.json;

import java.io.IOException;
import java.util.Map;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.Edit;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.model.Document;

/** {@code nq/diff/1}: what changed between two documents. */
public final class DiffJson {
  private DiffJson() {}

  /** The comparison as one object. */
  public static String of(DocumentDiff diff) {
    return Json.text(true, json -> json.object(out -> write(out, diff)));
  }

  private static void write(Json json, DocumentDiff diff) throws IOException {
    json.field("schema", "nq/diff/1");
    json.object("before", out -> document(out, diff.before()));
    json.object("after", out -> document(out, diff.after()));
    json.object("summary", out -> summary(out, diff));
    json.array("changes", diff.changes(), DiffJson::change);
  }

  private static void document(Json json, Document document) throws IOException {
    json.field("name", document.source().name());
    json.optional("symbol", document.meta().symbol());
    json.optional("title", document.meta().title());
  }

  private static void summary(Json json, DocumentDiff diff) throws IOException {
    json.field("unchanged", diff.unchanged());
    json.field("changed", diff.changes().size());
    json.object(
        "byType",
        out -> {
          for (Map.Entry<String, Integer> entry : diff.byType().entrySet()) {
            out.field(entry.getKey(), entry.getValue());
          }
        });
    json.object(
        "byClass",
        out -> {
          for (EditClass kind : EditClass.values()) {
            out.field(kind.jsonName(), diff.count(kind));
          }
        });
  }

  private static void change(Json json, Change change) throws IOException {
    json.object(
        out -> {
          out.field("type", change.typeName());
          out.field("class", change.kind().jsonName());
          out.field("region", change.region().jsonName());
          out.field("kind", change.unit().kind().jsonName());
          sides(out, change);
          out.array("edits", change.edits(), DiffJson::edit);
        });
  }

  private static void sides(Json json, Change change) throws IOException {
    if (change instanceof Change.Altered altered) {
      json.object("before", out -> side(out, altered.before()));
      json.object("after", out -> side(out, altered.after()));
      json.field("similarity", altered.match().similarity());
      json.field("matchedBy", altered.match().by().jsonName());
      return;
    }
    boolean inserted = change instanceof Change.Inserted;
    one(json, "before", inserted, change.unit());
    one(json, "after", !inserted, change.unit());
    json.field("similarity", 0.0);
    json.nullField("matchedBy");
  }

  private static void one(Json json, String key, boolean missing, Unit unit) throws IOException {
    if (missing) {
      json.nullField(key);
    } else {
      json.object(key, out -> side(out, unit));
    }
  }

  private static void side(Json json, Unit unit) throws IOException {
    json.strings("path", unit.path());
    json.field("citation", unit.citation());
    json.optional("page", unit.page());
    json.field("line", unit.line());
    json.field("text", unit.text());
  }

  private static void edit(Json json, Edit edit) throws IOException {
    json.object(
        out -> {
          out.field("op", edit.op().jsonName());
          out.field("before", edit.before());
          out.field("after", edit.after());
          out.optional("class", edit.kind().map(EditClass::jsonName).orElse(""));
          out.field("confidence", edit.confidence());
        });
  }
}
