package vn.nghiquyet.ocr.tesseract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sourceforge.tess4j.ITessAPI;
import net.sourceforge.tess4j.ITessAPI.TessChoiceIterator;
import net.sourceforge.tess4j.ITessAPI.TessPageIterator;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import vn.nghiquyet.text.Sighting;

/**
 * What else a word may be: the word with one of its symbols replaced by another that the recognizer
 * had in mind there. Tesseract's confidence of a choice is linear in its log-probability ({@code
 * lstm_rating_coefficient} points a nat), so that differences tell how much less likely it is.
 */
final class Choices {
  /** The mode in which Tesseract tells choices that lead to the same text. */
  static final String MODE = "2";

  private static final int SYMBOL = ITessAPI.TessPageIteratorLevel.RIL_SYMBOL;
  private static final int WORD = ITessAPI.TessPageIteratorLevel.RIL_WORD;

  /** Points of confidence a nat. */
  private static final double POINTS = 5;

  /** Choices less likely by so many points are noise. */
  private static final double FAR = 50;

  private static final int MOST = 8;

  private Choices() {}

  /**
   * The alternatives to the word an iterator stands at, likeliest first.
   *
   * @param confidence of the word, 0..1
   */
  static List<Sighting.Alternative> of(TessResultIterator word, double confidence) {
    TessResultIterator symbols = TessAPI1.TessResultIteratorCopy(word);
    try {
      return alternatives(symbols, confidence);
    } finally {
      TessAPI1.TessResultIteratorDelete(symbols);
    }
  }

  private static List<Sighting.Alternative> alternatives(
      TessResultIterator symbols, double confidence) {
    TessPageIterator places = TessAPI1.TessResultIteratorGetPageIterator(symbols);
    List<String> taken = new ArrayList<>();
    List<Map<String, Double>> others = new ArrayList<>();
    do {
      String symbol = TesseractEngine.text(symbols, SYMBOL);
      taken.add(symbol);
      others.add(choices(symbols, symbol));
    } while (TessAPI1.TessPageIteratorIsAtFinalElement(places, WORD, SYMBOL) == 0
        && TessAPI1.TessResultIteratorNext(symbols, SYMBOL) != 0);
    Map<String, Double> out = new HashMap<>();
    for (int i = 0; i < taken.size(); i++) {
      String before = String.join("", taken.subList(0, i));
      String after = String.join("", taken.subList(i + 1, taken.size()));
      others
          .get(i)
          .forEach(
              (symbol, points) ->
                  out.merge(
                      Normalizer.normalize(before + symbol + after, Normalizer.Form.NFC),
                      confidence * Math.exp(Math.min(0, points / POINTS)),
                      Math::max));
    }
    return out.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(entry -> new Sighting.Alternative(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The other choices for a symbol, each with how many points it is above the one taken. */
  private static Map<String, Double> choices(TessResultIterator symbols, String taken) {
    Map<String, Double> points = new HashMap<>();
    TessChoiceIterator choices = TessAPI1.TessResultIteratorGetChoiceIterator(symbols);
    if (choices == null) {
      return points;
    }
    try {
      do {
        String text = TessAPI1.TessChoiceIteratorGetUTF8Text(choices);
        if (text != null && !text.isBlank()) {
          double confidence = TessAPI1.TessChoiceIteratorConfidence(choices);
          points.merge(text.strip(), confidence, Math::max);
        }
      } while (TessAPI1.TessChoiceIteratorNext(choices) != 0);
    } finally {
      TessAPI1.TessChoiceIteratorDelete(choices);
    }
    Double own = points.remove(taken);
    if (own == null) {
      return Map.of();
    }
    points.values().removeIf(confidence -> confidence <= 0 || confidence <= own - FAR);
    points.replaceAll((text, confidence) -> confidence - own);
    return points;
  }
}
