package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * One wording and the measures that have it.
 *
 * @param level of its measures
 * @param vector its words
 * @param context the words of what holds it
 * @param measures in an order that does not depend on that of the documents
 * @param soleDocument the only one that has it, or -1
 */
record Phrasing(
    Level level, Vector vector, Vector context, List<Measure> measures, int soleDocument) {
  /** Of very many wordings so many grams are kept, the most telling: long ones are of groups. */
  private static final int GRAMS = 256;

  /** Of ever more fewer, down to this: most that are no groups have no more. */
  private static final int FEWEST_GRAMS = 128;

  /** As many as there is room for, of all wordings together. */
  private static final int ALL_GRAMS = 64_000_000;

  private static final Comparator<List<String>> LISTS =
      (a, b) -> {
        int order = 0;
        for (int i = 0; order == 0 && i < Math.min(a.size(), b.size()); i++) {
          order = a.get(i).compareTo(b.get(i));
        }
        return order == 0 ? Integer.compare(a.size(), b.size()) : order;
      };

  /**
   * The wordings of a survey, in the order of their words.
   *
   * @param few of so many the vectors are whole
   */
  static List<Phrasing> of(Corpus corpus, int few) {
    Map<Print, List<Integer>> same = new HashMap<>();
    List<Print> prints =
        IntStream.range(0, corpus.measures().size())
            .parallel()
            .mapToObj(i -> Print.of(corpus.measures().get(i).level(), corpus.words(i)))
            .toList();
    for (int i = 0; i < prints.size(); i++) {
      same.computeIfAbsent(prints.get(i), any -> new ArrayList<>(1)).add(i);
    }
    int grams = same.size() <= few ? Integer.MAX_VALUE : grams(same.size());
    Map<List<String>, Vector> contexts = new ConcurrentHashMap<>();
    int[] ranks = corpus.ranks();
    Comparator<Integer> order = // measures stand by document: within one the order stays
        Comparator.comparingInt(i -> ranks[corpus.measures().get(i).document()]);
    same.values().forEach(some -> some.sort(order));
    return same.entrySet().parallelStream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> phrasing(entry.getKey(), entry.getValue(), corpus, grams, contexts))
        .toList();
  }

  private static int grams(int wordings) {
    return Math.max(FEWEST_GRAMS, Math.min(GRAMS, ALL_GRAMS / Math.max(1, wordings)));
  }

  private static Phrasing phrasing(
      Print print,
      List<Integer> same,
      Corpus corpus,
      int grams,
      Map<List<String>, Vector> contexts) {
    List<Measure> all = same.stream().map(corpus.measures()::get).toList();
    int first = all.get(0).document();
    boolean sole = all.stream().allMatch(measure -> measure.document() == first);
    List<String> context =
        same.stream().map(corpus::context).min(LISTS).orElseThrow(); // whatever came first
    return new Phrasing(
        print.level,
        Vector.of(Grams.of(corpus.words(same.get(0))), corpus.weights()).brief(grams),
        contexts.computeIfAbsent(
            context, words -> Vector.of(Grams.of(words), corpus.weights()).brief(grams)),
        all,
        sole ? first : -1);
  }

  /** Whether the first document has it. */
  boolean isOfFirst() {
    return measures.stream().anyMatch(measure -> measure.document() == 0);
  }

  /** What makes measures one wording: their level and 128 bits of their words. */
  private record Print(Level level, long high, long low) implements Comparable<Print> {
    private static final Comparator<Print> ORDER =
        Comparator.comparing(Print::level)
            .thenComparingLong(Print::high)
            .thenComparingLong(Print::low);

    static Print of(Level level, List<String> words) {
      long high = 0x9E3779B97F4A7C15L;
      long low = 0xC2B2AE3D27D4EB4FL;
      for (String word : words) {
        high = (high ^ word.hashCode()) * 0xBF58476D1CE4E5B9L;
        high ^= high >>> 29;
        low = (low + word.hashCode()) * 0x94D049BB133111EBL;
        low ^= low >>> 32;
      }
      return new Print(level, high, low);
    }

    @Override
    public int compareTo(Print other) {
      return ORDER.compare(this, other);
    }
  }
}
