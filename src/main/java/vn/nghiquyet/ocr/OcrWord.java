package vn.nghiquyet.ocr;

import java.util.List;
import java.util.Objects;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.text.Sighting;

/**
 * A recognized word.
 *
 * @param text its letters in NFC, without white space
 * @param box where it stands on the image as read
 * @param confidence 0..1, as the recognizer put it
 * @param alternatives what else the recognizer may have seen there, likeliest first
 */
public record OcrWord(
    String text, Box box, double confidence, List<Sighting.Alternative> alternatives) {
  /** Checks the ranges, copies the list. */
  public OcrWord {
    Objects.requireNonNull(box);
    alternatives = List.copyOf(alternatives);
    if (text.isEmpty() || text.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("no word: «" + text + "»");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
