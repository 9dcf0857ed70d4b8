package vn.nghiquyet.compare;

import java.util.List;
import java.util.Objects;
import vn.nghiquyet.model.Metadata;

/**
 * What many documents have in common and what each has alone.
 *
 * @param documents in the order given
 * @param measures by document and place, those of the levels asked for
 * @param pairs by place of a, then of b; of very many those that {@link Listing} keeps
 * @param found how many pairs were found, those that are not listed included
 * @param clusters largest coverage first, then by the place of their first member
 * @param unique measures that no other document has, by document and place
 * @param reuse by a, then b; pairs of documents that share nothing are left out
 */
public record Survey(
    List<Entry> documents,
    List<Measure> measures,
    List<Pair> pairs,
    int found,
    List<Cluster> clusters,
    List<Measure> unique,
    List<Reuse> reuse) {
  /**
   * One of the documents.
   *
   * @param id the file's name without folder or ending, made unique
   * @param name the file's name without folder
   * @param province the place whose body issued it: {@code Hà Nội}; empty where not known
   * @param meta what it says of itself
   */
  public record Entry(String id, String name, String province, Metadata meta) {
    /** Checks that nothing is missing. */
    public Entry {
      Objects.requireNonNull(id);
      Objects.requireNonNull(name);
      Objects.requireNonNull(province);
      Objects.requireNonNull(meta);
    }
  }

  /** Copies the lists. */
  public Survey {
    documents = List.copyOf(documents);
    measures = List.copyOf(measures);
    pairs = List.copyOf(pairs);
    if (found < pairs.size()) {
      throw new IllegalArgumentException(found + " of " + pairs.size());
    }
    clusters = List.copyOf(clusters);
    unique = List.copyOf(unique);
    reuse = List.copyOf(reuse);
  }
}
