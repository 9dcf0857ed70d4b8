package vn.nghiquyet.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    Corpus corpus = Corpus.of(documents, levels);
    List<Measure> measures = corpus.measures();
    List<Pair> pairs = Pairing.of(corpus);
    List<Cluster> clusters = Clusters.of(measures, pairs);
    return new Survey(
        corpus.entries(),
        measures,
        new Listing(measures, corpus.ranks()).of(pairs, clusters),
        pairs.size(),
        clusters,
        Clusters.unique(measures, pairs),
        Reuses.of(dates(documents), measures, corpus::words));
  }

  /**
   * What the first document has in common with each other one; the others are not compared with one
   * another. Every pair and every reuse is of the first document, every cluster stands around one
   * of its measures, its medoid, and only measures of it can be unique. The pairs are those that
   * {@link #survey} finds.
   *
   * @param documents at least one
   */
  public Survey against(List<Document> documents) {
    Corpus corpus = Corpus.of(documents, levels);
    List<Measure> measures = corpus.measures();
    List<Pair> pairs = Pairing.withFirst(corpus);
    List<Measure> own = measures.stream().filter(measure -> measure.document() == 0).toList();
    return new Survey(
        corpus.entries(),
        measures,
        pairs,
        pairs.size(),
        Circles.of(measures, pairs),
        Clusters.unique(own, pairs),
        Reuses.withFirst(dates(documents), measures, corpus::words));
  }

  /**
   * The measures most like a sentence or a few words.
   *
   * @param text with marks or without; one that holds no word has no hits
   * @param most so many hits at most
   */
  public Answer query(List<Document> documents, String text, int most) {
    Corpus corpus = Corpus.of(documents, levels);
    return new Answer(text, corpus.entries(), new Query(text, corpus).hits(most));
  }

  private static List<Optional<LocalDate>> dates(List<Document> documents) {
    return documents.stream().map(document -> document.meta().date()).toList();
  }
}
