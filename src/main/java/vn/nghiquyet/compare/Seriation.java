package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An order of documents in which like ones stand together. The likest documents are put side by
 * side, then rows of documents are joined at the likeness of their likest members, each turned so
 * that these come as near as may be. Gruvaeus and Wainer, Two additions to hierarchical cluster
 * analysis, 1972. E log E in the pairs, and n² small steps in the worst case.
 */
public final class Seriation {
  private Seriation() {}

  /** All documents of a survey by their indexes; those like no other last, in their own order. */
  public static List<Integer> order(Survey survey) {
    int size = survey.documents().size();
    List<List<Integer>> rows = new ArrayList<>();
    for (int d = 0; d < size; d++) {
      rows.add(new ArrayList<>(List.of(d)));
    }
    for (Like like : likenesses(survey)) {
      List<Integer> one = rows.get(like.a);
      List<Integer> other = rows.get(like.b);
      if (one != other) {
        List<Integer> joined = join(one, like.a, other, like.b);
        joined.forEach(d -> rows.set(d, joined));
      }
    }
    List<Integer> out = new ArrayList<>(size);
    List<Integer> alone = new ArrayList<>();
    boolean[] done = new boolean[size];
    for (int d = 0; d < size; d++) {
      List<Integer> row = rows.get(d);
      if (row.size() == 1) {
        alone.add(d);
      } else if (!done[d]) {
        row.forEach(k -> done[k] = true);
        out.addAll(row);
      }
    }
    out.addAll(alone);
    return List.copyOf(out);
  }

  private static List<Integer> join(List<Integer> one, int a, List<Integer> other, int b) {
    int left = one.indexOf(a);
    int right = other.indexOf(b);
    if (left < one.size() - 1 - left) {
      Collections.reverse(one);
    }
    if (right > other.size() - 1 - right) {
      Collections.reverse(other);
    }
    List<Integer> out = new ArrayList<>(one);
    out.addAll(other);
    return out;
  }

  /** How like documents are: text in common and pairs of measures, highest first. */
  private static List<Like> likenesses(Survey survey) {
    Map<Long, Double> sums = new HashMap<>();
    for (Reuse reuse : survey.reuse()) {
      sums.merge(key(reuse.a(), reuse.b()), (reuse.aInB() + reuse.bInA()) / 2, Double::sum);
    }
    int[] sizes = new int[survey.documents().size()];
    survey.measures().forEach(measure -> sizes[measure.document()]++);
    for (Pair pair : survey.pairs()) {
      if (pair.relation() != Relation.RELATED) {
        int a = pair.a().document();
        int b = pair.b().document();
        sums.merge(key(a, b), 2 * pair.similarity() / (sizes[a] + sizes[b]), Double::sum);
      }
    }
    List<Like> out = new ArrayList<>();
    sums.forEach((key, sum) -> out.add(new Like((int) (key >>> 32), (int) (long) key, sum)));
    out.sort(
        Comparator.comparingDouble((Like like) -> -like.sum)
            .thenComparingInt(Like::a)
            .thenComparingInt(Like::b));
    return out;
  }

  private static long key(int a, int b) {
    return ((long) a << 32) | b;
  }

  private record Like(int a, int b, double sum) {}
}
