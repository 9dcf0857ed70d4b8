package vn.nghiquyet.diff;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.text.Words;

/** Compares what two documents say of themselves. */
final class Fields {
  private Fields() {}

  /** The fields that differ in more than capitals and marks, in the order of {@code nq parse}. */
  static List<FieldChange> changes(Metadata before, Metadata after) {
    Map<String, String> was = fields(before);
    Map<String, String> is = fields(after);
    return was.keySet().stream()
        .filter(field -> !Words.keys(was.get(field)).equals(Words.keys(is.get(field))))
        .map(field -> new FieldChange(field, was.get(field), is.get(field)))
        .toList();
  }

  private static Map<String, String> fields(Metadata meta) {
    Map<String, String> out = new LinkedHashMap<>();
    out.put("docType", meta.docType());
    out.put("symbol", meta.symbol());
    out.put("title", meta.title());
    out.put("issuer", meta.issuer());
    out.put("place", meta.place());
    out.put("date", meta.date().map(LocalDate::toString).orElse(""));
    out.put("term", meta.term());
    out.put("session", meta.session());
    out.put("signer.position", meta.signer().position());
    out.put("signer.name", meta.signer().name());
    out.put("draft", meta.draft() ? "true" : "");
    return out;
  }
}
