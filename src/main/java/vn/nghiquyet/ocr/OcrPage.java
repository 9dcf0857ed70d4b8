package vn.nghiquyet.ocr;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.text.Syllables;

/**
 * What was recognized on a page image.
 *
 * @param geometry how the image lay when it was read; boxes are on the image as read
 * @param lines in the order of the recognizer, which need not be that of a reader
 * @param rulings straight lines on the image as read: borders of tables, strokes
 */
public record OcrPage(PageGeometry geometry, List<OcrLine> lines, List<Stroke> rulings) {
  private static final double LEGIBLE = 0.55;

  /** The share of words that are Vietnamese syllables or numbers. */
  private static final double READ = 0.5;

  private static final Pattern NUMBER = Pattern.compile("\\p{Ps}?\\d+([.,/-]\\d+)*[\\p{Pe}.,;:%]*");

  /** Copies the lists. */
  public OcrPage {
    Objects.requireNonNull(geometry);
    lines = List.copyOf(lines);
    rulings = List.copyOf(rulings);
  }

  /** The words of all lines. */
  public Stream<OcrWord> words() {
    return lines.stream().flatMap(line -> line.words().stream());
  }

  /** Mean confidence of the words, each weighted with its length; 0 without words. */
  public double confidence() {
    double sum = 0;
    int letters = 0;
    for (OcrLine line : lines) {
      for (OcrWord word : line.words()) {
        sum += word.confidence() * word.text().length();
        letters += word.text().length();
      }
    }
    return letters == 0 ? 0 : Math.min(1, sum / letters);
  }

  /**
   * Whether anything on it reads as text, or nothing was recognized at all. The back of a sheet
   * that shows through reads with a confidence of a third and hardly a word of the language; of 111
   * pages of bad scans the worst has 0.81.
   */
  public boolean isLegible() {
    return lines.isEmpty() || confidence() >= LEGIBLE || saysWords();
  }

  private boolean saysWords() {
    List<String> words =
        words().map(word -> bare(word.text())).filter(word -> word.length() > 1).toList();
    return words.stream().filter(OcrPage::isRead).count() > READ * words.size();
  }

  private static String bare(String word) {
    return word.replaceAll("^\\P{L}*(?=\\p{L})|(?<=\\p{L})\\P{L}*$", "");
  }

  private static boolean isRead(String word) {
    return Syllables.isSyllable(word.toLowerCase(Locale.ROOT)) || NUMBER.matcher(word).matches();
  }

  /**
   * A straight line parallel to an axis, in pixels.
   *
   * @param horizontal its direction
   * @param at row of a horizontal line, column of a vertical one
   * @param from lesser end along its direction
   * @param to greater end along its direction
   */
  public record Stroke(boolean horizontal, int at, int from, int to) {
    /** Checks the order of the ends. */
    public Stroke {
      if (from > to) {
        throw new IllegalArgumentException("stroke from " + from + " to " + to);
      }
    }
  }
}
