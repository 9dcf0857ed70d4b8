package vn.nghiquyet.source.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.source.page.PlacedLine.Kind;
import vn.nghiquyet.source.page.PlacedLine.Sheet;

/**
 * Brings what a page shows into reading order: ruled tables first take the characters that stand in
 * them, the rest becomes rows, and these become prose, blocks of two columns or aligned tables,
 * from top to bottom. Text in another direction than most of the page comes at its end.
 */
final class PageReader {
  private final Sheet sheet;
  private final List<PlacedLine> lines = new ArrayList<>();
  private int columns;

  private PageReader(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The lines of a page, in reading order. */
  static List<PlacedLine> lines(List<PageContent> contents) {
    List<PlacedLine> lines = new ArrayList<>();
    for (PageContent content : contents) {
      PageReader reader =
          new PageReader(new Sheet(content.page(), content.width(), content.height()));
      if (lines.isEmpty()) {
        reader.readUpright(content);
      } else {
        reader.readSideways(content);
      }
      lines.addAll(reader.lines);
    }
    return lines;
  }

  private void readSideways(PageContent content) {
    for (Row row : RowBuilder.rows(content.glyphs())) {
      lines.add(PlacedLine.of(sheet, Kind.SIDEWAYS, 0, row, row.text()));
    }
  }

  private void readUpright(PageContent content) {
    List<Glyph> rest = new ArrayList<>(content.glyphs());
    List<List<PlacedLine>> tables = new ArrayList<>();
    for (Grid grid : RuledTables.grids(content.rulings())) {
      List<Glyph> inside = rest.stream().filter(grid::contains).toList();
      List<PlacedLine> rows = grid.lines(sheet, inside);
      if (rows.stream().anyMatch(PageReader::hasTwoCells)) {
        tables.add(rows);
        rest.removeIf(grid::contains);
      }
    }
    tables.sort(Comparator.comparingDouble(rows -> rows.get(0).y()));
    List<Row> rows = RowBuilder.joinBeside(Stamps.without(RowBuilder.rows(rest), sheet));
    int next = 0;
    for (List<PlacedLine> table : tables) {
      int end = next;
      while (end < rows.size() && rows.get(end).y() < table.get(0).y()) {
        end++;
      }
      readRows(rows.subList(next, end));
      lines.addAll(table);
      next = end;
    }
    readRows(rows.subList(next, rows.size()));
  }

  private static boolean hasTwoCells(PlacedLine line) {
    String text = line.text();
    int tab = text.lastIndexOf('\t');
    return tab >= 0 && !text.substring(0, tab).isBlank();
  }

  private void readRows(List<Row> rows) {
    int done = 0;
    int i = 0;
    while (i < rows.size()) {
      List<AlignedTables.Table> tables = AlignedTables.at(rows, i);
      Optional<ColumnBlocks.Block> block =
          tables.isEmpty() ? ColumnBlocks.at(rows, i, done) : Optional.empty();
      if (!tables.isEmpty()) {
        addProse(rows.subList(done, i));
        addTable(tables.get(0), rows.subList(i, tables.get(0).end()));
        done = tables.get(0).end();
      } else if (block.isPresent()) {
        addProse(rows.subList(done, block.get().start()));
        addBlock(block.get(), rows.subList(block.get().start(), block.get().end()));
        done = block.get().end();
      }
      i = Math.max(i + 1, done);
    }
    addProse(rows.subList(done, rows.size()));
  }

  private void addProse(List<Row> rows) {
    rows.forEach(row -> lines.add(PlacedLine.prose(sheet, row)));
  }

  private void addTable(AlignedTables.Table table, List<Row> rows) {
    for (Row row : rows) {
      List<String> cells =
          AlignedTables.cells(table.gaps(), row).stream()
              .map(words -> String.join(" ", words.stream().map(Word::text).toList()))
              .toList();
      lines.add(PlacedLine.cells(sheet, row.y(), cells, row.words()));
    }
  }

  private void addBlock(ColumnBlocks.Block block, List<Row> rows) {
    for (boolean left : new boolean[] {true, false}) {
      columns++;
      for (Row row : rows) {
        List<Word> words = block.side(row, left);
        if (!words.isEmpty()) {
          Row side = new Row(words);
          lines.add(PlacedLine.of(sheet, Kind.COLUMN, columns, side, side.text()));
        }
      }
    }
  }
}
