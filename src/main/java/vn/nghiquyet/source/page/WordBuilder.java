package vn.nghiquyet.source.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Makes words of the characters of one row. Words end at a gap wider than the usual gap between the
 * row's letters, and at spaces the file writes where there is a gap at all. A character shown twice
 * at (nearly) the same place counts once, and as bold where the second is shifted. A mark that is a
 * character of its own comes behind the letter it stands on.
 *
 * <p>O(n log n) for n characters; each mark costs a walk over the row.
 */
final class WordBuilder {
  private static final double WORD_GAP = 0.15;
  private static final double GAP_AT_SPACE = 0.05;

  /** Letters spaced out wider than this, in ems, are words of one letter. */
  private static final double WIDEST_TRACKING = 0.6;

  /** Letters of a row needed to tell how far they are spaced out. */
  private static final int TRACKING_SAMPLE = 6;

  private static final double SAME_PLACE = 0.1;
  private static final double SHIFTED = 0.004;

  private WordBuilder() {}

  /** The words of one row, from left to right. */
  static List<Word> words(List<Glyph> group, double size, double baseline) {
    List<Glyph> letters = sortedOnce(group);
    double gap = WORD_GAP * size + tracking(letters, size);
    WordMaker maker = new WordMaker(baseline);
    boolean spaced = false;
    double spaceEnd = Double.NEGATIVE_INFINITY;
    for (Glyph glyph : letters) {
      if (glyph.isSpace()) {
        spaced = true;
        spaceEnd = Math.max(spaceEnd, glyph.right());
        continue;
      }
      double distance = glyph.x() - maker.right();
      spaced |= spaceEnd > maker.right() && spaceEnd < glyph.x() + SAME_PLACE * size;
      if (distance > gap || spaced && distance > GAP_AT_SPACE * size) {
        maker.endWord();
      }
      maker.add(glyph);
      spaced = false;
    }
    maker.endWord();
    return maker.words();
  }

  /** From left to right, each character once, marks behind the letter they stand on. */
  private static List<Glyph> sortedOnce(List<Glyph> group) {
    List<Glyph> sorted = new ArrayList<>(group);
    sorted.removeIf(Glyph::isMark);
    sorted.sort(Comparator.comparingDouble(Glyph::x));
    List<Glyph> once = new ArrayList<>(sorted.size());
    for (Glyph glyph : sorted) {
      int twin = twin(once, glyph);
      if (twin < 0) {
        once.add(glyph);
      } else if (glyph.x() - once.get(twin).x() > SHIFTED * glyph.size()) {
        once.set(twin, once.get(twin).boldened());
      }
    }
    group.stream().filter(Glyph::isMark).forEach(mark -> insertMark(once, mark));
    return once;
  }

  private static int twin(List<Glyph> glyphs, Glyph glyph) {
    for (int i = glyphs.size() - 1; i >= 0; i--) {
      Glyph other = glyphs.get(i);
      if (glyph.x() - other.x() > SAME_PLACE * glyph.size()) {
        return -1;
      }
      if (!glyph.isSpace() && other.text().equals(glyph.text())) {
        return i;
      }
    }
    return -1;
  }

  private static void insertMark(List<Glyph> letters, Glyph mark) {
    int best = -1;
    double nearest = Double.MAX_VALUE;
    for (int i = 0; i < letters.size(); i++) {
      double distance = Math.abs(letters.get(i).middle() - mark.middle());
      if (!letters.get(i).isSpace() && distance < nearest) {
        nearest = distance;
        best = i;
      }
    }
    if (best < 0) {
      letters.add(mark);
      return;
    }
    Glyph base = letters.get(best);
    if (!base.text().endsWith(mark.text())) {
      letters.set(
          best,
          new Glyph(
              base.text() + mark.text(),
              base.x(),
              base.right(),
              base.y(),
              base.size(),
              base.bold(),
              base.word()));
    }
  }

  /** How far the letters of a row are spaced out: the median gap between them. */
  private static double tracking(List<Glyph> letters, double size) {
    double[] gaps = new double[letters.size()];
    int count = 0;
    for (int i = 1; i < letters.size(); i++) {
      if (!letters.get(i).isSpace() && !letters.get(i - 1).isSpace()) {
        gaps[count++] = letters.get(i).x() - letters.get(i - 1).right();
      }
    }
    if (count < TRACKING_SAMPLE) {
      return 0;
    }
    Arrays.sort(gaps, 0, count);
    double median = gaps[count / 2];
    return median > 0 && median <= WIDEST_TRACKING * size ? median : 0;
  }

  /** Gathers letters into words. */
  private static final class WordMaker {
    private final double baseline;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double x;
    private double right = Double.NEGATIVE_INFINITY;
    private double size;
    private boolean bold = true;
    private int number = Glyph.NO_WORD;

    WordMaker(double baseline) {
      this.baseline = baseline;
    }

    double right() {
      return text.isEmpty() ? Double.POSITIVE_INFINITY : right;
    }

    void add(Glyph glyph) {
      if (text.isEmpty()) {
        x = glyph.x();
        right = glyph.right();
        size = 0;
        bold = true;
        number = glyph.word();
      }
      text.append(glyph.text());
      right = Math.max(right, glyph.right());
      size = Math.max(size, glyph.size());
      bold &= glyph.bold();
    }

    void endWord() {
      if (!text.toString().isBlank()) {
        words.add(new Word(text.toString().strip(), x, right, baseline, size, bold, number));
      }
      text.setLength(0);
    }

    List<Word> words() {
      return words;
    }
  }
}
