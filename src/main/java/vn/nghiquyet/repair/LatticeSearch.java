package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.nghiquyet.lm.LanguageModel;

/**
 * The most probable path through a lattice: Viterbi's algorithm over pairs of a place and a state
 * of the language model, of which only the best are kept at each place. Not for use by several
 * threads.
 */
final class LatticeSearch {
  private static final int WIDTH = 20;

  /** States less probable than the best at their place by more than this are given up. */
  private static final float MARGIN = 12;

  private final Language language;
  private final List<List<Edge>> edges;
  private final Place[] places;

  /** The states kept at one place, with where each came from. */
  private static final class Place {
    private final int[] states = new int[WIDTH];
    private final int[] lasts = new int[WIDTH];
    private final float[] scores = new float[WIDTH];
    private final int[] origins = new int[WIDTH];
    private final Edge[] edges = new Edge[WIDTH];
    private int size;
    private float best = Float.NEGATIVE_INFINITY;

    void offer(int state, int last, float score, int origin, Edge edge) {
      if (score < best - MARGIN) {
        return;
      }
      best = Math.max(best, score);
      int worst = 0;
      for (int k = 0; k < size; k++) {
        if (states[k] == state) {
          if (score > scores[k]) {
            set(k, state, last, score, origin, edge);
          }
          return;
        }
        worst = scores[k] < scores[worst] ? k : worst;
      }
      if (size < WIDTH) {
        set(size++, state, last, score, origin, edge);
      } else if (score > scores[worst]) {
        set(worst, state, last, score, origin, edge);
      }
    }

    private void set(int k, int state, int last, float score, int origin, Edge edge) {
      states[k] = state;
      lasts[k] = last;
      scores[k] = score;
      origins[k] = origin;
      edges[k] = edge;
    }
  }

  private LatticeSearch(Language language, List<List<Edge>> edges) {
    this.language = language;
    this.edges = edges;
    this.places = new Place[edges.size() + 1];
    Arrays.setAll(places, i -> new Place());
  }

  /**
   * The best path.
   *
   * @param language what is usual to say
   * @param edges those that leave each place; the last place is behind the last list
   */
  static Path best(Language language, List<List<Edge>> edges) {
    LatticeSearch search = new LatticeSearch(language, edges);
    search.places[0].offer(language.model().startState(), LanguageModel.START, 0, -1, null);
    for (int at = 0; at < edges.size(); at++) {
      search.expand(at);
    }
    return search.path();
  }

  private void expand(int at) {
    Place place = places[at];
    for (int k = 0; k < place.size; k++) {
      if (place.scores[k] < place.best - MARGIN) {
        continue;
      }
      for (Edge edge : edges.get(at)) {
        float score = place.scores[k] + edge.score();
        int state = place.states[k];
        int last = place.lasts[k];
        for (int id : edge.ids()) {
          long step = language.step(state, last, id);
          last = id;
          score += LanguageModel.logProb(step);
          state = LanguageModel.state(step);
        }
        places[edge.to()].offer(state, last, score, k, edge);
      }
    }
  }

  /**
   * A path.
   *
   * @param edges from the first piece to the last
   * @param score natural logarithm of its probability
   */
  record Path(List<Edge> edges, double score) {}

  private Path path() {
    Place last = places[edges.size()];
    int k = 0;
    for (int i = 1; i < last.size; i++) {
      k = ended(last, i) > ended(last, k) ? i : k;
    }
    float score = ended(last, k);
    List<Edge> out = new ArrayList<>();
    Place place = last;
    while (place.edges[k] != null) {
      Edge edge = place.edges[k];
      out.add(edge);
      int origin = place.origins[k];
      place = places[edge.from()];
      k = origin;
    }
    Collections.reverse(out);
    return new Path(out, score);
  }

  private float ended(Place last, int k) {
    return last.scores[k]
        + LanguageModel.logProb(language.step(last.states[k], last.lasts[k], LanguageModel.END));
  }
}
