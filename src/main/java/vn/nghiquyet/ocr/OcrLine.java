package vn.nghiquyet.ocr;

import java.util.List;

/**
 * Words that were recognized as one line of a block.
 *
 * @param baseline row of the image as read on which the letters stand
 * @param size size of the type, in pixels
 * @param words from left to right, at least one
 */
public record OcrLine(int baseline, double size, List<OcrWord> words) {
  /** Checks the range, copies the list. */
  public OcrLine {
    words = List.copyOf(words);
    if (words.isEmpty() || !(size > 0)) {
      throw new IllegalArgumentException(words.size() + " words of size " + size);
    }
  }
}
