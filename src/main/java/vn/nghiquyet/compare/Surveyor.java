package vn.nghiquyet.compare;

import java.util.List;
import java.util.Set;
import vn.nghiquyet.model.Document;

/** Finds what many documents have in common. Immutable and safe for use by several threads. */
public final class Surveyor {
  private final Set<Level> levels;

  /** Compares measures of these levels. */
  public Surveyor(Set<Level> levels) {
    this.levels = Set.copyOf(levels);
  }

  /**
   * The survey of these documents; the same for any order of them but for the order of its lists.
   */
  public Survey survey(List<Document> documents) {
    if (levels.isEmpty()) {
      throw new UnsupportedOperationException(levels + " of " + documents.size());
    }
    return new Survey(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
