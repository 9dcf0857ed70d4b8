package vn.nghiquyet.source.page;

import java.util.List;

/**
 * What one page shows in one direction of writing.
 *
 * @param page its 1-based number
 * @param width its width as its text is read, in points
 * @param height its height as its text is read, in points
 * @param glyphs the characters in the order of the file
 * @param rulings the straight lines
 */
public record PageContent(
    int page, double width, double height, List<Glyph> glyphs, List<Ruling> rulings) {
  /** Copies the lists. */
  public PageContent {
    glyphs = List.copyOf(glyphs);
    rulings = List.copyOf(rulings);
  }
}
