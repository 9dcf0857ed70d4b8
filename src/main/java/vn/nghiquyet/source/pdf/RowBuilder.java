package vn.nghiquyet.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Builds words and rows from characters by their places alone: characters whose baselines differ by
 * less than a fifth of their size share a row; small characters a little above or below a row and
 * beside its letters are raised or lowered ones and join it. Within a row, words end at a gap wider
 * than the usual gap between its letters, and at spaces the file writes where there is a gap at
 * all. A character shown twice at (nearly) the same place counts once, and as bold where the second
 * is shifted. A mark that is a character of its own comes behind the letter it stands on.
 *
 * <p>Sorting dominates: O(n log n) for n characters.
 */
final class RowBuilder {
  private static final double SAME_BASELINE = 0.2;

  /** A raised or lowered character is at most this part of the size of its row. */
  private static final double SMALL = 0.76;

  /** How far a raised or lowered character stands off, in ems of its row. */
  private static final double RAISED = 0.6;

  /** How far from the letters of its row, in ems, a raised character stands at most. */
  private static final double BESIDE = 1.5;

  /** Rows side by side, in ems, are one row. */
  private static final double HALF_LINE = 0.62;

  private static final double WORD_GAP = 0.15;
  private static final double GAP_AT_SPACE = 0.05;

  /** Letters spaced out wider than this, in ems, are words of one letter. */
  private static final double WIDEST_TRACKING = 0.6;

  /** Letters of a row needed to tell how far they are spaced out. */
  private static final int TRACKING_SAMPLE = 6;

  private static final double SAME_PLACE = 0.1;
  private static final double SHIFTED = 0.004;

  private RowBuilder() {}

  /** The rows of some characters, from top to bottom. */
  static List<Row> rows(List<Glyph> glyphs) {
    List<List<Glyph>> groups = joinSmall(byBaseline(glyphs));
    List<Row> rows = new ArrayList<>();
    for (List<Glyph> group : groups) {
      List<Word> words = words(group);
      if (!words.isEmpty()) {
        rows.add(new Row(words));
      }
    }
    return rows;
  }

  /**
   * The same rows, with those joined that stand side by side, half a line apart: columns in types
   * of different size.
   */
  static List<Row> joinBeside(List<Row> rows) {
    List<Row> joined = new ArrayList<>();
    double top = Double.NEGATIVE_INFINITY;
    for (Row row : rows) {
      Row last = joined.isEmpty() ? row : joined.get(joined.size() - 1);
      double size = Math.max(row.size(), last.size());
      double apart = Math.max(row.x() - last.right(), last.x() - row.right());
      if (row.y() - top < HALF_LINE * size && apart > Gaps.WIDE * size) {
        List<Word> words = new ArrayList<>(last.words());
        words.addAll(row.words());
        words.sort(Comparator.comparingDouble(Word::x));
        joined.set(joined.size() - 1, new Row(words));
      } else {
        joined.add(row);
        top = row.y();
      }
    }
    return joined;
  }

  private static List<List<Glyph>> byBaseline(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<List<Glyph>> groups = new ArrayList<>();
    double baseline = Double.NEGATIVE_INFINITY;
    for (Glyph glyph : sorted) {
      if (glyph.y() - baseline > SAME_BASELINE * glyph.size()) {
        groups.add(new ArrayList<>());
        baseline = glyph.y();
      }
      groups.get(groups.size() - 1).add(glyph);
    }
    groups.removeIf(group -> group.stream().allMatch(Glyph::isSpace));
    return groups;
  }

  private static List<List<Glyph>> joinSmall(List<List<Glyph>> groups) {
    List<List<Glyph>> joined = new ArrayList<>(groups);
    for (int i = joined.size() - 1; i >= 0; i--) {
      List<Glyph> group = joined.get(i);
      if (i + 1 < joined.size() && belongs(group, joined.get(i + 1))) {
        joined.get(i + 1).addAll(group);
        joined.remove(i);
      } else if (i > 0 && belongs(group, joined.get(i - 1))) {
        joined.get(i - 1).addAll(group);
        joined.remove(i);
      }
    }
    return joined;
  }

  private static boolean belongs(List<Glyph> small, List<Glyph> row) {
    double size = size(row);
    if (size(small) > SMALL * size
        || Math.abs(baseline(small, size(small)) - baseline(row, size)) > RAISED * size) {
      return false;
    }
    return small.stream()
        .filter(glyph -> !glyph.isSpace())
        .allMatch(glyph -> touches(glyph, row, size));
  }

  private static boolean touches(Glyph glyph, List<Glyph> row, double size) {
    return row.stream()
        .anyMatch(
            other ->
                !other.isSpace()
                    && other.x() - glyph.right() < BESIDE * size
                    && glyph.x() - other.right() < BESIDE * size);
  }

  private static double size(List<Glyph> glyphs) {
    return glyphs.stream().filter(g -> !g.isSpace()).mapToDouble(Glyph::size).max().orElse(0);
  }

  private static double baseline(List<Glyph> glyphs, double size) {
    return glyphs.stream()
        .filter(glyph -> !glyph.isSpace() && glyph.size() > SMALL * size)
        .mapToDouble(Glyph::y)
        .findFirst()
        .orElse(0);
  }

  /** The words of one row, from left to right. */
  private static List<Word> words(List<Glyph> group) {
    List<Glyph> letters = sortedOnce(group);
    double size = size(group);
    double baseline = baseline(group, size);
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
              base.bold()));
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
      }
      text.append(glyph.text());
      right = Math.max(right, glyph.right());
      size = Math.max(size, glyph.size());
      bold &= glyph.bold();
    }

    void endWord() {
      if (!text.isEmpty()) {
        words.add(new Word(text.toString().strip(), x, right, baseline, size, bold));
        text.setLength(0);
      }
    }

    List<Word> words() {
      return words;
    }
  }
}
