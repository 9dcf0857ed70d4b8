package vn.nghiquyet.source.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line in reading order that still knows where it stood.
 *
 * @param sheet the page
 * @param kind what it belongs to
 * @param column number of the column block's side within the page, 0 outside of blocks
 * @param text its words; cells separated by tabs
 * @param x left edge
 * @param right right edge
 * @param y baseline
 * @param size greatest font size
 * @param bold whether all of it is bold
 * @param firstWord width of its first word
 * @param words the number of the recognized word for each word of the text; empty for text layers
 */
record PlacedLine(
    Sheet sheet,
    Kind kind,
    int column,
    String text,
    double x,
    double right,
    double y,
    double size,
    boolean bold,
    double firstWord,
    List<Integer> words) {

  /** What a line belongs to. */
  enum Kind {
    PROSE,
    COLUMN,
    TABLE_ROW,
    SIDEWAYS
  }

  /**
   * The page of a line.
   *
   * @param page 1-based number
   * @param width in points
   * @param height in points
   */
  record Sheet(int page, double width, double height) {}

  static PlacedLine prose(Sheet sheet, Row row) {
    return of(sheet, Kind.PROSE, 0, row, row.text());
  }

  static PlacedLine of(Sheet sheet, Kind kind, int column, Row row, String text) {
    return new PlacedLine(
        sheet,
        kind,
        column,
        text,
        row.x(),
        row.right(),
        row.y(),
        row.size(),
        row.bold(),
        row.first().width(),
        numbers(row.words()));
  }

  /** A row of a table: its cells, and all words in them. */
  static PlacedLine cells(Sheet sheet, double y, List<String> cells, List<Word> words) {
    String text = cells.stream().collect(Collectors.joining("\t")).stripTrailing();
    return new PlacedLine(
        sheet,
        Kind.TABLE_ROW,
        0,
        text,
        words.stream().mapToDouble(Word::x).min().orElse(0),
        words.stream().mapToDouble(Word::right).max().orElse(0),
        y,
        words.stream().mapToDouble(Word::size).max().orElse(0),
        words.stream().allMatch(Word::bold),
        0,
        numbers(words));
  }

  private static List<Integer> numbers(List<Word> words) {
    boolean recognized = words.stream().anyMatch(word -> word.number() != Glyph.NO_WORD);
    return recognized ? words.stream().map(Word::number).toList() : List.of();
  }

  int page() {
    return sheet.page();
  }

  double middle() {
    return (x + right) / 2;
  }
}
