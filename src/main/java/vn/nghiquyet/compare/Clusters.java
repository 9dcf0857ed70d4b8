package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Measures that several documents have, from the pairs among them. Identical wordings are one;
 * above that clusters are joined by average link ({@link Linkage}), so that a likeness to one
 * member does not suffice. Pairs that are only related never join. About E log E in the number of
 * pairs.
 */
final class Clusters {
  static final Comparator<Measure> PLACE =
      (one, other) -> // of very many this is asked a hundred million times
      one.document() == other.document()
              ? Integer.compare(one.index(), other.index())
              : Integer.compare(one.document(), other.document());

  /** A wording's order that does not depend on the order of documents. */
  private static final Comparator<Spoken> WORDING =
      Comparator.comparing((Spoken spoken) -> spoken.own)
          .thenComparingInt(Spoken::print)
          .thenComparing(spoken -> spoken.measure.citation())
          .thenComparing(spoken -> spoken.measure, PLACE);

  /** A measure, its own words and a number that all its words give. */
  private static final class Spoken {
    private final Measure measure;
    private final String own;
    private int print;

    Spoken(Measure measure) {
      this.measure = measure;
      own = measure.ownText();
    }

    /** Found when it is asked for, by whatever thread: always the same. */
    int print() {
      if (print == 0) {
        print = measure.text().hashCode();
      }
      return print;
    }
  }

  private Clusters() {}

