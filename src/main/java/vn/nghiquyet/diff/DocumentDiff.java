package vn.nghiquyet.diff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.nghiquyet.model.Document;

/**
 * What changed between two documents.
 *
 * @param before the document before
 * @param after the document after
 * @param units every unit of both, changed or not, in the order of the document after; what is gone
 *     stands where it was
 * @param fields what the documents say of themselves, where they differ
 * @param references the references inside a document that no longer lead where they should
 */
public record DocumentDiff(
    Document before,
    Document after,
    List<Change> units,
    List<FieldChange> fields,
    List<StaleReference> references) {
  /** Copies the lists. */
  public DocumentDiff {
    Objects.requireNonNull(before);
    Objects.requireNonNull(after);
    units = List.copyOf(units);
    fields = List.copyOf(fields);
    references = List.copyOf(references);
  }

  /** What happened to the units that are not the same on both sides. */
  public List<Change> changes() {
    return units.stream().filter(unit -> !unit.isUnchanged()).toList();
  }

  /** Number of units that are the same on both sides. */
  public int unchanged() {
    return units.size() - changes().size();
  }

  /** Number of changes of each type that there is. */
  public Map<Change.Type, Integer> byType() {
    Map<Change.Type, Integer> out = new EnumMap<>(Change.Type.class);
    changes().forEach(change -> out.merge(change.type(), 1, Integer::sum));
    return out;
  }

  /** Number of changes of one class. */
  public int count(EditClass kind) {
    return (int) changes().stream().filter(change -> change.kind() == kind).count();
  }
}
