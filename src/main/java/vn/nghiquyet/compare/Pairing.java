package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the pairs among measures. Measures with the same words are one wording. Up to {@link
 * #ALL_PAIRS} wordings are compared each with each; beyond that those that lead ({@link Leaders})
 * and a bounded number of their followers. Of one measure a bounded number of pairs is listed, the
 * fewer the more measures there are; near-linear in the measures.
 *
 * <p>The order in which wordings are taken is that of their words: the order of documents does not
 * count.
 */
final class Pairing {
  private static final int ALL_PAIRS = 2_500;

  /** So many leaders are looked at for each wording of very many. */
  private static final int CANDIDATES = 32;

  /** A wording has so many pairs with others that are only related, the nearest. */
  private static final int RELATED = 8;

  /** Of each wording that many measures have so many pairs are listed at most. */
  private static final int MOST = 24;

  /** Of so many measures {@link #MOST} pairs each make as many as anybody can use. */
  private static final int LISTED = 400_000;

  private static final Comparator<Pair> PLACE =
      Comparator.comparingInt((Pair pair) -> pair.a().document())
          .thenComparingInt(pair -> pair.a().index())
          .thenComparingInt(pair -> pair.b().document())
          .thenComparingInt(pair -> pair.b().index());

  private static final Vector.Likeness SAME = new Vector.Likeness(1, 1, 1);

  private final int each;
  private final Weights weights;
  private final List<Phrasing> wordings = new ArrayList<>();

  /** One wording and the measures that have it. */
  private record Phrasing(
      Level level, Vector vector, Vector context, List<Measure> measures, int soleDocument) {}

  /** Two wordings that are alike. */
  private record Like(int a, int b, Vector.Likeness likeness, Relation relation) {}

  private Pairing(
      List<Measure> measures,
      List<List<String>> words,
      List<List<String>> contexts,
      Weights weights) {
    each = each(measures.size());
    this.weights = weights;
    Map<Words, List<Integer>> same = new HashMap<>();
    for (int i = 0; i < measures.size(); i++) {
      Words key = new Words(measures.get(i).level(), words.get(i));
      same.computeIfAbsent(key, any -> new ArrayList<>(1)).add(i);
    }
    same.entrySet().parallelStream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> phrasing(entry.getKey(), entry.getValue(), measures, contexts))
        .forEachOrdered(wordings::add);
  }

  private Phrasing phrasing(
      Words key, List<Integer> same, List<Measure> measures, List<List<String>> contexts) {
    List<Measure> all = same.stream().map(measures::get).toList();
    int first = all.get(0).document();
    boolean sole = all.stream().allMatch(measure -> measure.document() == first);
    List<String> context =
        same.stream().map(contexts::get).min(Words.LISTS).orElseThrow(); // whatever came first
    return new Phrasing(
        key.level,
        Vector.of(Grams.of(key.words), weights),
        Vector.of(Grams.of(context), weights),
        all,
        sole ? first : -1);
  }

  /** What makes measures one wording. */
  private record Words(Level level, List<String> words) implements Comparable<Words> {
    private static final Comparator<List<String>> LISTS =
        (a, b) -> {
          int order = 0;
          for (int i = 0; order == 0 && i < Math.min(a.size(), b.size()); i++) {
            order = a.get(i).compareTo(b.get(i));
          }
          return order == 0 ? Integer.compare(a.size(), b.size()) : order;
        };

    @Override
    public int compareTo(Words other) {
      int order = level.compareTo(other.level);
      return order == 0 ? LISTS.compare(words, other.words) : order;
    }
  }

  /** How many pairs of a measure are listed in a survey of so many measures. */
  static int each(int measures) {
    return Math.max(2, Math.min(MOST, LISTED / Math.max(1, measures)));
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
    return of(measures, words, contexts, weights, ALL_PAIRS);
  }

  /** With up to so many wordings each is compared with each. */
  static List<Pair> of(
      List<Measure> measures,
      List<List<String>> words,
      List<List<String>> contexts,
      Weights weights,
      int allPairs) {
    Pairing pairing = new Pairing(measures, words, contexts, weights);
    boolean few = pairing.wordings.size() <= allPairs;
    return pairing.list(few ? pairing.all() : pairing.led());
  }

  private List<Pair> list(List<Like> likes) {
    List<Pair> out = new ArrayList<>();
    wordings.forEach(wording -> copies(wording, out));
    nearest(likes).forEach(like -> pairs(like, out));
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
    if (one.soleDocument >= 0 && one.soleDocument == other.soleDocument) {
      return Optional.empty();
    }
    Vector.Likeness likeness = one.vector.with(other.vector);
    double context = one.context.with(other.context).cosine();
    return Relations.of(likeness, context, one.level, other.level)
        .map(relation -> new Like(a, b, likeness, relation));
  }

  /** Those alike among very many wordings. */
  private List<Like> led() {
    List<Vector> vectors = wordings.stream().map(Phrasing::vector).toList();
    List<Level> levels = wordings.stream().map(Phrasing::level).toList();
    Leaders leaders = Leaders.of(vectors, levels, weights, CANDIDATES);
    List<List<Integer>> groups = leaders.groups();
    List<Like> out = new ArrayList<>();
    groups.parallelStream().map(this::within).forEachOrdered(out::addAll);
    leaders.links().parallelStream()
        .map(link -> between(groups.get(link[0]), groups.get(link[1])))
        .forEachOrdered(out::addAll);
    return out;
  }

  private List<Like> within(List<Integer> group) {
    List<Like> out = new ArrayList<>();
    for (int i = 1; i < group.size(); i++) {
      like(group.get(0), group.get(i)).ifPresent(out::add);
      for (int j = Math.max(1, i - each); j < i; j++) {
        like(group.get(j), group.get(i)).ifPresent(out::add);
      }
    }
    return out;
  }

  /** Leaders that are only related speak for themselves alone. */
  private List<Like> between(List<Integer> one, List<Integer> other) {
    List<Like> out = new ArrayList<>();
    boolean near = true;
    for (int i = 0; near && i < Math.min(each, one.size()); i++) {
      for (int j = 0; near && j < Math.min(each, other.size()); j++) {
        int a = Math.min(one.get(i), other.get(j));
        int b = Math.max(one.get(i), other.get(j));
        Optional<Like> like = like(a, b);
        like.ifPresent(out::add);
        near = i + j > 0 || like.isPresent() && like.get().relation != Relation.RELATED;
      }
    }
    return out;
  }

  /** Without those that are only related and are not among the nearest of either wording. */
  private List<Like> nearest(List<Like> likes) {
    Map<Integer, Top> tops = new HashMap<>();
    int most = Math.min(RELATED, each);
    for (int k = 0; k < likes.size(); k++) {
      Like like = likes.get(k);
      if (like.relation == Relation.RELATED) {
        float near = (float) Relations.score(like.likeness, 0);
        tops.computeIfAbsent(like.a, any -> new Top(most)).offer(near, k);
        tops.computeIfAbsent(like.b, any -> new Top(most)).offer(near, k);
      }
    }
    BitSet kept = new BitSet();
    tops.values().forEach(top -> Arrays.stream(top.ids()).forEach(kept::set));
    return IntStream.range(0, likes.size())
        .filter(k -> kept.get(k) || likes.get(k).relation != Relation.RELATED)
        .mapToObj(likes::get)
        .toList();
  }

  /** Measures of one wording: each with those next to it. */
  private void copies(Phrasing wording, List<Pair> out) {
    List<Measure> measures = wording.measures;
    Like same = new Like(0, 0, SAME, Relation.IDENTICAL);
    for (int i = 0; i < measures.size(); i++) {
      for (int j = i + 1; j < Math.min(measures.size(), i + 1 + each); j++) {
        add(measures.get(i), measures.get(j), same, out);
      }
    }
  }

  private void pairs(Like like, List<Pair> out) {
    List<Measure> one = wordings.get(like.a).measures;
    List<Measure> other = wordings.get(like.b).measures;
    int all = one.size() * other.size();
    int listed = all <= MOST ? all : Math.min(each, Math.max(one.size(), other.size()));
    for (int k = 0; k < listed; k++) {
      Measure a = one.get(k % one.size());
      Measure b = other.get(all <= MOST ? k / one.size() : k % other.size());
      add(a, b, like, out);
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
