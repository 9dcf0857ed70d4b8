package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes pairs of measures from wordings that are alike. Of one measure a bounded number is made,
 * the fewer the more measures there are.
 */
final class PairList {
  /** A wording has so many pairs with others that are only related, the nearest. */
  static final int RELATED = 8;

  /** A wording has so many pairs at least that are more than related. */
  private static final int LEAST = 6;

  private static final Comparator<Pair> PLACE =
      (one, other) -> {
        int order = Clusters.PLACE.compare(one.a(), other.a());
        return order == 0 ? Clusters.PLACE.compare(one.b(), other.b()) : order;
      };

  private static final Vector.Likeness SAME = new Vector.Likeness(1, 1, 1);

  private final List<Phrasing> wordings;
  private final int each;

  /**
   * Of these wordings.
   *
   * @param each so many pairs of one measure
   */
  PairList(List<Phrasing> wordings, int each) {
    this.wordings = wordings;
    this.each = each;
  }

  /** Those of measures with the same words and of likes, by place of a, then of b. */
  List<Pair> of(List<Like> likes) {
    List<Pair> out = new ArrayList<>();
    wordings.forEach(wording -> copies(wording, out));
    Judge.judged(wordings, likes).forEach(like -> pairs(like, out));
    return out.parallelStream().sorted(PLACE).toList();
  }

  /** Those with a measure of the first document alone, none left out. */
  List<Pair> withFirst(List<Like> likes) {
    List<Pair> out = new ArrayList<>();
    for (int a = 0; a < wordings.size(); a++) {
      withFirst(new Like(a, a, SAME, 1, Relation.IDENTICAL), out);
    }
    Judge.judged(wordings, likes).forEach(like -> withFirst(like, out));
    return out.stream().sorted(PLACE).toList();
  }

  private void withFirst(Like like, List<Pair> out) {
    boolean one = wordings.get(like.a()).isOfFirst();
    boolean other = wordings.get(like.b()).isOfFirst();
    for (Measure a : one || other ? wordings.get(like.a()).measures() : List.<Measure>of()) {
      for (Measure b : wordings.get(like.b()).measures()) {
        boolean twice = like.a() == like.b() && a.document() > 0;
        if ((a.document() == 0 || b.document() == 0) && !twice) {
          add(a, b, like, out);
        }
      }
    }
  }

  /** Those that are among the nearest of either wording; of those only related, fewer. */
  List<Like> nearest(List<Like> likes) {
    BitSet kept = new BitSet();
    keep(likes, like -> like.relation() != Relation.RELATED, Math.max(LEAST, each), kept);
    keep(likes, like -> like.relation() == Relation.RELATED, Math.min(RELATED, each), kept);
    return kept.stream().mapToObj(likes::get).toList();
  }

  private void keep(List<Like> likes, Predicate<Like> which, int most, BitSet kept) {
    Top[] tops = new Top[wordings.size()];
    for (int k = 0; k < likes.size(); k++) {
      Like like = likes.get(k);
      if (which.test(like)) {
        float near = (float) like.score();
        for (int wording : new int[] {like.a(), like.b()}) {
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
    List<Measure> measures = wording.measures();
    Like same = new Like(0, 0, SAME, 1, Relation.IDENTICAL);
    for (int i = 0; i < measures.size(); i++) {
      for (int j = i + 1; j < Math.min(measures.size(), i + 1 + each); j++) {
        add(measures.get(i), measures.get(j), same, out);
      }
    }
  }

  private void pairs(Like like, List<Pair> out) {
    List<Measure> one = wordings.get(like.a()).measures();
    List<Measure> other = wordings.get(like.b()).measures();
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
    Vector.Likeness likeness = like.likeness();
    Relation relation = like.relation();
    double similarity = relation == Relation.IDENTICAL ? 1 : Relations.similarity(likeness);
    if (a.document() < b.document()) {
      out.add(new Pair(a, b, similarity, likeness.aInB(), likeness.bInA(), relation));
    } else if (a.document() > b.document()) {
      out.add(new Pair(b, a, similarity, likeness.bInA(), likeness.aInB(), relation));
    }
  }
}
