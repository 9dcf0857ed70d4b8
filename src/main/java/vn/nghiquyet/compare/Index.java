package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Some wordings by each of their grams: how another is like all of them is found by looking at what
 * they share alone. The likeness is that of {@link Vector#with}.
 */
final class Index {
  private final List<Vector> vectors;
  private final Map<Integer, List<Posting>> postings = new HashMap<>();

  /** A wording that has a gram, and the gram's value in it. */
  private record Posting(int wording, double value) {}

  Index(List<Vector> vectors) {
    this.vectors = vectors;
    for (int k = 0; k < vectors.size(); k++) {
      Vector vector = vectors.get(k);
      for (int i = 0; i < vector.size(); i++) {
        postings
            .computeIfAbsent(vector.hash(i), hash -> new ArrayList<>(2))
            .add(new Posting(k, vector.value(i)));
      }
    }
  }

  /** Is told what is found. */
  interface Finder {
    /** A wording of the index, by its number, shares something; how much. */
    void found(int wording, Vector.Likeness likeness);
  }

  /** Finds all that share a gram with a wording, in ascending order. */
  void find(Vector vector, Finder finder) {
    double[] dots = new double[vectors.size()];
    double[] commons = new double[vectors.size()];
    for (int i = 0; i < vector.size(); i++) {
      List<Posting> found = postings.get(vector.hash(i));
      if (found != null) {
        double value = vector.value(i);
        for (Posting posting : found) {
          dots[posting.wording] += posting.value * value;
          commons[posting.wording] += Math.min(posting.value, value);
        }
      }
    }
    for (int k = 0; k < dots.length; k++) {
      if (dots[k] > 0) {
        finder.found(k, vectors.get(k).likeness(vector, dots[k], commons[k]));
      }
    }
  }
}
