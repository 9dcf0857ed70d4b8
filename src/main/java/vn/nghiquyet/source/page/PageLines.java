package vn.nghiquyet.source.page;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.ocr.OcrLine;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.ocr.OcrWord;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Sighting;

/**
 * Gathers the pages of a file, each from its text layer or recognized, and makes lines of them: in
 * reading order, the letterhead and the signature block column by column, tables row by row,
 * without page numbers, running heads and feet. A page without text gives one blank line.
 */
public final class PageLines {
  private final List<List<PlacedLine>> pages = new ArrayList<>();
  private final List<List<Word>> words = new ArrayList<>();

  /** A recognized word and the line it stands on. */
  private record Word(OcrWord word, int baseline) {}

  /**
   * For a file.
   *
   * @param pages how many it has
   */
  public PageLines(int pages) {
    for (int i = 0; i < pages; i++) {
      this.pages.add(List.of());
      words.add(List.of());
    }
  }

  /**
   * Takes the text layer of a page.
   *
   * @param page 1-based
   * @param contents by direction of writing, the foremost first
   * @return how many characters its lines have
   */
  public int put(int page, List<PageContent> contents) {
    List<PlacedLine> lines = PageReader.lines(contents);
    pages.set(page - 1, lines);
    words.set(page - 1, List.of());
    return lines.stream().mapToInt(line -> line.text().length()).sum();
  }

  /**
   * Takes a recognized page, in place of its text layer.
   *
   * @param page 1-based
   */
  public void put(int page, OcrPage ocr) {
    pages.set(page - 1, PageReader.lines(List.of(Recognized.content(page, ocr))));
    List<Word> all = new ArrayList<>();
    for (OcrLine line : ocr.lines()) {
      line.words().forEach(word -> all.add(new Word(word, line.baseline())));
    }
    words.set(page - 1, all);
  }

  /**
   * The text of one page as it would be read, its lines joined by line feeds.
   *
   * @param page 1-based
   */
  public String text(int page) {
    return String.join("\n", pages.get(page - 1).stream().map(PlacedLine::text).toList());
  }

  /** The lines of all pages. */
  public List<Line> lines() {
    List<List<PlacedLine>> kept = Furniture.without(pages);
    List<Line> flowing = FlowMarker.lines(kept);
    List<Line> lines = new ArrayList<>();
    int next = 0;
    for (int page = 1; page <= kept.size(); page++) {
      if (kept.get(page - 1).isEmpty()) {
        lines.add(Line.of("", page, Line.Layout.PLAIN));
      }
      for (PlacedLine placed : kept.get(page - 1)) {
        Line line = flowing.get(next++);
        lines.add(
            placed.words().isEmpty()
                ? line
                : line.with(sightings(line, placed, words.get(page - 1))));
      }
    }
    return lines;
  }

  /** The words of a mended line, by the place each has in the line as it was placed. */
  private static List<Sighting> sightings(Line line, PlacedLine placed, List<Word> words) {
    List<Sighting> out = new ArrayList<>();
    String text = line.text();
    int[] starts = starts(placed.text());
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isBlank(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        int at = line.origin().toSource(new TextRange(start, end)).start();
        int token = java.util.Arrays.binarySearch(starts, at);
        int number =
            placed.words().get(Math.min(placed.words().size() - 1, token < 0 ? -token - 2 : token));
        Word seen = words.get(number);
        out.add(
            new Sighting(
                start,
                end,
                seen.word().box(),
                seen.baseline(),
                seen.word().confidence(),
                seen.word().alternatives()));
      }
      start = end + 1;
    }
    return out;
  }

  /** Where the words of a text begin. */
  private static int[] starts(String text) {
    return java.util.stream.IntStream.range(0, text.length())
        .filter(i -> !isBlank(text.charAt(i)) && (i == 0 || isBlank(text.charAt(i - 1))))
        .toArray();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
