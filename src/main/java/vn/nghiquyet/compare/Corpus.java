package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.nghiquyet.model.Document;

/**
 * The measures of documents and what they say.
 *
 * @param entries the documents
 * @param measures those of the levels asked for, by document and place
 * @param words of each measure, names of places and bodies brought to one form
 * @param contexts of each measure, the own words of what holds it, innermost; empty at the top
 * @param weights how telling grams are among the leaves, among groups where there are no leaves
 */
record Corpus(
    List<Survey.Entry> entries,
    List<Measure> measures,
    List<List<String>> words,
    List<List<String>> contexts,
    Weights weights) {
  static Corpus of(List<Document> documents, Set<Level> levels) {
    List<Measure> all = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      all.addAll(Measures.of(i, documents.get(i)));
    }
    List<Measure> measures =
        all.stream().filter(measure -> levels.contains(measure.level())).toList();
    List<Places> places = documents.stream().map(document -> Places.of(document.meta())).toList();
    List<List<String>> words =
        measures.parallelStream()
            .map(measure -> Wording.of(measure.text(), places.get(measure.document())))
            .toList();
    List<Grams> leaves =
        IntStream.range(0, words.size())
            .parallel()
            .filter(i -> measures.get(i).level() == Level.LEAF || !levels.contains(Level.LEAF))
            .mapToObj(i -> Grams.of(words.get(i)))
            .toList();
    return new Corpus(
        entries(documents), measures, words, contexts(all, measures, places), new Weights(leaves));
  }

  /** The words of a measure; it is known by its identity. */
  Function<Measure, List<String>> wording() {
    IdentityHashMap<Measure, List<String>> wordsOf = new IdentityHashMap<>();
    IntStream.range(0, words.size()).forEach(i -> wordsOf.put(measures.get(i), words.get(i)));
    return wordsOf::get;
  }

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
