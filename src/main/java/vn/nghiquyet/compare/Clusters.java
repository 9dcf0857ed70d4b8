package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures that several documents have, from the pairs among them. Identical wordings are one;
 * above that clusters are joined by average link ({@link Linkage}), so that a likeness to one
 * member does not suffice. Pairs that are only related never join. About E log E in the number of
 * pairs.
 */
final class Clusters {
  static final Comparator<Measure> PLACE =
      Comparator.comparingInt(Measure::document).thenComparingInt(Measure::index);

  /** A wording's order that does not depend on the order of documents. */
  private static final Comparator<Spoken> WORDING =
      Comparator.comparing(Spoken::own)
          .thenComparingInt(Spoken::print)
          .thenComparing(spoken -> spoken.measure.citation())
          .thenComparing(spoken -> spoken.measure, PLACE);

  /** A measure, its own words and a number that all its words give. */
  private record Spoken(Measure measure, String own, int print) {
    static Spoken of(Measure measure) {
      return new Spoken(measure, measure.ownText(), measure.text().hashCode());
    }
  }

  private Clusters() {}

  /** The clusters, largest coverage first, then by the place of their first member. */
  static List<Cluster> of(List<Measure> measures, List<Pair> pairs) {
    List<Measure> sorted =
        measures.parallelStream().map(Spoken::of).sorted(WORDING).map(Spoken::measure).toList();
    Map<Long, Integer> numbers = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      numbers.put(place(sorted.get(i)), i);
    }
    Sets wordings = new Sets(sorted.size());
    List<Pair> joining =
        pairs.stream()
            .filter(pair -> pair.a().level() == pair.b().level() && weight(pair) > 0)
            .toList();
    for (Pair pair : joining) {
      if (pair.relation() == Relation.IDENTICAL) {
        wordings.join(numbers.get(place(pair.a())), numbers.get(place(pair.b())));
      }
    }
    Linkage linkage = new Linkage(Pairing.each(measures.size()));
    Map<Integer, List<Measure>> members = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      members.computeIfAbsent(wordings.of(i), root -> new ArrayList<>()).add(sorted.get(i));
    }
    Map<Integer, Integer> sole = new HashMap<>();
    members.forEach((id, all) -> sole.put(id, soleDocument(all)));
    for (Pair pair : joining) {
      int a = wordings.of(numbers.get(place(pair.a())));
      int b = wordings.of(numbers.get(place(pair.b())));
      if (a != b) {
        linkage.add(a, sole.get(a), b, sole.get(b), weight(pair));
      }
    }
    List<List<Integer>> groups = new ArrayList<>(linkage.clusters());
    Set<Integer> linked = new HashSet<>();
    groups.forEach(linked::addAll);
    members.keySet().stream().filter(id -> !linked.contains(id)).map(List::of).forEach(groups::add);
    return named(drafts(groups, members, linkage), measures);
  }

  /** The only document of a wording; a number of no document where it has several. */
  private static int soleDocument(List<Measure> members) {
    int first = members.get(0).document();
    return members.stream().allMatch(m -> m.document() == first) ? first : -1;
  }

  private static List<Draft> drafts(
      List<List<Integer>> groups, Map<Integer, List<Measure>> members, Linkage linkage) {
    List<Draft> out = new ArrayList<>();
    for (List<Integer> group : groups) {
      List<Measure> all =
          group.stream().flatMap(id -> members.get(id).stream()).sorted(PLACE).toList();
      if (all.stream().mapToInt(Measure::document).distinct().count() > 1) {
        out.add(new Draft(all, medoid(group, members, linkage)));
      }
    }
    return out;
  }

  /** The first measure of the wording that is nearest to all others. */
  private static Measure medoid(
      List<Integer> group, Map<Integer, List<Measure>> members, Linkage linkage) {
    Set<Integer> inside = new HashSet<>(group);
    double best = -1;
    Measure medoid = null;
    for (int id : group) {
      double near = members.get(id).size();
      for (Map.Entry<Integer, Double> edge : linkage.edges(id).entrySet()) {
        near +=
            inside.contains(edge.getKey())
                ? edge.getValue() * members.get(edge.getKey()).size()
                : 0;
      }
      Measure first = members.get(id).stream().min(PLACE).orElseThrow();
      if (near > best + 1e-9 || near > best - 1e-9 && comesBefore(first, medoid)) {
        best = near;
        medoid = first;
      }
    }
    return medoid;
  }

  private static boolean comesBefore(Measure one, Measure other) {
    return WORDING.compare(Spoken.of(one), Spoken.of(other)) < 0;
  }

  /** These clusters in order and with names; all measures tell how words are used. */
  static List<Cluster> named(List<Draft> drafts, List<Measure> measures) {
    Naming naming = new Naming(measures);
    List<Cluster> out = new ArrayList<>();
    Comparator<Draft> order =
        Comparator.comparingLong((Draft draft) -> -draft.coverage())
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
    Set<Long> shared = new HashSet<>();
    for (Pair pair : pairs) {
      if (pair.relation() != Relation.RELATED) {
        shared.add(place(pair.a()));
        shared.add(place(pair.b()));
      }
    }
    return measures.stream()
        .filter(m -> m.level() == Level.LEAF && !shared.contains(place(m)))
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
  record Draft(List<Measure> members, Measure medoid) {
    private long coverage() {
      return members.stream().mapToInt(Measure::document).distinct().count();
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
