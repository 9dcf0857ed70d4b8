package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds the pairs among measures. Measures with the same words are one wording. Up to {@link
 * #ALL_PAIRS} wordings are compared each with each. Beyond that a wording that is nearly one seen
 * before follows it; only those that lead are compared with others, those that share some of their
 * most telling grams, and the followers of two that are alike are compared in turn, a bounded
 * number. So a measure that all of 10,000 documents have costs as much as it has wordings. Leader
 * clustering after Hartigan, Clustering Algorithms, 1975; near-linear in the measures.
 *
 * <p>The order in which wordings are taken is that of their words: the order of documents does not
 * count.
 */
final class Pairing {
  private static final int ALL_PAIRS = 2_500;

  /** So many of its grams, the most telling, find a wording its like. */
  private static final int KEYS = 24;

  /** A gram that more leaders have finds nothing. */
  private static final int POSTINGS = 300;

  /** So like is what follows. */
  private static final double FOLLOWS = 0.8;

  /** Of two groups of followers so many are compared at most. */
  private static final int FOLLOWERS = 24;

  /** Of each wording that many measures have so many pairs are listed at most. */
  private static final int COPIES = 24;

  private static final Comparator<Pair> PLACE =
      Comparator.comparingInt((Pair pair) -> pair.a().document())
          .thenComparingInt(pair -> pair.a().index())
          .thenComparingInt(pair -> pair.b().document())
          .thenComparingInt(pair -> pair.b().index());

  private static final Vector.Likeness SAME = new Vector.Likeness(1, 1, 1);

  private final List<Phrasing> wordings = new ArrayList<>();

  /** One wording and the measures that have it. */
  private record Phrasing(Level level, Vector vector, Vector context, List<Measure> measures) {}

  /** Two wordings that are alike. */
  private record Like(int a, int b, Vector.Likeness likeness, Relation relation) {}

  private Pairing(
      List<Measure> measures,
      List<List<String>> words,
      List<List<String>> contexts,
      Weights weights) {
    Map<String, List<Measure>> byWords = new TreeMap<>();
    Map<String, Integer> firstOf = new HashMap<>();
    for (int i = 0; i < measures.size(); i++) {
      String key = measures.get(i).level() + " " + String.join(" ", words.get(i));
      byWords.computeIfAbsent(key, any -> new ArrayList<>()).add(measures.get(i));
      firstOf.putIfAbsent(key, i);
    }
    byWords.forEach(
        (key, same) -> {
          int first = firstOf.get(key);
          Vector vector = Vector.of(Grams.of(words.get(first)), weights);
          Vector context = Vector.of(Grams.of(contexts.get(first)), weights);
          wordings.add(new Phrasing(same.get(0).level(), vector, context, same));
        });
  }

  /**
   * The pairs, by place of a, then of b.
   *
   * @param words of each measure, places and bodies neutral
   * @param contexts of each measure, the words of what holds it
   */
  static List<Pair> of(
      List<Measure> measures,
      List<List<String>> words,
      List<List<String>> contexts,
      Weights weights) {
    Pairing pairing = new Pairing(measures, words, contexts, weights);
    List<Like> likes = pairing.wordings.size() <= ALL_PAIRS ? pairing.all() : pairing.led();
    List<Pair> out = new ArrayList<>();
    pairing.wordings.forEach(wording -> pairing.copies(wording, out));
    likes.forEach(like -> pairing.pairs(like, out));
    out.sort(PLACE);
    return List.copyOf(out);
  }

  /**
   * The pairs with a measure of the first document alone, by place of a, then of b: its wordings
   * with each other one, none left out.
   */
  static List<Pair> withFirst(
      List<Measure> measures,
      List<List<String>> words,
      List<List<String>> contexts,
      Weights weights) {
    Pairing pairing = new Pairing(measures, words, contexts, weights);
    int n = pairing.wordings.size();
    return IntStream.range(0, n)
        .filter(a -> pairing.wordings.get(a).measures.get(0).document() == 0)
        .parallel()
        .boxed()
        .flatMap(a -> IntStream.range(0, n).mapToObj(b -> pairing.withFirst(a, b)))
        .flatMap(List::stream)
        .sorted(PLACE)
        .toList();
  }

  /** The measures that the first document has in one wording, with others' in another. */
  private List<Pair> withFirst(int a, int b) {
    Optional<Like> like =
        a == b ? Optional.of(new Like(a, b, SAME, Relation.IDENTICAL)) : like(a, b);
    List<Pair> out = new ArrayList<>();
    like.ifPresent(
        found ->
            wordings.get(a).measures.stream()
                .takeWhile(measure -> measure.document() == 0)
                .forEach(
                    own ->
                        wordings.get(b).measures.stream()
                            .filter(measure -> measure.document() > 0)
                            .forEach(other -> add(own, other, found, out))));
    return out;
  }

  private List<Like> all() {
    int n = wordings.size();
    return IntStream.range(0, n)
        .parallel()
        .boxed()
        .flatMap(a -> IntStream.range(a + 1, n).mapToObj(b -> like(a, b)).flatMap(Optional::stream))
        .toList();
  }

  private Optional<Like> like(int a, int b) {
    Phrasing one = wordings.get(a);
    Phrasing other = wordings.get(b);
    if (soleDocument(one, other)) {
      return Optional.empty();
    }
    Vector.Likeness likeness = one.vector.with(other.vector);
    double context = one.context.with(other.context).cosine();
    return Relations.of(likeness, context, one.level, other.level)
        .map(relation -> new Like(a, b, likeness, relation));
  }

  private static boolean soleDocument(Phrasing one, Phrasing other) {
    int document = one.measures.get(0).document();
    return one.measures.stream().allMatch(measure -> measure.document() == document)
        && other.measures.stream().allMatch(measure -> measure.document() == document);
  }

  /** Those alike among very many wordings. */
  private List<Like> led() {
    Map<Integer, List<Integer>> postings = new HashMap<>();
    Map<Integer, List<Integer>> followers = new TreeMap<>();
    List<int[]> linked = new ArrayList<>();
    for (int i = 0; i < wordings.size(); i++) {
      int[] keys = keys(wordings.get(i).vector);
      Map<Integer, Integer> hits = new TreeMap<>();
      for (int key : keys) {
        List<Integer> found = postings.getOrDefault(key, List.of());
        if (found.size() <= POSTINGS) {
          found.forEach(leader -> hits.merge(leader, 1, Integer::sum));
        }
      }
      int leader = -1;
      double nearest = FOLLOWS;
      List<Integer> near = new ArrayList<>();
      for (int candidate : hits.keySet()) {
        Phrasing other = wordings.get(candidate);
        double cosine = wordings.get(i).vector.with(other.vector).cosine();
        if (cosine >= nearest && other.level == wordings.get(i).level) {
          leader = candidate;
          nearest = cosine;
        }
        if (cosine >= Relations.FAR) {
          near.add(candidate);
        }
      }
      if (leader >= 0) {
        followers.get(leader).add(i);
        continue;
      }
      followers.put(i, new ArrayList<>(List.of(i)));
      for (int key : keys) {
        postings.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
      }
      for (int candidate : near) {
        linked.add(new int[] {candidate, i});
      }
    }
    List<Like> out = new ArrayList<>();
    followers.values().forEach(group -> within(group, out));
    linked.forEach(pair -> between(followers.get(pair[0]), followers.get(pair[1]), out));
    return out;
  }

  private void within(List<Integer> group, List<Like> out) {
    for (int i = 1; i < group.size(); i++) {
      like(group.get(0), group.get(i)).ifPresent(out::add);
      for (int j = Math.max(1, i - FOLLOWERS); j < i; j++) {
        like(group.get(j), group.get(i)).ifPresent(out::add);
      }
    }
  }

  private void between(List<Integer> one, List<Integer> other, List<Like> out) {
    for (int i = 0; i < Math.min(FOLLOWERS, one.size()); i++) {
      for (int j = 0; j < Math.min(FOLLOWERS, other.size()); j++) {
        int a = Math.min(one.get(i), other.get(j));
        int b = Math.max(one.get(i), other.get(j));
        like(a, b).ifPresent(out::add);
      }
    }
  }

  /** The hashes of the most telling grams. */
  private static int[] keys(Vector vector) {
    return IntStream.range(0, vector.hashes().length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -vector.values()[i])
                .thenComparingInt(i -> vector.hashes()[i]))
        .limit(KEYS)
        .mapToInt(i -> vector.hashes()[i])
        .toArray();
  }

  /** Measures of one wording: each with those next to it. */
  private void copies(Phrasing wording, List<Pair> out) {
    List<Measure> measures = wording.measures;
    Like same = new Like(0, 0, SAME, Relation.IDENTICAL);
    for (int i = 0; i < measures.size(); i++) {
      for (int j = i + 1; j < Math.min(measures.size(), i + 1 + COPIES); j++) {
        add(measures.get(i), measures.get(j), same, out);
      }
    }
  }

  private void pairs(Like like, List<Pair> out) {
    List<Measure> one = wordings.get(like.a).measures;
    List<Measure> other = wordings.get(like.b).measures;
    for (Measure a : one.subList(0, Math.min(COPIES, one.size()))) {
      for (Measure b : other.subList(0, Math.min(COPIES, other.size()))) {
        add(a, b, like, out);
      }
    }
  }

  private static void add(Measure a, Measure b, Like like, List<Pair> out) {
    Vector.Likeness likeness = like.likeness;
    Relation relation = like.relation;
    double similarity = relation == Relation.IDENTICAL ? 1 : Relations.similarity(likeness);
    if (a.document() < b.document()) {
      out.add(new Pair(a, b, similarity, likeness.aInB(), likeness.bInA(), relation));
    } else if (a.document() > b.document()) {
      out.add(new Pair(b, a, similarity, likeness.bInA(), likeness.aInB(), relation));
    }
  }
}
