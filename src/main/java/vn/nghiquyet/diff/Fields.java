package vn.nghiquyet.diff;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.text.Words;

/** Compares what two documents say of themselves. */
final class Fields {
  private Fields() {}

  /** Where a field is read from. */
  private static final Map<String, Block.Role> ROLES =
      Map.of(
          "docType", Block.Role.DOC_TYPE,
          "symbol", Block.Role.SYMBOL,
          "title", Block.Role.TITLE,
          "issuer", Block.Role.ISSUER,
          "place", Block.Role.PLACE_DATE,
          "signer.position", Block.Role.SIGNER_POSITION,
          "signer.name", Block.Role.SIGNER_NAME);

  /**
   * The fields that differ in more than capitals, marks and the reading of the print, in the order
   * of {@code nq parse}.
   *
   * @param units what happened to the units of the documents
   */
  static List<FieldChange> changes(Metadata before, Metadata after, List<Change> units) {
    Set<String> misread =
        units.stream()
            .filter(change -> change.kind() == EditClass.NOISE)
            .map(change -> change.unit().role())
            .collect(Collectors.toSet());
    Map<String, String> was = fields(before);
    Map<String, String> is = fields(after);
    return was.keySet().stream()
        .filter(field -> !Words.keys(was.get(field)).equals(Words.keys(is.get(field))))
        .filter(field -> !ROLES.containsKey(field) || !misread.contains(ROLES.get(field).name()))
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
    out.put("session", Blanks.isBlank(meta.session()) ? "" : meta.session());
    out.put("signer.position", meta.signer().position());
    out.put("signer.name", meta.signer().name());
    out.put("draft", meta.draft() ? "true" : "");
    return out;
  }
}
