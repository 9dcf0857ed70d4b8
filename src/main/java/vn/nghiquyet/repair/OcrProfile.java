package vn.nghiquyet.repair;

import vn.nghiquyet.noise.Regime;

/**
 * What an OCR program does to words as wholes, as natural logarithms of probabilities. The channel
 * knows what it does to letters.
 *
 * @param regime the program
 * @param keep a word that the model does not know was printed like this
 * @param change any change of a word at all, against leaving it
 * @param digits one or two digits alone stand for a word
 * @param split two words ran together
 * @param comma a comma left no trace
 * @param name a word with a capital inside a sentence is another one
 * @param trustsCase whether capitals and small letters stand as printed
 * @param least a change less sure than this, 0..1, is not made
 */
record OcrProfile(
    Regime regime,
    float keep,
    float change,
    float digits,
    float split,
    float comma,
    float name,
    boolean trustsCase,
    double least) {
  private static final float NEVER = -99;

  static final OcrProfile ENGLISH =
      new OcrProfile(Regime.ENGLISH_OCR, -14, 0, -1.5f, -5, -5, 0, false, 0);
  static final OcrProfile VIETNAMESE =
      new OcrProfile(Regime.VIETNAMESE_OCR, -5, -2, -6, -6, NEVER, -4, true, 0.85);
}
