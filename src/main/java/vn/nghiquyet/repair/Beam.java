package vn.nghiquyet.repair;

import java.util.Arrays;
import vn.nghiquyet.lm.LanguageModel;

/**
 * A search for the most probable sequence, one choice at each place: Viterbi's algorithm over the
 * states of the language model, where only the best states are kept. Not for use by several
 * threads.
 */
final class Beam {
  private static final int WIDTH = 16;

  /** States less probable than the best by more than this, in nats, are given up. */
  private static final float MARGIN = 9;

  private final Steps steps;
  private int[] states = new int[WIDTH];
  private float[] scores = new float[WIDTH];
  private int size;
  private int[] nextStates = new int[WIDTH];
  private float[] nextScores = new float[WIDTH];
  private int nextSize;

  /** The best score of the place at hand, and the index of the worst one kept where it is full. */
  private float most;

  private int worst;

  /** Where each kept state came from and by which id; {@value #WIDTH} for each place. */
  private int[] origins = new int[WIDTH * 32];

  private int[] ids = new int[WIDTH * 32];
  private int places;

  Beam(Steps steps) {
    this.steps = steps;
    start();
  }

  /** Starts a new paragraph. */
  void start() {
    states[0] = steps.startState();
    scores[0] = 0;
    size = 1;
    places = 0;
    most = 0;
  }

  /**
   * Goes on by one place where one of these ids stands.
   *
   * @param bonuses what to add for each
   */
  void step(int[] choices, float[] bonuses) {
    if ((places + 1) * WIDTH > ids.length) {
      ids = Arrays.copyOf(ids, ids.length * 2);
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    float least = most - MARGIN;
    most = Float.NEGATIVE_INFINITY;
    nextSize = 0;
    for (int k = 0; k < size; k++) {
      if (scores[k] >= least) {
        extend(k, choices, bonuses);
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

  private void extend(int k, int[] choices, float[] bonuses) {
    for (int c = 0; c < choices.length; c++) {
      long step = steps.step(states[k], choices[c]);
      float score = scores[k] + LanguageModel.logProb(step) + bonuses[c];
      if (score > most - MARGIN) {
        offer(LanguageModel.state(step), score, k, choices[c]);
      }
    }
  }

  /** Keeps a state if it is new and good enough, or better than the same one before. */
  private void offer(int state, float score, int origin, int id) {
    most = Math.max(most, score);
    for (int k = 0; k < nextSize; k++) {
      if (nextStates[k] == state) {
        if (score > nextScores[k]) {
          set(k, state, score, origin, id);
        }
        return;
      }
    }
    if (nextSize < WIDTH) {
      set(nextSize++, state, score, origin, id);
      worst = nextSize == WIDTH ? worstIndex() : 0;
    } else if (score > nextScores[worst]) {
      set(worst, state, score, origin, id);
      worst = worstIndex();
    }
  }

  private void set(int k, int state, float score, int origin, int id) {
    nextStates[k] = state;
    nextScores[k] = score;
    origins[places * WIDTH + k] = origin;
    ids[places * WIDTH + k] = id;
  }

  private int worstIndex() {
    int out = 0;
    for (int k = 1; k < nextSize; k++) {
      out = nextScores[k] < nextScores[out] ? k : out;
    }
    return out;
  }

  /** The ids chosen, place by place. */
  int[] best() {
    int k = 0;
    for (int i = 1; i < size; i++) {
      k = scores[i] > scores[k] ? i : k;
    }
    int[] out = new int[places];
    for (int place = places - 1; place >= 0; place--) {
      out[place] = ids[place * WIDTH + k];
      k = origins[place * WIDTH + k];
    }
    return out;
  }
}
