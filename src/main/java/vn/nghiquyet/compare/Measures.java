package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Provision;

/**
 * The measures of one document: its leaves, and what has own words and holds others.
 *
 * @param all in reading order, groups before what they hold
 * @param parents of each the place of the nearest that holds it, or -1
 * @param ends of each the place behind the last that it holds
 */
@SuppressWarnings("ArrayRecordComponent")
record Measures(List<Measure> all, int[] parents, int[] ends) {
  static Measures of(int document, Document read) {
    Walk walk = new Walk(document);
    read.body().forEach(provision -> walk.add(provision, -1));
    int n = walk.found.size();
    int[] parents = walk.parents.stream().mapToInt(i -> i).toArray();
    int[] ends = new int[n];
    Arrays.setAll(ends, i -> i + 1);
    for (int i = n - 1; i >= 0; i--) {
      if (parents[i] >= 0) {
        ends[parents[i]] = Math.max(ends[parents[i]], ends[i]);
      }
    }
    return new Measures(walk.found, parents, ends);
  }

  private static final class Walk {
    private final int document;
    private final List<Measure> found = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();

    Walk(int document) {
      this.document = document;
    }

    void add(Provision provision, int parent) {
      int own = parent;
      if (!provision.heading().isBlank() || !provision.text().isBlank()) {
        own = found.size();
        found.add(new Measure(document, own, provision));
        parents.add(parent);
      }
      int below = own;
      provision.children().forEach(child -> add(child, below));
    }
  }
}
