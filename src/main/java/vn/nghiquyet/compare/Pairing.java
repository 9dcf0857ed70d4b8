package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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
  private static final int CANDIDATES = 16;

  /** A wording has so many pairs with others that are only related, the nearest. */
  private static final int RELATED = 8;

  /** Of each wording that many measures have so many pairs are listed at most. */
  private static final int MOST = 24;

  /** Of so many measures {@link #MOST} pairs each make as many as anybody can use. */
  private static final int LISTED = 400_000;

  /** Of two groups so many of each are compared with one another, fewer where pairs are few. */
  private static final int ACROSS = 8;

  /** Of very many wordings so many grams are kept, the most telling: long ones are of groups. */
  private static final int GRAMS = 256;

  /** Of ever more fewer, down to this: most that are no groups have no more. */
  private static final int FEWEST_GRAMS = 128;

  /** As many as there is room for, of all wordings together. */
  private static final int ALL_GRAMS = 64_000_000;

  /** A wording has so many pairs at least that are more than related. */
  private static final int LEAST = 6;

  private static final Comparator<Pair> PLACE =
      (one, other) -> {
        int order = Clusters.PLACE.compare(one.a(), other.a());
        return order == 0 ? Clusters.PLACE.compare(one.b(), other.b()) : order;
      };

  private static final Vector.Likeness SAME = new Vector.Likeness(1, 1, 1);

  private final int allPairs;
  private final int each;
  private final List<Phrasing> wordings = new ArrayList<>();

  /** One wording and the measures that have it. */
  record Phrasing(
      Level level, Vector vector, Vector context, List<Measure> measures, int soleDocument) {}

  /** Two wordings that are alike. */
  record Like(int a, int b, Vector.Likeness likeness, double score, Relation relation) {}

  private Pairing(Corpus corpus, int allPairs) {
    this.allPairs = allPairs;
    each = each(corpus.measures().size());
    Map<Print, List<Integer>> same = new HashMap<>();
    List<Print> prints =
        IntStream.range(0, corpus.measures().size())
            .parallel()
            .mapToObj(i -> Print.of(corpus.measures().get(i).level(), corpus.words(i)))
            .toList();
    for (int i = 0; i < prints.size(); i++) {
      same.computeIfAbsent(prints.get(i), any -> new ArrayList<>(1)).add(i);
    }
    int grams = same.size() <= allPairs ? Integer.MAX_VALUE : grams(same.size());
    Map<List<String>, Vector> contexts = new ConcurrentHashMap<>();
    int[] ranks = corpus.ranks();
    Comparator<Integer> order = // measures stand by document: within one the order stays
        Comparator.comparingInt(i -> ranks[corpus.measures().get(i).document()]);
    same.values().forEach(some -> some.sort(order));
    same.entrySet().parallelStream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> phrasing(entry.getKey(), entry.getValue(), corpus, grams, contexts))
        .forEachOrdered(wordings::add);
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

  private static final Comparator<List<String>> LISTS =
      (a, b) -> {
        int order = 0;
        for (int i = 0; order == 0 && i < Math.min(a.size(), b.size()); i++) {
          order = a.get(i).compareTo(b.get(i));
        }
        return order == 0 ? Integer.compare(a.size(), b.size()) : order;
      };

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

  /** How many pairs of a measure are listed in a survey of so many measures. */
  static int each(int measures) {
    return Math.max(2, Math.min(MOST, LISTED / Math.max(1, measures)));
  }

  /** The pairs, by place of a, then of b. */
  static List<Pair> of(Corpus corpus) {
    return of(corpus, ALL_PAIRS);
  }

  /** With up to so many wordings each is compared with each. */
  static List<Pair> of(Corpus corpus, int allPairs) {
    Pairing pairing = new Pairing(corpus, allPairs);
    return pairing.list(pairing.few() ? pairing.all() : pairing.led(corpus.weights()));
  }

  /** Whether each wording is compared with each. */
  private boolean few() {
    return wordings.size() <= allPairs;
  }

  private List<Pair> list(List<Like> likes) {
    List<Pair> out = new ArrayList<>();
    wordings.forEach(wording -> copies(wording, out));
    Judge.judged(wordings, few() ? likes : nearest(likes)).forEach(like -> pairs(like, out));
    return out.parallelStream().sorted(PLACE).toList();
  }

  /**
   * The pairs with a measure of the first document alone, by place of a, then of b: its wordings
   * with each other one, none left out.
   */
  static List<Pair> withFirst(Corpus corpus) {
    Pairing pairing = new Pairing(corpus, ALL_PAIRS);
    List<Like> likes = pairing.few() ? pairing.all() : pairing.likesOfFirst();
    List<Pair> out = new ArrayList<>();
    for (int a = 0; a < pairing.wordings.size(); a++) {
      pairing.withFirst(new Like(a, a, SAME, 1, Relation.IDENTICAL), out);
    }
    Judge.judged(pairing.wordings, likes).forEach(like -> pairing.withFirst(like, out));
    return out.stream().sorted(PLACE).toList();
  }

  private List<Like> likesOfFirst() {
    int[] own =
        IntStream.range(0, wordings.size()).filter(a -> isOfFirst(wordings.get(a))).toArray();
    Index index = new Index(Arrays.stream(own).mapToObj(a -> wordings.get(a).vector).toList());
    return IntStream.range(0, wordings.size())
        .parallel()
        .mapToObj(b -> likes(own, index, b))
        .flatMap(List::stream)
        .toList();
  }

  /** Of a wording with those of the first document, each couple once. */
  private List<Like> likes(int[] own, Index index, int b) {
    boolean ofFirst = Arrays.binarySearch(own, b) >= 0;
    List<Like> out = new ArrayList<>();
    index.find(
        wordings.get(b).vector,
        (k, likeness) -> {
          if (!ofFirst || own[k] < b) {
            like(own[k], b, likeness).ifPresent(out::add);
          }
        });
    return out;
  }

  private static boolean isOfFirst(Phrasing wording) {
    return wording.measures.stream().anyMatch(measure -> measure.document() == 0);
  }

  private void withFirst(Like like, List<Pair> out) {
    boolean one = isOfFirst(wordings.get(like.a));
    boolean other = isOfFirst(wordings.get(like.b));
    for (Measure a : one || other ? wordings.get(like.a).measures : List.<Measure>of()) {
      for (Measure b : wordings.get(like.b).measures) {
        boolean twice = like.a == like.b && a.document() > 0;
        if ((a.document() == 0 || b.document() == 0) && !twice) {
          add(a, b, like, out);
        }
      }
    }
  }

  private List<Like> all() {
    int n = wordings.size();
    return IntStream.range(0, n)
        .parallel()
        .boxed()
        .flatMap(
            a -> {
              Probe probe = new Probe(wordings.get(a).vector);
              return IntStream.range(a + 1, n)
                  .mapToObj(b -> like(probe, a, b))
                  .flatMap(Optional::stream);
            })
        .toList();
  }

  /**
   * How one wording is like another.
   *
   * @param probe of the one
   */
  private Optional<Like> like(Probe probe, int one, int other) {
    Vector.Likeness likeness = probe.with(wordings.get(other).vector);
    return one < other ? like(one, other, likeness) : like(other, one, likeness.turned());
  }

  private Optional<Like> like(int a, int b, Vector.Likeness likeness) {
    Phrasing one = wordings.get(a);
    Phrasing other = wordings.get(b);
    if (one.soleDocument >= 0 && one.soleDocument == other.soleDocument) {
      return Optional.empty();
    }
    boolean sameLevel = one.level == other.level;
    if (!Relations.mayBe(likeness, Relations.score(likeness, 1), few(), sameLevel)) {
      return Optional.empty();
    }
    double score = Relations.score(likeness, one.context.with(other.context).cosine());
    Relation first = Relations.whole(likeness).orElse(Relation.RELATED);
    return Relations.mayBe(likeness, score, few(), sameLevel)
        ? Optional.of(new Like(a, b, likeness, score, first))
        : Optional.empty();
  }

  /** Those alike among very many wordings. */
  private List<Like> led(Weights weights) {
    List<Vector> vectors = wordings.stream().map(Phrasing::vector).toList();
    List<Level> levels = wordings.stream().map(Phrasing::level).toList();
    Leaders leaders = Leaders.of(vectors, levels, weights, CANDIDATES);
    List<List<Integer>> groups = leaders.groups();
    List<Like> out = new ArrayList<>();
    groups.parallelStream().map(this::within).forEachOrdered(out::addAll);
    IntStream.range(0, groups.size())
        .parallel()
        .boxed()
        .map(
            k ->
                between(
                    groups.get(k),
                    Arrays.stream(leaders.near().get(k)).mapToObj(groups::get).toList()))
        .map(this::withoutFar)
        .forEachOrdered(out::addAll);
    return out;
  }

  /** Of those little alike the nearest alone: the rest would fill the memory. */
  private List<Like> withoutFar(List<Like> likes) {
    Top far = new Top(Math.min(RELATED, each));
    for (int k = 0; k < likes.size(); k++) {
      Like like = likes.get(k);
      far.offer(like.relation == Relation.RELATED ? (float) like.score : 0, k);
    }
    BitSet kept = new BitSet();
    Arrays.stream(far.ids()).forEach(kept::set);
    return IntStream.range(0, likes.size())
        .filter(k -> kept.get(k) || likes.get(k).relation != Relation.RELATED)
        .mapToObj(likes::get)
        .toList();
  }

  private List<Like> within(List<Integer> group) {
    List<Like> out = new ArrayList<>();
    List<Probe> probes = probes(group, group.size());
    for (int i = 1; i < group.size(); i++) {
      like(probes.get(0), group.get(0), group.get(i)).ifPresent(out::add);
      for (int j = Math.max(1, i - each); j < i; j++) {
        like(probes.get(j), group.get(j), group.get(i)).ifPresent(out::add);
      }
    }
    return out;
  }

  private List<Probe> probes(List<Integer> group, int most) {
    return group.stream()
        .limit(group.size() == 1 ? 0 : most)
        .map(id -> new Probe(wordings.get(id).vector))
        .toList();
  }

  /** Leaders that are only related speak for themselves alone. */
  private List<Like> between(List<Integer> one, List<List<Integer>> others) {
    List<Like> out = new ArrayList<>();
    int across = Math.max(2, Math.min(ACROSS, each / 2));
    Probe[] probes = new Probe[Math.min(across, one.size())];
    for (List<Integer> other : others) {
      boolean near = true;
      for (int i = 0; near && i < probes.length; i++) {
        if (probes[i] == null) {
          probes[i] = new Probe(wordings.get(one.get(i)).vector);
        }
        for (int j = 0; near && j < Math.min(across, other.size()); j++) {
          Optional<Like> like = like(probes[i], one.get(i), other.get(j));
          like.ifPresent(out::add);
          near = i + j > 0 || like.isPresent() && like.get().relation != Relation.RELATED;
        }
      }
    }
    return out;
  }

  /** Those that are among the nearest of either wording; of those only related, fewer. */
  private List<Like> nearest(List<Like> likes) {
    BitSet kept = new BitSet();
    keep(likes, like -> like.relation != Relation.RELATED, Math.max(LEAST, each), kept);
    keep(likes, like -> like.relation == Relation.RELATED, Math.min(RELATED, each), kept);
    return kept.stream().mapToObj(likes::get).toList();
  }

  private void keep(List<Like> likes, Predicate<Like> which, int most, BitSet kept) {
    Top[] tops = new Top[wordings.size()];
    for (int k = 0; k < likes.size(); k++) {
      Like like = likes.get(k);
      if (which.test(like)) {
        float near = (float) like.score;
        for (int wording : new int[] {like.a, like.b}) {
          tops[wording] = tops[wording] == null ? new Top(most) : tops[wording];
          tops[wording].offer(near, k);
        }
      }
    }
    for (Top top : tops) {
      if (top != null) {
        Arrays.stream(top.ids()).forEach(kept::set);
      }
    }
  }

  /** Measures of one wording: each with those next to it. */
  private void copies(Phrasing wording, List<Pair> out) {
    List<Measure> measures = wording.measures;
    Like same = new Like(0, 0, SAME, 1, Relation.IDENTICAL);
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
    int full = Math.max(LEAST, each);
    int listed = all <= full ? all : Math.min(each, Math.max(one.size(), other.size()));
    for (int k = 0; k < listed; k++) {
      Measure a = one.get(k % one.size());
      Measure b = other.get(all <= full ? k / one.size() : k % other.size());
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
