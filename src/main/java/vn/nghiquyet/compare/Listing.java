package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
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
    Comparator<Pair> farthest =
        Comparator.comparing(Pair::relation)
            .thenComparing(Comparator.comparingDouble(Pair::similarity).reversed())
            .thenComparingLong(pair -> Math.min(order(pair.a()), order(pair.b())))
            .thenComparingLong(pair -> Math.max(order(pair.a()), order(pair.b())))
            .reversed();
    Comparator<Integer> leaves = Comparator.comparing(found::get, farthest);
    List<PriorityQueue<Integer>> nearest = new ArrayList<>(Collections.nCopies(order.length, null));
    for (int k = 0; k < found.size(); k++) {
      for (Measure side : List.of(found.get(k).a(), found.get(k).b())) {
        int at = numbers.of(side);
        PriorityQueue<Integer> own = nearest.get(at);
        if (own == null) {
          own = new PriorityQueue<>(2, leaves);
          nearest.set(at, own);
        }
        own.add(k);
        if (own.size() > most) {
          own.remove();
        }
      }
    }
    BitSet out = new BitSet();
    nearest.stream().filter(Objects::nonNull).forEach(own -> own.forEach(out::set));
    return out;
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
