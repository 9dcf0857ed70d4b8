package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import vn.nghiquyet.model.Document;

/**
 * The measures of documents and what they say. Of each only its own words are kept; those of a
 * group are put together when they are asked for.
 */
final class Corpus {
  private final List<Survey.Entry> entries;
  private final List<Part> parts;
  private final List<Measure> measures = new ArrayList<>();

  /** Of each measure its place among all of its document. */
  private final int[] places;

  private final Weights weights;

  /** All measures of a document and the own words of each, names of places in one form. */
  private record Part(Measures measures, List<List<String>> words) {}

  private Corpus(List<Document> documents, Set<Level> levels) {
    entries = entries(documents);
    List<Places> named = places(documents);
    Pool pool = new Pool();
    parts =
        IntStream.range(0, documents.size())
            .parallel()
            .mapToObj(i -> part(Measures.of(i, documents.get(i)), named.get(i), pool))
            .toList();
    places =
        parts.stream()
            .flatMapToInt(
                part ->
                    IntStream.range(0, part.words.size())
                        .filter(i -> levels.contains(part.measures.all().get(i).level())))
            .toArray();
    parts.forEach(
        part ->
            part.measures.all().stream()
                .filter(measure -> levels.contains(measure.level()))
                .forEach(measures::add));
    boolean leaves = levels.contains(Level.LEAF);
    weights =
        Weights.of(
            IntStream.range(0, places.length)
                .parallel()
                .filter(i -> !leaves || measures.get(i).level() == Level.LEAF)
                .mapToObj(i -> Grams.of(words(i))));
  }

  /**
   * The measures of these documents.
   *
   * @param levels those of other levels only say what the measures stand in
   */
  static Corpus of(List<Document> documents, Set<Level> levels) {
    return new Corpus(documents, levels);
  }

  /** Words and what texts say, each kept once however often it is said. */
  private static final class Pool {
    private final ConcurrentHashMap<String, String> words = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Said, List<String>> wordings = new ConcurrentHashMap<>();

    /** A text where places have these names. */
    private record Said(Places places, String text) {}

    List<String> of(Places places, String text) {
      return wordings.computeIfAbsent(
          new Said(places, text),
          said ->
              Wording.of(text, places).stream()
                  .map(word -> words.computeIfAbsent(word, one -> one))
                  .toList());
    }
  }

  private static Part part(Measures measures, Places places, Pool pool) {
    return new Part(
        measures,
        measures.all().stream().map(measure -> pool.of(places, measure.ownText())).toList());
  }

  private static List<Places> places(List<Document> documents) {
    Map<List<String>, Places> known = new HashMap<>();
    return documents.stream()
        .map(Document::meta)
        .map(
            meta ->
                known.computeIfAbsent(List.of(meta.issuer(), meta.place()), any -> Places.of(meta)))
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

  /** The documents. */
  List<Survey.Entry> entries() {
    return entries;
  }

  /** Those of the levels asked for, by document and place. */
  List<Measure> measures() {
    return measures;
  }

  /** How telling grams are among the leaves, among groups where there are no leaves. */
  Weights weights() {
    return weights;
  }

  /** Of each document its place by name and content: the same in whatever order they are given. */
  int[] ranks() {
    int[] prints =
        parts.parallelStream()
            .mapToInt(
                part ->
                    part.measures.all().stream()
                        .mapToInt(measure -> measure.ownText().hashCode())
                        .reduce(1, (print, own) -> 31 * print + own))
            .toArray();
    List<Integer> order =
        IntStream.range(0, prints.length)
            .boxed()
            .sorted(
                Comparator.comparing((Integer d) -> entries.get(d).name())
                    .thenComparing(d -> prints[d]))
            .toList();
    int[] out = new int[prints.length];
    for (int rank = 0; rank < out.length; rank++) {
      out[order.get(rank)] = rank;
    }
    return out;
  }

  private Part part(int i) {
    return parts.get(measures.get(i).document());
  }

  /** The words of a measure, names of places and bodies brought to one form. */
  List<String> words(int i) {
    Part part = part(i);
    int from = places[i];
    int to = part.measures.ends()[from];
    if (to == from + 1) {
      return part.words.get(from);
    }
    List<String> out = new ArrayList<>();
    part.words.subList(from, to).forEach(out::addAll);
    return out;
  }

  /** The words of a measure without those of what it holds. */
  List<String> ownWords(int i) {
    return part(i).words.get(places[i]);
  }

  /** The own words of what holds a measure, innermost; empty at the top. */
  List<String> context(int i) {
    Part part = part(i);
    int parent = part.measures.parents()[places[i]];
    return parent < 0 ? List.of() : part.words.get(parent);
  }
}
