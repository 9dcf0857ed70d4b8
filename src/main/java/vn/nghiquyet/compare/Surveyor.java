package vn.nghiquyet.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.nghiquyet.model.Document;

/** Finds what many documents have in common. Immutable and safe for use by several threads. */
public final class Surveyor {
  @SuppressWarnings("UnusedVariable") // until measures are found
  private final Set<Level> levels;

  /** Compares measures of these levels. */
  public Surveyor(Set<Level> levels) {
    this.levels = Set.copyOf(levels);
  }

  /**
   * The survey of these documents; the same for any order of them but for the order of its lists.
   */
  public Survey survey(List<Document> documents) {
    List<String> ids = DocumentIds.of(documents);
    List<Survey.Entry> entries =
        IntStream.range(0, documents.size())
            .mapToObj(
                i ->
                    new Survey.Entry(
                        ids.get(i),
                        documents.get(i).source().name(),
                        documents.get(i).meta().place(),
                        documents.get(i).meta()))
            .toList();
    return new Survey(entries, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