  /** The clusters, largest coverage first, then by the place of their first member. */
  static List<Cluster> of(List<Measure> measures, List<Pair> pairs) {
    List<Measure> sorted =
        measures.parallelStream()
            .map(Spoken::new)
            .sorted(WORDING)
            .map(spoken -> spoken.measure)
            .toList();
    Numbers numbers = new Numbers(sorted);
    Sets wordings = new Sets(sorted.size());
    List<Pair> joining =
        pairs.stream()
            .filter(pair -> pair.a().level() == pair.b().level() && weight(pair) > 0)
            .toList();
    for (Pair pair : joining) {
      if (pair.relation() == Relation.IDENTICAL) {
        wordings.join(numbers.of(pair.a()), numbers.of(pair.b()));
      }
    }
    Linkage linkage = new Linkage(Pairing.each(measures.size()), sorted.size());
    Map<Integer, List<Measure>> members = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      members.computeIfAbsent(wordings.of(i), root -> new ArrayList<>(1)).add(sorted.get(i));
    }
    int[] sole = new int[sorted.size()];
    members.forEach((id, all) -> sole[id] = soleDocument(all));
    for (Pair pair : joining) {
      int a = wordings.of(numbers.of(pair.a()));
      int b = wordings.of(numbers.of(pair.b()));
      if (a != b) {
        linkage.add(a, sole[a], b, sole[b], weight(pair));
      }
    }
    List<List<Integer>> groups = new ArrayList<>(linkage.clusters());
    BitSet linked = new BitSet();
    groups.forEach(group -> group.forEach(linked::set));
    members.keySet().stream().filter(id -> !linked.get(id)).map(List::of).forEach(groups::add);
    return named(drafts(groups, members, linkage), measures);
  }

  /** The only document of a wording; a number of no document where it has several. */
  private static int soleDocument(List<Measure> members) {
    int first = members.get(0).document();
    return members.stream().allMatch(m -> m.document() == first) ? first : -1;
  }

  private static List<Draft> drafts(
      List<List<Integer>> groups, Map<Integer, List<Measure>> members, Linkage linkage) {
    return groups.parallelStream()
        .flatMap(group -> draft(group, members, linkage).stream())
        .toList();
  }

  private static Optional<Draft> draft(
      List<Integer> group, Map<Integer, List<Measure>> members, Linkage linkage) {
    List<Measure> all = group.stream().flatMap(id -> members.get(id).stream()).toList();
    int first = all.get(0).document();
    return all.stream().allMatch(measure -> measure.document() == first)
        ? Optional.empty()
        : Optional.of(
            new Draft(all.stream().sorted(PLACE).toList(), medoid(group, members, linkage)));
  }

  /** The first measure of the wording that is nearest to all others. */
  private static Measure medoid(
      List<Integer> group, Map<Integer, List<Measure>> members, Linkage linkage) {
    Set<Integer> inside = new HashSet<>(group);
    double best = -1;
    Measure medoid = null;
    for (int id : group) {
      double[] near = {members.get(id).size()};
      linkage.edges(
          id,
          (other, weight) ->
              near[0] += inside.contains(other) ? weight * members.get(other).size() : 0);
      Measure first = members.get(id).stream().min(PLACE).orElseThrow();
      if (near[0] > best + 1e-9 || near[0] > best - 1e-9 && comesBefore(first, medoid)) {
        best = near[0];
        medoid = first;
      }
    }
    return medoid;
  }

  private static boolean comesBefore(Measure one, Measure other) {
    return WORDING.compare(new Spoken(one), new Spoken(other)) < 0;
  }

  /** These clusters in order and with names; all measures tell how words are used. */
  static List<Cluster> named(List<Draft> drafts, List<Measure> measures) {
    Naming naming = new Naming(measures);
    List<Cluster> out = new ArrayList<>();
    Comparator<Draft> order =
        Comparator.comparingLong((Draft draft) -> -draft.coverage)
            .thenComparing(draft -> draft.members.get(0), PLACE);
    List<Draft> sorted = drafts.stream().sorted(order).toList();
    List<String> labels =
        sorted.parallelStream().map(draft -> naming.label(draft.members, draft.medoid)).toList();
    for (Draft draft : sorted) {
      String id = "c" + (out.size() + 1);
      String label = labels.get(out.size());
      out.add(new Cluster(id, label, draft.medoid.level(), draft.members, draft.medoid));
    }
    return out;
  }

  /** The leaves that are in no pair nearer than related, by document and place. */
  static List<Measure> unique(List<Measure> measures, List<Pair> pairs) {
    Numbers numbers = new Numbers(measures);
    BitSet shared = new BitSet();
    for (Pair pair : pairs) {
      if (pair.relation() != Relation.RELATED) {
        numbers.find(pair.a()).ifPresent(shared::set);
        numbers.find(pair.b()).ifPresent(shared::set);
      }
    }
    return IntStream.range(0, measures.size())
        .filter(i -> !shared.get(i) && measures.get(i).level() == Level.LEAF)
        .mapToObj(measures::get)
        .sorted(PLACE)
        .toList();
  }

  static long place(Measure measure) {
    return ((long) measure.document() << 32) | measure.index();
  }

  /** How much a pair speaks for one cluster, 0..1. A partial one suffices for two alone. */
  private static double weight(Pair pair) {
    return switch (pair.relation()) {
      case IDENTICAL -> 1;
      case NEAR_IDENTICAL -> 0.95;
      case REWORDED -> 0.8;
      case PARTIAL -> 0.42;
      case RELATED -> 0;
    };
  }

  /** A cluster without a name, its members by document and place. */
  record Draft(List<Measure> members, Measure medoid, long coverage) {
    Draft(List<Measure> members, Measure medoid) {
      this(members, medoid, members.stream().mapToInt(Measure::document).distinct().count());
    }
  }

  /** Sets that are joined; a set is named by its smallest number. */
  private static final class Sets {
    private final int[] parents;

    Sets(int size) {
      parents = new int[size];
      for (int i = 0; i < size; i++) {
        parents[i] = i;
      }
    }

    int of(int i) {
      int at = i;
      while (parents[at] != at) {
        parents[at] = parents[parents[at]];
        at = parents[at];
      }
      return at;
    }

    void join(int a, int b) {
      int x = of(a);
      int y = of(b);
      parents[Math.max(x, y)] = Math.min(x, y);
    }
  }
}
