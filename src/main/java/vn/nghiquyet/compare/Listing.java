package vn.nghiquyet.compare;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Which of the pairs found a survey lists. Up to {@link #ALL} it lists them all. Of more it lists
 * those that are among the nearest of either of their measures, so many of each that there are not
 * many more than {@link #ALL}, one at least; and those that say what a member is to the medoid of
 * its cluster.
 */
final class Listing {
  /** More than these nobody reads, and what reads them in his stead asks for clusters. */
  private static final int ALL = 100_000;

  private final Numbers numbers;

  /** Of each measure its place in an order that does not depend on that of the documents. */
  private final long[] order;

  private final int all;

  /**
   * Of pairs of these measures.
   *
   * @param ranks of each document its place in an order that does not depend on theirs
   */
  Listing(List<Measure> measures, int[] ranks) {
    this(measures, ranks, ALL);
  }

  /** With a list of so many pairs or not many more. */
  Listing(List<Measure> measures, int[] ranks, int all) {
    numbers = new Numbers(measures);
    order =
        measures.stream()
            .mapToLong(measure -> (long) ranks[measure.document()] << 32 | measure.index())
            .toArray();
    this.all = all;
  }

  /**
   * The pairs listed, in the order of those found.
   *
   * @param found by place of a, then of b
   */
  List<Pair> of(List<Pair> found, List<Cluster> clusters) {
    if (found.size() <= all) {
      return found;
    }
    BitSet kept = nearest(found);
    int[] medoids = medoids(clusters);
    return IntStream.range(0, found.size())
        .filter(k -> kept.get(k) || isToMedoid(found.get(k), medoids))
        .mapToObj(found::get)
        .toList();
  }

  private BitSet nearest(List<Pair> found) {
    int most = Math.max(1, all / order.length);
    int[][] nearest = new int[order.length][];
    for (int k = 0; k < found.size(); k++) {
      offer(k, numbers.of(found.get(k).a()), found, nearest, most);
      offer(k, numbers.of(found.get(k).b()), found, nearest, most);
    }
    BitSet out = new BitSet();
    Arrays.stream(nearest).filter(Objects::nonNull).flatMapToInt(Arrays::stream).forEach(out::set);
    return out;
  }

  /** Puts a pair among the nearest of a measure, the nearest first, if it is one of them. */
  private void offer(int pair, int measure, List<Pair> found, int[][] nearest, int most) {
    int[] own = nearest[measure] == null ? new int[0] : nearest[measure];
    int at = own.length;
    while (at > 0 && isNearer(found.get(pair), found.get(own[at - 1]))) {
      at--;
    }
    if (at < most) {
      int[] more = Arrays.copyOf(own, Math.min(most, own.length + 1));
      System.arraycopy(own, at, more, at + 1, more.length - at - 1);
      more[at] = pair;
      nearest[measure] = more;
    }
  }

  private boolean isNearer(Pair one, Pair other) {
    if (one.relation() != other.relation()) {
      return one.relation().compareTo(other.relation()) < 0;
    }
    if (one.similarity() != other.similarity()) {
      return one.similarity() > other.similarity();
    }
    long first = Math.min(order(one.a()), order(one.b()));
    long second = Math.min(order(other.a()), order(other.b()));
    return first == second
        ? Math.max(order(one.a()), order(one.b())) < Math.max(order(other.a()), order(other.b()))
        : first < second;
  }

  private long order(Measure measure) {
    return order[numbers.of(measure)];
  }

  /** Of each measure the place of its cluster's medoid, or -1. */
  private int[] medoids(List<Cluster> clusters) {
    int[] out = new int[order.length];
    Arrays.fill(out, -1);
    for (Cluster cluster : clusters) {
      int medoid = numbers.of(cluster.medoid());
      cluster.members().forEach(member -> out[numbers.of(member)] = medoid);
    }
    return out;
  }

  private boolean isToMedoid(Pair pair, int[] medoids) {
    int a = numbers.of(pair.a());
    int b = numbers.of(pair.b());
    return medoids[a] == b || medoids[b] == a;
  }
}
