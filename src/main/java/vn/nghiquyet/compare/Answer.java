package vn.nghiquyet.compare;

import java.util.List;
import java.util.Objects;

/**
 * The measures most like a sentence or a few words.
 *
 * @param query what was asked for
 * @param documents in the order given
 * @param hits most like first, then by document and place; of a unit and what holds it only the
 *     more like
 */
public record Answer(String query, List<Survey.Entry> documents, List<Hit> hits) {
  /** Copies the lists. */
  public Answer {
    Objects.requireNonNull(query);
    documents = List.copyOf(documents);
    hits = List.copyOf(hits);
  }

  /** How many documents have a hit. */
  public long coverage() {
    return hits.stream().mapToInt(hit -> hit.measure().document()).distinct().count();
  }
}
