package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Sighting;
import vn.nghiquyet.text.SourceText;

/**
 * A page with its lines and the places of their words on the image as shown.
 *
 * @param origin where its text came from
 * @param lines those with text, in reading order
 */
public record PageView(PageOrigin origin, List<LineView> lines) {
  /** Copies the list. */
  public PageView {
    lines = List.copyOf(lines);
  }

  /**
   * A line.
   *
   * @param number its number in the source, 1-based
   * @param text what it says
   * @param words its words on the image; none where the line was not read from one
   */
  public record LineView(int number, String text, List<WordView> words) {
    /** Copies the list. */
    public LineView {
      words = List.copyOf(words);
    }

    /** The box around its words, which there must be. */
    public Box box() {
      return words.stream().map(WordView::box).reduce(Box::around).orElseThrow();
    }
  }

  /**
   * A word.
   *
   * @param text what it says
   * @param box where it is on the image as shown
   * @param confidence 0..1
   * @param alternatives what else the recognizer may have seen
   */
  public record WordView(
      String text, Box box, double confidence, List<Sighting.Alternative> alternatives) {
    /** Copies the list. */
    public WordView {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** The pages of a source. */
  public static List<PageView> of(SourceText source) {
    List<PageView> pages = new ArrayList<>();
    int next = 0;
    List<Line> all = source.lines();
    for (PageOrigin origin : source.origins()) {
      List<LineView> lines = new ArrayList<>();
      while (next < all.size() && all.get(next).page() <= origin.page()) {
        Line line = all.get(next++);
        if (!line.isBlank()) {
          lines.add(new LineView(next, line.text(), words(line, origin)));
        }
      }
      pages.add(new PageView(origin, lines));
    }
    return pages;
  }

  private static List<WordView> words(Line line, PageOrigin origin) {
    if (origin.geometry().isEmpty()) {
      return List.of();
    }
    PageGeometry geometry = origin.geometry().get();
    return line.sightings().stream()
        .map(
            seen ->
                new WordView(
                    line.text().substring(seen.start(), seen.end()),
                    geometry.onPage(seen.box()),
                    seen.confidence(),
                    seen.alternatives()))
        .toList();
  }
}
