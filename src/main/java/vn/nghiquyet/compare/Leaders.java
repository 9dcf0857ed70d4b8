package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups of very many wordings that are nearly the same, and which of these groups may be alike. A
 * wording that is nearly one seen before follows it; only those that lead are in the index, each by
 * its most telling grams, and only a bounded number of leaders is looked at. So a measure that all
 * of 10,000 documents have costs as much as it has wordings. Leader clustering after Hartigan,
 * Clustering Algorithms, 1975; linear in the wordings.
 */
final class Leaders {
  /** So many of its grams, the most telling, find a wording its like. */
  private static final int KEYS = 24;

  /** Of the leaders that have a gram so many are found by it. */
  private static final int POSTINGS = 200;

  /** So like is what follows. */
  private static final double FOLLOWS = 0.8;

  /** What follows has so much of the weight of the keys at least. */
  private static final double LIKELY = 0.3;

  /** What is looked at has so much of it. */
  private static final double WORTH = 0.12;

  private static final int BUCKETS = 22;

  private final List<Vector> vectors;
  private final List<Level> levels;
  private final Weights weights;
  private final int most;
  private final List<List<Integer>> groups = new ArrayList<>();
  private final List<int[]> near = new ArrayList<>();

  /** The group that a wording leads, or -1. */
  private final int[] led;

  private final int[][] postings = new int[1 << BUCKETS][];
  private final float[] score;
  private final int[] touched;

  private Leaders(List<Vector> vectors, List<Level> levels, Weights weights, int most) {
    this.vectors = vectors;
    this.levels = levels;
    this.weights = weights;
    this.most = most;
    led = new int[vectors.size()];
    score = new float[vectors.size()];
    touched = new int[KEYS * POSTINGS];
  }

  /**
   * The groups of these wordings, taken in their order.
   *
   * @param levels of each; no wording follows one of another level
   * @param most how many leaders are looked at for each wording
   */
  static Leaders of(List<Vector> vectors, List<Level> levels, Weights weights, int most) {
    Leaders leaders = new Leaders(vectors, levels, weights, most);
    int[][] keys =
        IntStream.range(0, vectors.size())
            .parallel()
            .mapToObj(i -> vectors.get(i).keys(KEYS))
            .toArray(int[][]::new);
    for (int i = 0; i < keys.length; i++) {
      leaders.place(i, keys[i]);
    }
    return leaders;
  }

  /** Each group's wordings, the leader first. */
  List<List<Integer>> groups() {
    return groups;
  }

  /** Of each group those before it whose leaders may be alike. */
  List<int[]> near() {
    return near;
  }

  private void place(int i, int[] keys) {
    int leader = -1;
    double nearest = FOLLOWS;
    double whole = whole(keys);
    Top candidates = candidates(keys);
    Probe probe = null;
    int[] ids = candidates.ids();
    int size = 0;
    for (int k = 0; k < ids.length && candidates.score(k) >= WORTH * whole; k++) {
      int candidate = ids[k];
      boolean nearly = candidates.score(k) >= LIKELY * whole;
      boolean peer = nearly && levels.get(candidate) == levels.get(i);
      probe = peer && probe == null ? new Probe(vectors.get(i)) : probe;
      double cosine = peer ? probe.with(vectors.get(candidate)).cosine() : 0;
      if (peer && (cosine > nearest || cosine == nearest && (leader < 0 || candidate < leader))) {
        leader = candidate;
        nearest = cosine;
      }
      ids[size++] = led[candidate];
    }
    if (leader >= 0) {
      groups.get(led[leader]).add(i);
      return;
    }
    led[i] = groups.size();
    groups.add(new ArrayList<>(List.of(i)));
    near.add(Arrays.copyOf(ids, size));
    for (int key : keys) {
      post(key, i);
    }
  }

  private double whole(int[] keys) {
    return Arrays.stream(keys).mapToDouble(weights::of).sum();
  }

  private Top candidates(int[] keys) {
    int size = 0;
    for (int key : keys) {
      int[] found = postings[bucket(key)];
      float weight = (float) weights.of(key);
      for (int k = 1; found != null && k <= found[0]; k++) {
        if (score[found[k]] == 0) {
          touched[size++] = found[k];
        }
        score[found[k]] += weight;
      }
    }
    Top top = new Top(most);
    for (int k = 0; k < size; k++) {
      top.offer(score[touched[k]], touched[k]);
      score[touched[k]] = 0;
    }
    return top;
  }

  /** Into a list that has its length in front. */
  private void post(int key, int leader) {
    int bucket = bucket(key);
    int[] list = postings[bucket] == null ? new int[2] : postings[bucket];
    if (list[0] == POSTINGS) {
      return;
    }
    if (list[0] + 1 == list.length) {
      list = Arrays.copyOf(list, Math.min(POSTINGS + 1, 2 * list.length));
    }
    list[++list[0]] = leader;
    postings[bucket] = list;
  }

  private static int bucket(int hash) {
    return hash >>> Integer.SIZE - BUCKETS;
  }
}
