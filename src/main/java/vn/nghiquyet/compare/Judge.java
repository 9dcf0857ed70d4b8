package vn.nghiquyet.compare;

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

  private final List<Phrasing> wordings;
  private final List<Like> likes;

  /** The places of its likes, those of a wording in a row. */
  private final int[] edges;

  /** Of each wording where its row begins, and where the last one ends. */
  private final int[] starts;

  /** Of each wording its documents in ascending order; none where it is common stock. */
  private final int[][] documents;

  /** How well each like stands among its rivals, 0..1. */
  private final double[] ranks;

  /** How much each like is worth before witnesses are heard. */
  private final double[] worths;

  /** Of each wording those that say the same. */
  private final int[][] same;

  private Judge(List<Phrasing> wordings, List<Like> likes) {
    this.wordings = wordings;
    this.likes = likes;
    documents = wordings.stream().map(Judge::documents).toArray(int[][]::new);
    starts = new int[wordings.size() + 1];
    for (Like like : likes) {
      starts[like.a() + 1]++;
      starts[like.b() + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    edges = edges();
    double[] ofA = new double[likes.size()];
    double[] ofB = new double[likes.size()];
    IntStream.range(0, wordings.size()).parallel().forEach(one -> rank(one, ofA, ofB));
    ranks = new double[likes.size()];
    Arrays.setAll(ranks, k -> Math.sqrt(ofA[k] * ofB[k]));
    worths = new double[likes.size()];
    Arrays.setAll(worths, k -> likes.get(k).score() * ranks[k]);
    same = IntStream.range(0, wordings.size()).mapToObj(this::same).toArray(int[][]::new);
  }

  private static int[] documents(Phrasing wording) {
    int[] all = wording.measures().stream().mapToInt(Measure::document).distinct().toArray();
    return all.length > COMMON ? new int[0] : Arrays.stream(all).sorted().toArray();
  }

  private int[] edges() {
    int[] out = new int[2 * likes.size()];
    int[] ends = Arrays.copyOf(starts, wordings.size());
    for (int k = 0; k < likes.size(); k++) {
      out[ends[likes.get(k).a()]++] = k;
      out[ends[likes.get(k).b()]++] = k;
    }
    return out;
  }

  /** The likes with the relations that they have in view of all. */
  static List<Like> judged(List<Phrasing> wordings, List<Like> likes) {
    Judge judge = new Judge(wordings, likes);
    double[] ofA = new double[likes.size()];
    double[] ofB = new double[likes.size()];
    IntStream.range(0, wordings.size()).parallel().forEach(one -> judge.hear(one, ofA, ofB));
    return IntStream.range(0, likes.size())
        .parallel()
        .mapToObj(k -> judge.judged(k, Math.max(ofA[k], ofB[k])))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Like> judged(int k, double witness) {
    Like like = likes.get(k);
    double worth = ranks[k] * (like.score() + WITNESS * witness);
    Level one = wordings.get(like.a()).level();
    Level other = wordings.get(like.b()).level();
    return Relations.of(like.likeness(), like.score(), worth, ranks[k], one, other)
        .map(relation -> new Like(like.a(), like.b(), like.likeness(), like.score(), relation));
  }

  private int other(int k, int one) {
    Like like = likes.get(k);
    return like.a() == one ? like.b() : like.a();
  }

  /** How each pair of a wording stands among those that it has with the documents of the other. */
  private void rank(int one, double[] ofA, double[] ofB) {
    long[] met = met(one);
    for (int at = starts[one]; at < starts[one + 1]; at++) {
      Like like = likes.get(edges[at]);
      (like.a() == one ? ofA : ofB)[edges[at]] = rank(one, like, met);
    }
  }

  /** Whom a wording is like in which document, sorted: the document above, the like below. */
  private long[] met(int one) {
    int size = 0;
    for (int at = starts[one]; at < starts[one + 1]; at++) {
      size += documents[other(edges[at], one)].length;
    }
    long[] out = new long[size];
    for (int at = starts[one]; at < starts[one + 1]; at++) {
      for (int document : documents[other(edges[at], one)]) {
        out[--size] = (long) document << 32 | edges[at];
      }
    }
    Arrays.sort(out);
    return out;
  }

  private double rank(int one, Like like, long[] met) {
    int other = like.a() == one ? like.b() : like.a();
    boolean level = wordings.get(one).level() == wordings.get(other).level();
    double best = meet(one, other) ? Relations.MOST : like.score();
    for (int document : documents[other]) {
      int from = -1 - Arrays.binarySearch(met, ((long) document << 32) - 1);
      for (int i = from; i < met.length && (int) (met[i] >> 32) == document; i++) {
        int k = (int) met[i];
        int rival = other(k, one);
        if (likes.get(k).score() > best
            && (!level || wordings.get(rival).level() == wordings.get(other).level())) {
          double same = vector(one).part(vector(other), vector(rival));
          best = Math.max(best, likes.get(k).score() * same);
        }
      }
    }
    return like.score() / best;
  }

  /** What the best witnesses that say the same as others make of the likeness of one to them. */
  private void hear(int one, double[] ofA, double[] ofB) {
    Sums worthOf = new Sums();
    for (int at = starts[one]; at < starts[one + 1]; at++) {
      worthOf.set(other(edges[at], one), worths[edges[at]]);
    }
    for (int at = starts[one]; at < starts[one + 1]; at++) {
      Like like = likes.get(edges[at]);
      int[] witnesses = same[other(edges[at], one)];
      (like.a() == one ? ofA : ofB)[edges[at]] = heard(one, worthOf, witnesses);
    }
  }

  /** The fewer of both are gone through: a wording that many are like has many of either. */
  private double heard(int one, Sums worthOf, int[] witnesses) {
    double[] best = {0};
    Sums.Reader hear =
        (third, worth) -> {
          if (worth > best[0] && !meet(third, one)) {
            best[0] = worth;
          }
        };
    if (witnesses.length <= worthOf.size()) {
      Arrays.stream(witnesses).forEach(third -> hear.read(third, worthOf.of(third)));
    } else {
      worthOf.forEach(
          (third, worth) -> {
            if (Arrays.binarySearch(witnesses, third) >= 0) {
              hear.read(third, worth);
            }
          });
    }
    return best[0];
  }

  /** Those that say the same as a wording, in ascending order. */
  private int[] same(int one) {
    return Arrays.stream(edges, starts[one], starts[one + 1])
        .filter(k -> worths[k] >= SAME)
        .map(k -> other(k, one))
        .sorted()
        .toArray();
  }

  private Vector vector(int wording) {
    return wordings.get(wording).vector();
  }

  /** Whether a document has both wordings. */
  private boolean meet(int one, int other) {
    int[] some = documents[one];
    int[] others = documents[other];
    int i = 0;
    int j = 0;
    while (i < some.length && j < others.length && some[i] != others[j]) {
      if (some[i] < others[j]) {
        i++;
      } else {
        j++;
      }
    }
    return i < some.length && j < others.length;
  }
}
