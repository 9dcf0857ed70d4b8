package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;

/**
 * Finds the places of a text that seems right where the language model is most surprised, to be
 * read as OCR text for a trial: OCR errors that are words themselves leave no other trace. One
 * query a token.
 */
final class Screening {
  /** How many places. */
  private static final int PLACES = 4;

  /** Two words in a row less probable than this are a surprise. */
  private static final float LEAST = -16;

  /** How many words on either side are shown to the reader. */
  private static final int BESIDE = 6;

  private final LanguageModel model;
  private final List<Place> places = new ArrayList<>();

  /** A surprise. */
  private record Place(float surprise, String around) {}

  Screening(LanguageModel model) {
    this.model = model;
  }

  /** Looks at one paragraph, its lines joined by spaces. */
  void look(String text) {
    List<int[]> spans = new ArrayList<>();
    TokenCursor cursor = new TokenCursor(text);
    int state = model.startState();
    float last = 0;
    boolean small = false;
    int surprising = -1;
    float most = LEAST;
    while (cursor.next()) {
      long step = model.step(state, model.id(cursor));
      state = LanguageModel.state(step);
      float now = LanguageModel.logProb(step);
      if (small && last + now < most) {
        most = last + now;
        surprising = spans.size() - 1;
      }
      last = now;
      small =
          cursor.type() == TokenCursor.Type.WORD
              && Character.isLowerCase(text.charAt(cursor.start()));
      spans.add(new int[] {cursor.start(), cursor.end()});
    }
    if (surprising >= 0) {
      int from = spans.get(Math.max(0, surprising - BESIDE))[0];
      int to = spans.get(Math.min(spans.size() - 1, surprising + BESIDE))[1];
      offer(new Place(most, text.substring(from, to)));
    }
  }

  private void offer(Place place) {
    int at = 0;
    while (at < places.size() && places.get(at).surprise() <= place.surprise()) {
      at++;
    }
    places.add(at, place);
    if (places.size() > PLACES) {
      places.remove(PLACES);
    }
  }

  /** How many of the most surprising places a reader would surely change. */
  int remedied(Readers readers) {
    int out = 0;
    if (places.isEmpty()) {
      return 0;
    }
    OcrReader reader = readers.ocr(Damage.VIETNAMESE_OCR);
    for (Place place : places) {
      for (Restored word : reader.read(place.around()).places()) {
        String before = place.around().substring(word.start(), word.end());
        boolean sure = word.best().confidence() >= SURE && !word.best().text().equals(before);
        if (sure && Character.isLetter(before.isEmpty() ? ' ' : before.charAt(0))) {
          out++;
          break;
        }
      }
    }
    return out;
  }

  private static final double SURE = 0.98;
}
