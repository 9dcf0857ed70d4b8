package vn.nghiquyet.source.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Builds rows from characters by their places alone: characters whose baselines differ by less than
 * a fifth of their size share a row; small characters a little above or below a row and beside its
 * letters are raised or lowered ones and join it. Words are made by {@link WordBuilder}.
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

  private RowBuilder() {}

  /** The rows of some characters, from top to bottom. */
  static List<Row> rows(List<Glyph> glyphs) {
    List<List<Glyph>> groups = joinSmall(byBaseline(glyphs));
    List<Row> rows = new ArrayList<>();
    for (List<Glyph> group : groups) {
      double size = size(group);
      List<Word> words = WordBuilder.words(group, size, baseline(group, size));
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
}
