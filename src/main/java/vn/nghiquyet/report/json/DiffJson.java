package vn.nghiquyet.report.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.align.Match;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.Edit;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.diff.FieldChange;
import vn.nghiquyet.diff.Matter;
import vn.nghiquyet.diff.StaleReference;
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
    json.array("metadata", diff.fields(), DiffJson::field);
    json.array("references", diff.references(), DiffJson::reference);
  }

  static void document(Json json, Document document) throws IOException {
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
          for (Map.Entry<Change.Type, Integer> entry : diff.byType().entrySet()) {
            out.field(entry.getKey().jsonName(), entry.getValue());
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

  static void change(Json json, Change change) throws IOException {
    json.object(
        out -> {
          out.field("type", change.type().jsonName());
          out.field("class", change.kind().jsonName());
          out.field("region", change.region().jsonName());
          out.field("kind", change.unit().kind().jsonName());
          side(out, "before", change.before());
          side(out, "after", change.after());
          out.field("similarity", change.similarity());
          out.optional("matchedBy", change.matchedBy().map(Match.By::jsonName).orElse(""));
          out.array("edits", change.edits(), DiffJson::edit);
        });
  }

  /** A list where units were split or merged. */
  private static void side(Json json, String key, List<Unit> units) throws IOException {
    if (units.isEmpty()) {
      json.nullField(key);
    } else if (units.size() == 1) {
      json.object(key, out -> side(out, units.get(0)));
    } else {
      json.array(key, units, (out, unit) -> out.object(inner -> side(inner, unit)));
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
          out.optional("kind", edit.matter().map(Matter::jsonName).orElse(""));
          out.field("confidence", edit.confidence());
        });
  }

  private static void field(Json json, FieldChange change) throws IOException {
    json.object(
        out -> {
          out.field("field", change.field());
          out.optional("before", change.before());
          out.optional("after", change.after());
        });
  }

  private static void reference(Json json, StaleReference reference) throws IOException {
    json.object(
        out -> {
          out.field("fault", reference.fault().jsonName());
          out.strings("path", reference.unit().path());
          out.field("citation", reference.unit().citation());
          out.optional("page", reference.unit().page());
          out.field("line", reference.unit().line());
          out.field("text", reference.text());
          out.field("start", reference.start());
          out.optional("meant", reference.meant());
        });
  }
}
