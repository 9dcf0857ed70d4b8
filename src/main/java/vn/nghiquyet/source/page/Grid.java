package vn.nghiquyet.source.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The grid of a ruled table. Fields between which no line is drawn are one cell. A row of the table
 * gives the text of each cell that begins in it; a cell that began in a row above leaves its place
 * empty, and one that spans several columns has one place.
 */
final class Grid {
  /** A line parts two fields if it covers this much of their common side. */
  private static final double COVERS = 0.5;

  /** How far from its place, in points, a line of the grid may be. */
  private static final double NEAR = 3;

  private final double[] xs;
  private final double[] ys;
  private final DisjointSets cells;

  Grid(double[] xs, double[] ys, List<Ruling> lines) {
    this.xs = Arrays.copyOf(xs, xs.length);
    this.ys = Arrays.copyOf(ys, ys.length);
    this.cells = new DisjointSets(Math.max(1, rows() * columns()));
    for (int r = 0; r < rows(); r++) {
      for (int c = 0; c < columns(); c++) {
        if (c + 1 < columns() && !isParted(lines, false, xs[c + 1], ys[r], ys[r + 1])) {
          cells.join(field(r, c), field(r, c + 1));
        }
        if (r + 1 < rows() && !isParted(lines, true, ys[r + 1], xs[c], xs[c + 1])) {
          cells.join(field(r, c), field(r + 1, c));
        }
      }
    }
  }

  int columns() {
    return xs.length - 1;
  }

  int rows() {
    return ys.length - 1;
  }

  private int field(int row, int column) {
    return row * columns() + column;
  }

  private static boolean isParted(
      List<Ruling> lines, boolean horizontal, double at, double from, double to) {
    double covered =
        lines.stream()
            .filter(line -> line.horizontal() == horizontal && Math.abs(line.at() - at) <= NEAR)
            .mapToDouble(line -> Math.max(0, line.overlap(from, to)))
            .sum();
    return covered >= COVERS * (to - from);
  }

  /** Whether a character stands in this table. */
  boolean contains(Glyph glyph) {
    double y = glyph.y() - glyph.size() / 4;
    return glyph.middle() >= xs[0]
        && glyph.middle() <= xs[xs.length - 1]
        && y >= ys[0]
        && y <= ys[ys.length - 1];
  }

  /** The rows with text, made of the characters that stand in this table. */
  List<PlacedLine> lines(PlacedLine.Sheet sheet, List<Glyph> glyphs) {
    List<List<Word>> words = wordsByCell(glyphs);
    List<PlacedLine> lines = new ArrayList<>();
    for (int r = 0; r < rows(); r++) {
      List<String> texts = new ArrayList<>();
      List<Word> all = new ArrayList<>();
      for (int c = 0; c < columns(); c++) {
        int cell = cells.find(field(r, c));
        if (cell == field(r, c)) {
          all.addAll(words.get(cell));
          texts.add(String.join(" ", words.get(cell).stream().map(Word::text).toList()));
        } else if (c == 0 || cells.find(field(r, c - 1)) != cell) {
          texts.add("");
        }
      }
      if (!all.isEmpty()) {
        lines.add(PlacedLine.cells(sheet, ys[r], texts, all));
      }
    }
    return lines;
  }

  private List<List<Word>> wordsByCell(List<Glyph> glyphs) {
    List<List<Glyph>> byCell = new ArrayList<>();
    List<List<Word>> words = new ArrayList<>();
    for (int i = 0; i < rows() * columns(); i++) {
      byCell.add(new ArrayList<>());
    }
    for (Glyph glyph : glyphs) {
      int column = place(xs, glyph.middle());
      int row = place(ys, glyph.y() - glyph.size() / 4);
      byCell.get(cells.find(field(row, column))).add(glyph);
    }
    for (List<Glyph> cell : byCell) {
      words.add(RowBuilder.rows(cell).stream().flatMap(row -> row.words().stream()).toList());
    }
    return words;
  }

  private static int place(double[] borders, double at) {
    int found = Arrays.binarySearch(borders, at);
    int place = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(place, borders.length - 2));
  }
}
