package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
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
    List<Survey.Entry> entries = entries(documents);
    List<Measure> all = new ArrayList<>();
    List<Measure> measures = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      all.addAll(Measures.of(i, documents.get(i)));
    }
    all.stream().filter(measure -> levels.contains(measure.level())).forEach(measures::add);
    List<Places> places = places(documents);
    ConcurrentHashMap<String, String> pool = new ConcurrentHashMap<>();
    List<List<String>> words =
        measures.parallelStream()
            .map(measure -> Wording.of(measure.text(), places.get(measure.document())))
            .map(wording -> wording.stream().map(word -> one(pool, word)).toList())
            .toList();
    IdentityHashMap<Measure, List<String>> wordsOf = new IdentityHashMap<>();
    IntStream.range(0, words.size()).forEach(i -> wordsOf.put(measures.get(i), words.get(i)));
    Weights weights =
        Weights.of(
            IntStream.range(0, words.size())
                .parallel()
                .filter(i -> measures.get(i).level() == Level.LEAF || !levels.contains(Level.LEAF))
                .mapToObj(i -> Grams.of(words.get(i))));
    List<Pair> pairs =
        Pairing.of(measures, words, contexts(all, measures, places), weights);
    return new Survey(
        entries,
        measures,
        pairs,
        Clusters.of(measures, pairs),
        Clusters.unique(measures, pairs),
        Reuses.of(
            documents.stream().map(document -> document.meta().date()).toList(),
            measures,
            wordsOf::get));
  }

  /** Of very many words each is kept once. */
  private static String one(ConcurrentHashMap<String, String> pool, String word) {
    String known = pool.putIfAbsent(word, word);
    return known == null ? word : known;
  }

  private static List<Places> places(List<Document> documents) {
    Map<List<String>, Places> known = new HashMap<>();
    return documents.stream()
        .map(Document::meta)
        .map(
            meta ->
                known.computeIfAbsent(
                    List.of(meta.issuer(), meta.place()), any -> Places.of(meta)))
        .toList();
  }

  /** The own words of what holds each measure, innermost; empty at the top. */
  private static List<List<String>> contexts(
      List<Measure> all, List<Measure> measures, List<Places> places) {
    Map<List<Object>, List<String>> own = new HashMap<>();
    for (Measure measure : all) {
      if (measure.level() == Level.GROUP) {
        String line = measure.text().lines().findFirst().orElse("");
        own.put(
            List.of(measure.document(), measure.path()),
            Wording.of(line, places.get(measure.document())));
      }
    }
    return measures.stream()
        .map(
            measure -> {
              List<String> path = measure.path();
              List<String> above = path.subList(0, Math.max(0, path.size() - 1));
              return own.getOrDefault(List.of(measure.document(), above), List.of());
            })
        .toList();
  }

  private static List<Survey.Entry> entries(List<Document> documents) {
    List<String> ids = DocumentIds.of(documents);
    List<Survey.Entry> out = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Document document = documents.get(i);
      String province = Places.province(document.meta());
      out.add(new Survey.Entry(ids.get(i), document.source().name(), province, document.meta()));
    }
    return out;
  }
}
