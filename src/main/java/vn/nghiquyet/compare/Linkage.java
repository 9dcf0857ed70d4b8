package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;

/**
 * Average link over a sparse graph: the two clusters with the highest mean weight of the pairs
 * between them are joined first, until no mean reaches {@link #LEAST}. A pair that is not there
 * weighs nothing; two nodes of the same document are no pair. Where lists of pairs are cut short,
 * the mean is over the pairs that could be listed.
 *
 * <p>When two clusters are joined only what was linked with both is weighed anew at once: any other
 * mean can but fall, and is weighed again when its turn comes. So it takes about E log² E in the
 * edges.
 *
 * <p>Sokal and Michener, A statistical method for evaluating systematic relationships, 1958.
 */
final class Linkage {
  /** The least mean weight between two clusters that are joined. */
  private static final double LEAST = 0.4;

  /** Of larger clusters a few hundred pairs with another are all that may be listed. */
  private static final int CUT = 500;

  /** Means that differ by less are the same: sums of the same weights in another order. */
  private static final double EVEN = 1e-6;

  /** How many pairs of one measure are surely listed. */
  private final int listed;

  /**
   * By number of a node in it; null where a node has no edge or its group was joined to another.
   */
  private final Group[] groups;

  /** Of each node the weights of its edges; null where it has none. */
  private final Sums[] edges;

  private final PriorityQueue<Link> queue = new PriorityQueue<>();

  /** Of nodes with the numbers below so many. */
  Linkage(int listed, int nodes) {
    this.listed = listed;
    groups = new Group[nodes];
    edges = new Sums[nodes];
  }

  /**
   * Adds an edge between two nodes; of several the heaviest counts.
   *
   * @param aDocument the document all of a is of, or -1
   * @param bDocument likewise
   */
  void add(int a, int aDocument, int b, int bDocument, double weight) {
    addTo(a, aDocument, b, weight);
    addTo(b, bDocument, a, weight);
  }

  private void addTo(int node, int document, int other, double weight) {
    if (groups[node] == null) {
      groups[node] = new Group(node, document);
      edges[node] = new Sums();
    }
    edges[node].set(other, Math.max(weight, edges[node].of(other)));
  }

  /** Tells the edges of a node and their weights, in no order. */
  void edges(int node, Sums.Reader reader) {
    if (edges[node] != null) {
      edges[node].forEach(reader);
    }
  }

  /** The nodes of each cluster, in ascending order. */
  List<List<Integer>> clusters() {
    for (int a = 0; a < groups.length; a++) {
      if (groups[a] != null) {
        groups[a].sums = new Sums(edges[a]);
      }
    }
    for (Group a : groups) {
      if (a != null) {
        a.sums.forEach((b, sum) -> offerOnce(a, groups[b]));
      }
    }
    while (!queue.isEmpty()) {
      Link link = queue.poll();
      Group a = groups[link.a];
      Group b = groups[link.b];
      if (a != null && b != null) {
        if (mean(a, b) >= link.mean) {
          join(a, b);
        } else {
          offer(a, b);
        }
      }
    }
    return Arrays.stream(groups)
        .filter(Objects::nonNull)
        .map(group -> group.nodes.stream().sorted().toList())
        .toList();
  }

  private void offerOnce(Group a, Group b) {
    if (a.id < b.id) {
      offer(a, b);
    }
  }

  private double mean(Group a, Group b) {
    return Math.rint(a.sums.of(b.id) / a.pairs(b, listed) / EVEN) * EVEN;
  }

  private void offer(Group a, Group b) {
    double mean = mean(a, b);
    if (mean >= LEAST) {
      Group one = a.first < b.first ? a : b;
      Group other = one == a ? b : a;
      queue.add(new Link(mean, one.first, other.first, one.id, other.id));
    }
  }

  /** Takes the one with fewer neighbours into the other; the sums of its neighbours follow. */
  private void join(Group a, Group b) {
    Group into = a.sums.size() >= b.sums.size() ? a : b;
    Group from = into == a ? b : a;
    groups[from.id] = null;
    boolean large = into.nodes.size() > CUT;
    into.nodes.addAll(from.nodes);
    into.first = Math.min(into.first, from.first);
    from.documents.forEach(into.documents::add);
    into.sums.remove(from.id);
    from.sums.remove(into.id);
    from.sums.forEach(
        (id, sum) -> {
          Group other = groups[id];
          into.sums.add(id, sum);
          other.sums.remove(from.id);
          other.sums.add(into.id, sum);
          offer(into, other);
        });
    if (!large && into.nodes.size() > CUT) {
      into.sums.forEach((id, sum) -> offer(into, groups[id])); // of the large less is asked
    }
  }

  private static final class Group {
    private final int id;
    private final List<Integer> nodes = new ArrayList<>(1);
    private final Sums documents = new Sums();
    private Sums sums = new Sums();
    private int first;

    Group(int id, int document) {
      this.id = id;
      first = id;
      nodes.add(id);
      if (document >= 0) {
        documents.add(document, 1);
      }
    }

    /** How many pairs there may be between two groups. */
    double pairs(Group other, int each) {
      Group small = documents.size() <= other.documents.size() ? this : other;
      Group large = small == this ? other : this;
      long same = small.documents.common(large.documents);
      long all = (long) nodes.size() * other.nodes.size() - same;
      int least = Math.min(nodes.size(), other.nodes.size());
      boolean cut = Math.max(nodes.size(), other.nodes.size()) > CUT;
      long listed = (long) each * (cut ? Math.min(each, least) : least);
      return Math.max(1, Math.min(all, listed));
    }
  }

  /**
   * Two groups and the mean weight between them, or one that was. Of even ones the group of the
   * first node comes first: it grows, rather than many small ones side by side.
   */
  private record Link(double mean, int first, int second, int a, int b)
      implements Comparable<Link> {
    private static final Comparator<Link> ORDER =
        Comparator.comparingDouble((Link link) -> -link.mean)
            .thenComparingInt(Link::first)
            .thenComparingInt(Link::second);

    @Override
    public int compareTo(Link other) {
      return ORDER.compare(this, other);
    }
  }
}
