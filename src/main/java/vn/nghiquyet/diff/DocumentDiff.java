package vn.nghiquyet.diff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.nghiquyet.model.Document;

/**
 * What changed between two documents.
 *
 * @param before the document before
 * @param after the document after
 * @param unchanged number of units that are the same on both sides
 * @param changes what happened to the others, in the order of the document after; what is gone
 *     stands where it was
 */
public record DocumentDiff(Document before, Document after, int unchanged, List<Change> changes) {
  /** Copies the changes. */
  public DocumentDiff {
    Objects.requireNonNull(before);
    Objects.requireNonNull(after);
    changes = List.copyOf(changes);
  }

  /** Number of changes of each type. */
  public Map<String, Integer> byType() {
    Map<String, Integer> out = new TreeMap<>();
    changes.forEach(change -> out.merge(change.typeName(), 1, Integer::sum));
    return out;
  }

  /** Number of changes of one class. */
  public int count(EditClass kind) {
    return (int) changes.stream().filter(change -> change.kind() == kind).count();
  }

  /** Whether anything changed in substance; a blank that was filled in is no such change. */
  public boolean isSubstantive() {
    return count(EditClass.SUBSTANTIVE) > 0;
  }
}
