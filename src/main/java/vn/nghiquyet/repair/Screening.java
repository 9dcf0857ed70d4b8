package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.text.Fold;

/**
 * Looks in text that seems right for words with wrong marks that are words themselves: OCR errors
 * of this kind leave no other trace. Such a word surprises the language model, and another one in
 * the same bare letters does not. One query a token, and some more where it is most surprised.
 */
final class Screening {
  /** How many places are looked at closely. */
  private static final int PLACES = 6;

  /** Two words in a row less probable than this are a surprise. */
  private static final float LEAST = -15;

  /** Other marks must make the text more probable by this, as a natural logarithm. */
  private static final double GAIN = 10;

  /** How many tokens before and behind a word depend on it or it on them. */
  private static final int CONTEXT = 3;

  private final LanguageModel model;
  private final StrippedText words;
  private final List<Place> places = new ArrayList<>();

  /**
   * A surprise.
   *
   * @param logProb of the word and the one behind it
   * @param ids of the tokens around it
   * @param at which of them it is
   */
  private record Place(float logProb, int[] ids, int at) {}

  Screening(LanguageModel model, StrippedText words) {
    this.model = model;
    this.words = words;
  }

  /** Looks at one paragraph, its lines joined by spaces. */
  void look(String text) {
    int[] ids = new int[text.length() / 2 + 2];
    int n = 0;
    TokenCursor cursor = new TokenCursor(text);
    int state = model.startState();
    float last = 0;
    boolean small = false;
    int surprising = -1;
    float least = LEAST;
    while (cursor.next()) {
      int id = model.id(cursor);
      long step = model.step(state, id);
      state = LanguageModel.state(step);
      float now = LanguageModel.logProb(step);
      if (small && last + now < least) {
        least = last + now;
        surprising = n - 1;
      }
      last = now;
      small = id > LanguageModel.SYMBOL && Character.isLowerCase(text.charAt(cursor.start()));
      ids[n++] = id;
    }
    if (surprising >= 0) {
      int from = Math.max(0, surprising - CONTEXT);
      int to = Math.min(n, surprising + CONTEXT + 1);
      int[] around = java.util.Arrays.copyOfRange(ids, from, to);
      offer(new Place(least, around, surprising - from));
    }
  }

  private void offer(Place place) {
    int at = 0;
    while (at < places.size() && places.get(at).logProb() <= place.logProb()) {
      at++;
    }
    places.add(at, place);
    if (places.size() > PLACES) {
      places.remove(PLACES);
    }
  }

  /** At how many of the most surprising places other marks are far more probable. */
  int wrongMarks() {
    int out = 0;
    for (Place place : places) {
      double own = logProb(place.ids(), place.at(), place.ids()[place.at()]);
      double best = Double.NEGATIVE_INFINITY;
      for (int id : words.withLetters(Fold.fold(model.word(place.ids()[place.at()])))) {
        best = Math.max(best, logProb(place.ids(), place.at(), id));
      }
      out += best > own + GAIN ? 1 : 0;
    }
    return out;
  }

  private double logProb(int[] ids, int at, int id) {
    double sum = 0;
    int state = LanguageModel.EMPTY_STATE;
    for (int i = 0; i < ids.length; i++) {
      long step = model.step(state, i == at ? id : ids[i]);
      sum += LanguageModel.logProb(step);
      state = LanguageModel.state(step);
    }
    return sum;
  }
}
