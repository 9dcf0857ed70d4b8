package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * What other documents have of each measure of the first: a cluster around each. A measure of
 * another document belongs to the nearest of its level; pairs that are only related do not count. A
 * measure of the first document whose like are all nearer to others of it joins the one that has
 * the nearest of them: what it splits in three and another says in one stays together.
 */
final class Circles {
  private static final Comparator<Pair> NEAREST =
      Comparator.comparing(Pair::relation)
          .thenComparing(Comparator.comparingDouble(Pair::similarity).reversed())
          .thenComparing(Pair::a, Clusters.PLACE)
          .thenComparing(Pair::b, Clusters.PLACE);

  private Circles() {}

  /**
   * The clusters, largest coverage first, then by the place of their first member.
   *
   * @param pairs of the first document with others
   */
  static List<Cluster> of(List<Measure> measures, List<Pair> pairs) {
    List<Pair> joining =
        pairs.stream()
            .filter(pair -> pair.relation() != Relation.RELATED)
            .filter(pair -> pair.a().level() == pair.b().level())
            .toList();
    Map<Long, Pair> ofOthers = nearest(joining, Pair::b);
    Map<Long, List<Measure>> circles = new TreeMap<>();
    for (Pair pair : ofOthers.values()) {
      circles.computeIfAbsent(Clusters.place(pair.a()), any -> new ArrayList<>()).add(pair.b());
    }
    Map<Long, Measure> centres = new HashMap<>();
    List<Measure> left = new ArrayList<>();
    Map<Long, Pair> ofFirst = nearest(joining, Pair::a);
    for (Pair pair : ofFirst.values()) {
      centres.put(Clusters.place(pair.a()), pair.a());
      if (!circles.containsKey(Clusters.place(pair.a()))) {
        left.add(pair.a());
      }
    }
    circles.forEach((place, members) -> members.add(centres.get(place)));
    for (Measure measure : left) {
      Pair nearest = ofFirst.get(Clusters.place(measure));
      Pair theirs = ofOthers.get(Clusters.place(nearest.b()));
      circles.get(Clusters.place(theirs.a())).add(measure);
    }
    List<Clusters.Draft> drafts = new ArrayList<>();
    circles.forEach(
        (place, members) ->
            drafts.add(
                new Clusters.Draft(
                    members.stream().sorted(Clusters.PLACE).toList(), centres.get(place))));
    return Clusters.named(drafts, measures);
  }

  private static Map<Long, Pair> nearest(List<Pair> pairs, Function<Pair, Measure> side) {
    Map<Long, Pair> out = new TreeMap<>();
    for (Pair pair : pairs) {
      out.merge(Clusters.place(side.apply(pair)), pair, BinaryOperator.minBy(NEAREST));
    }
    return out;
  }
}
