package vn.nghiquyet.repair;

import java.util.Arrays;
import vn.nghiquyet.lm.LanguageModel;

/**
 * A search for the most probable sequence, one choice at each place: Viterbi's algorithm over the
 * states of the language model, where only the best states are kept. Not for use by several
 * threads.
 */
final class Beam {
  private static final int WIDTH = 24;

  /** States less probable than the best by more than this, in nats, are given up. */
  private static final float MARGIN = 12;

  private final LanguageModel model;
  private int[] states = new int[WIDTH];
  private float[] scores = new float[WIDTH];
  private int size = 1;
  private int[] nextStates = new int[WIDTH];
  private float[] nextScores = new float[WIDTH];
  private int nextSize;

  /** Where each kept state came from and by which id; {@value #WIDTH} for each place. */
  private int[] origins = new int[WIDTH * 32];

  private int[] ids = new int[WIDTH * 32];
  private int places;

  Beam(LanguageModel model) {
    this.model = model;
    states[0] = model.startState();
  }

  /** Goes on by one place where one of these ids stands. */
  void step(int[] choices) {
    if (places * WIDTH == ids.length) {
      ids = Arrays.copyOf(ids, ids.length * 2);
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    float best = scores[bestIndex()];
    nextSize = 0;
    for (int k = 0; k < size; k++) {
      if (scores[k] < best - MARGIN) {
        continue;
      }
      for (int id : choices) {
        long step = model.step(states[k], id);
        offer(LanguageModel.state(step), scores[k] + LanguageModel.logProb(step), k, id);
      }
    }
    int[] swap = states;
    states = nextStates;
    nextStates = swap;
    float[] swapped = scores;
    scores = nextScores;
    nextScores = swapped;
    size = nextSize;
    places++;
  }

  /** Keeps a state if it is new and good enough, or better than the same one before. */
  private void offer(int state, float score, int origin, int id) {
    int worst = 0;
    for (int k = 0; k < nextSize; k++) {
      if (nextStates[k] == state) {
        if (score > nextScores[k]) {
          set(k, state, score, origin, id);
        }
        return;
      }
      worst = nextScores[k] < nextScores[worst] ? k : worst;
    }
    if (nextSize < WIDTH) {
      set(nextSize++, state, score, origin, id);
    } else if (score > nextScores[worst]) {
      set(worst, state, score, origin, id);
    }
  }

  private void set(int k, int state, float score, int origin, int id) {
    nextStates[k] = state;
    nextScores[k] = score;
    origins[places * WIDTH + k] = origin;
    ids[places * WIDTH + k] = id;
  }

  private int bestIndex() {
    int best = 0;
    for (int k = 1; k < size; k++) {
      best = scores[k] > scores[best] ? k : best;
    }
    return best;
  }

  /** The ids chosen, place by place. */
  int[] best() {
    int[] out = new int[places];
    int k = bestIndex();
    for (int place = places - 1; place >= 0; place--) {
      out[place] = ids[place * WIDTH + k];
      k = origins[place * WIDTH + k];
    }
    return out;
  }
}
