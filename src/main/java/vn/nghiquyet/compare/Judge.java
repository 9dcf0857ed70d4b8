package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Says which of the wordings that are alike say the same measure. Besides their words two things
 * tell:
 *
 * <ul>
 *   <li>rivals: a document seldom says a measure twice. A pair counts less where one side has a
 *       pair with another wording of the same document that is more like, and in the same part: a
 *       long measure that another document splits in two has two pairs and no rivals;
 *   <li>witnesses: where a third document says nearly the same as one side, its likeness to the
 *       other side counts, too.
 * </ul>
 *
 * <p>These two rules and their numbers were chosen on the same small alignment as the bounds of
 * {@link Relations}; nothing tells yet how they fare on documents that were not looked at.
 */
final class Judge {
  /** Wordings of more documents are common stock: they have no rivals. */
  private static final int COMMON = 32;

  /** A witness says what one side says. */
  private static final double SAME = 0.6;

  /** What a witness says counts so much. */
  private static final double WITNESS = 0.5;

  private final List<Pairing.Phrasing> wordings;
  private final List<Pairing.Like> likes;

  /** Of each wording the places of its likes. */
  private final List<List<Integer>> edges = new ArrayList<>();

  private final int[][] documents;

  /** How well each like stands among its rivals, 0..1. */
  private final double[] ranks;

  private Judge(List<Pairing.Phrasing> wordings, List<Pairing.Like> likes) {
    this.wordings = wordings;
    this.likes = likes;
    documents =
        wordings.stream()
            .map(one -> one.measures().stream().mapToInt(Measure::document).distinct().toArray())
            .toArray(int[][]::new);
    wordings.forEach(wording -> edges.add(new ArrayList<>()));
    for (int k = 0; k < likes.size(); k++) {
      edges.get(likes.get(k).a()).add(k);
      edges.get(likes.get(k).b()).add(k);
    }
    ranks =
        likes.parallelStream()
            .mapToDouble(like -> Math.sqrt(rank(like.a(), like) * rank(like.b(), like)))
            .toArray();
  }

  /** The likes with the relations that they have in view of all. */
  static List<Pairing.Like> judged(List<Pairing.Phrasing> wordings, List<Pairing.Like> likes) {
    Judge judge = new Judge(wordings, likes);
    return IntStream.range(0, likes.size())
        .parallel()
        .mapToObj(judge::judged)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Pairing.Like> judged(int k) {
    Pairing.Like like = likes.get(k);
    double witness = Math.max(witness(like.a(), like), witness(like.b(), like));
    double worth = ranks[k] * (like.score() + WITNESS * witness);
    Level one = wordings.get(like.a()).level();
    Level other = wordings.get(like.b()).level();
    return Relations.of(like.likeness(), like.score(), worth, ranks[k], one, other)
        .map(
            relation ->
                new Pairing.Like(like.a(), like.b(), like.likeness(), like.score(), relation));
  }

  private double worth(int k) {
    return likes.get(k).score() * ranks[k];
  }

  private static int other(Pairing.Like like, int one) {
    return like.a() == one ? like.b() : like.a();
  }

  /** How a pair stands among those that one of its sides has with the documents of the other. */
  private double rank(int one, Pairing.Like like) {
    int other = other(like, one);
    boolean level = wordings.get(one).level() == wordings.get(other).level();
    double best = meet(one, other) ? Relations.MOST : like.score();
    for (int k : edges.get(one)) {
      int rival = other(likes.get(k), one);
      if (likes.get(k).score() > best
          && (!level || wordings.get(rival).level() == wordings.get(other).level())
          && meet(rival, other)) {
        double same = vector(one).part(vector(other), vector(rival));
        best = Math.max(best, likes.get(k).score() * same);
      }
    }
    return like.score() / best;
  }

  /** What the best witness that says the same as one side makes of its likeness to the other. */
  private double witness(int one, Pairing.Like like) {
    int other = other(like, one);
    double best = 0;
    for (int k : edges.get(one)) {
      int third = other(likes.get(k), one);
      if (worth(k) >= SAME && third != other && !meet(third, other)) {
        for (int l : edges.get(other)) {
          best = other(likes.get(l), other) == third ? Math.max(best, worth(l)) : best;
        }
      }
    }
    return best;
  }

  private Vector vector(int wording) {
    return wordings.get(wording).vector();
  }

  /** Whether a document has both wordings. */
  private boolean meet(int one, int other) {
    int[] some = documents[one];
    int[] others = documents[other];
    return some.length <= COMMON
        && others.length <= COMMON
        && Arrays.stream(some).anyMatch(d -> Arrays.stream(others).anyMatch(o -> o == d));
  }
}
