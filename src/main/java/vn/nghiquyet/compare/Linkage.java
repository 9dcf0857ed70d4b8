package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Average link over a sparse graph: the two clusters with the highest mean weight of the pairs
 * between them are joined first, until no mean reaches {@link #LEAST}. A pair that is not there
 * weighs nothing; two nodes of the same document are no pair. Where lists of pairs are cut short,
 * the mean is over the pairs that could be listed.
 *
 * <p>Sokal and Michener, A statistical method for evaluating systematic relationships, 1958.
 */
final class Linkage {
  /** The least mean weight between two clusters that are joined. */
  private static final double LEAST = 0.4;

  /** Of larger clusters a few hundred pairs with another are all that may be listed. */
  private static final int CUT = 500;

  /** How many pairs of one measure are surely listed. */
  private final int listed;

  private final Map<Integer, Group> groups = new TreeMap<>();
  private final Map<Integer, Map<Integer, Double>> edges = new HashMap<>();

  Linkage(int listed) {
    this.listed = listed;
  }

  /**
   * Adds an edge between two nodes; of several the heaviest counts.
   *
   * @param aDocument the document all of a is of, or -1
   * @param bDocument likewise
   */
  void add(int a, int aDocument, int b, int bDocument, double weight) {
    groups.computeIfAbsent(a, id -> new Group(id, aDocument));
    groups.computeIfAbsent(b, id -> new Group(id, bDocument));
    edges.computeIfAbsent(a, id -> new HashMap<>()).merge(b, weight, Math::max);
    edges.computeIfAbsent(b, id -> new HashMap<>()).merge(a, weight, Math::max);
  }

  /** The weights of the edges of a node. */
  Map<Integer, Double> edges(int node) {
    return edges.getOrDefault(node, Map.of());
  }

  /** The nodes of each cluster, in ascending order. */
  List<List<Integer>> clusters() {
    edges.forEach((id, weights) -> groups.get(id).sums.putAll(weights));
    PriorityQueue<Link> queue = new PriorityQueue<>();
    groups.values().forEach(group -> offer(queue, group, true));
    while (!queue.isEmpty()) {
      Link link = queue.poll();
      Group a = groups.get(link.a);
      Group b = groups.get(link.b);
      if (a != null && b != null && a.version == link.aVersion && b.version == link.bVersion) {
        offer(queue, join(a, b), false);
      }
    }
    return groups.values().stream().map(group -> group.nodes.stream().sorted().toList()).toList();
  }

  private void offer(PriorityQueue<Link> queue, Group a, boolean onlyLater) {
    for (Map.Entry<Integer, Double> sum : a.sums.entrySet()) {
      Group b = groups.get(sum.getKey());
      double mean = sum.getValue() / a.pairs(b, listed);
      if (mean >= LEAST && (!onlyLater || a.id < b.id)) {
        queue.add(new Link(mean, a.id, b.id, a.version, b.version));
      }
    }
  }

  /** Takes the smaller into the larger; the sums of their neighbours follow. */
  private Group join(Group a, Group b) {
    Group into = a.sums.size() >= b.sums.size() ? a : b;
    Group from = into == a ? b : a;
    groups.remove(from.id);
    into.nodes.addAll(from.nodes);
    from.documents.forEach(
        (document, count) -> into.documents.merge(document, count, Integer::sum));
    into.sums.remove(from.id);
    from.sums.remove(into.id);
    from.sums.forEach(
        (other, sum) -> {
          into.sums.merge(other, sum, Double::sum);
          Map<Integer, Double> theirs = groups.get(other).sums;
          theirs.remove(from.id);
          theirs.merge(into.id, sum, Double::sum);
        });
    into.version++;
    return into;
  }

  private static final class Group {
    private final int id;
    private final List<Integer> nodes = new ArrayList<>();
    private final Map<Integer, Integer> documents = new HashMap<>();
    private final Map<Integer, Double> sums = new TreeMap<>();
    private int version;

    Group(int id, int document) {
      this.id = id;
      nodes.add(id);
      if (document >= 0) {
        documents.put(document, 1);
      }
    }

    /** How many pairs there may be between two groups. */
    double pairs(Group other, int each) {
      Group small = documents.size() <= other.documents.size() ? this : other;
      Group large = small == this ? other : this;
      long same = 0;
      for (Map.Entry<Integer, Integer> entry : small.documents.entrySet()) {
        same += (long) entry.getValue() * large.documents.getOrDefault(entry.getKey(), 0);
      }
      long all = (long) nodes.size() * other.nodes.size() - same;
      int least = Math.min(nodes.size(), other.nodes.size());
      boolean cut = Math.max(nodes.size(), other.nodes.size()) > CUT;
      long listed = (long) each * (cut ? Math.min(each, least) : least);
      return Math.max(1, Math.min(all, listed));
    }
  }

  private record Link(double mean, int a, int b, int aVersion, int bVersion)
      implements Comparable<Link> {
    private static final Comparator<Link> ORDER =
        Comparator.comparingDouble((Link link) -> -link.mean)
            .thenComparingInt(link -> Math.min(link.a, link.b))
            .thenComparingInt(link -> Math.max(link.a, link.b));

    @Override
    public int compareTo(Link other) {
      return ORDER.compare(this, other);
    }
  }
}
