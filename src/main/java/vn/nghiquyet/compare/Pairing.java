package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
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
  private static final int CANDIDATES = 16;

  /** Of each wording that many measures have so many pairs are listed at most. */
  private static final int MOST = 24;

  /** Of so many measures {@link #MOST} pairs each make as many as anybody can use. */
  private static final int LISTED = 400_000;

  /** Of two groups so many of each are compared with one another, fewer where pairs are few. */
  private static final int ACROSS = 8;

  private final int allPairs;
  private final int each;
  private final List<Phrasing> wordings;

  private Pairing(Corpus corpus, int allPairs) {
    this.allPairs = allPairs;
    each = each(corpus.measures().size());
    wordings = Phrasing.of(corpus, allPairs);
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
    PairList pairs = new PairList(pairing.wordings, pairing.each);
    return pairs.of(pairing.few() ? pairing.all() : pairs.nearest(pairing.led(corpus.weights())));
  }

  /** Whether each wording is compared with each. */
  private boolean few() {
    return wordings.size() <= allPairs;
  }

  /**
   * The pairs with a measure of the first document alone, by place of a, then of b: its wordings
   * with each other one, none left out.
   */
  static List<Pair> withFirst(Corpus corpus) {
    Pairing pairing = new Pairing(corpus, ALL_PAIRS);
    List<Like> likes = pairing.few() ? pairing.all() : pairing.likesOfFirst();
    return new PairList(pairing.wordings, pairing.each).withFirst(likes);
  }

  private List<Like> likesOfFirst() {
    int[] own =
        IntStream.range(0, wordings.size()).filter(a -> wordings.get(a).isOfFirst()).toArray();
    Index index = new Index(Arrays.stream(own).mapToObj(a -> wordings.get(a).vector()).toList());
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
        wordings.get(b).vector(),
        (k, likeness) -> {
          if (!ofFirst || own[k] < b) {
            like(own[k], b, likeness).ifPresent(out::add);
          }
        });
    return out;
  }

  private List<Like> all() {
    int n = wordings.size();
    return IntStream.range(0, n)
        .parallel()
        .boxed()
        .flatMap(
            a -> {
              Probe probe = new Probe(wordings.get(a).vector());
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
    Vector.Likeness likeness = probe.with(wordings.get(other).vector());
    return one < other ? like(one, other, likeness) : like(other, one, likeness.turned());
  }

  private Optional<Like> like(int a, int b, Vector.Likeness likeness) {
    Phrasing one = wordings.get(a);
    Phrasing other = wordings.get(b);
    if (one.soleDocument() >= 0 && one.soleDocument() == other.soleDocument()) {
      return Optional.empty();
    }
    boolean sameLevel = one.level() == other.level();
    if (!Relations.mayBe(likeness, Relations.score(likeness, 1), few(), sameLevel)) {
      return Optional.empty();
    }
    double score = Relations.score(likeness, one.context().with(other.context()).cosine());
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
    Top far = new Top(Math.min(PairList.RELATED, each));
    for (int k = 0; k < likes.size(); k++) {
      Like like = likes.get(k);
      far.offer(like.relation() == Relation.RELATED ? (float) like.score() : 0, k);
    }
    BitSet kept = new BitSet();
    Arrays.stream(far.ids()).forEach(kept::set);
    return IntStream.range(0, likes.size())
        .filter(k -> kept.get(k) || likes.get(k).relation() != Relation.RELATED)
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
        .map(id -> new Probe(wordings.get(id).vector()))
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
          probes[i] = new Probe(wordings.get(one.get(i)).vector());
        }
        for (int j = 0; near && j < Math.min(across, other.size()); j++) {
          Optional<Like> like = like(probes[i], one.get(i), other.get(j));
          like.ifPresent(out::add);
          near = i + j > 0 || like.isPresent() && like.get().relation() != Relation.RELATED;
        }
      }
    }
    return out;
  }
}
