package vn.nghiquyet.diff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.noise.Regime;

/**
 * What stood in the file where some words of a document are now.
 *
 * @param text what stood there before the repair
 * @param start first unit of the words, in their unit's text, that it stands for: a place repaired
 *     as a whole is seen as a whole
 * @param end behind the last
 * @param regime the program that read it from print; empty where it seems to have been written
 * @param confidence 0..1, of the recognizer's least sure word; 1 where it tells nothing
 * @param spots where on the pages it stands, one for each line; empty where there is no image
 * @param scrap whether it was read from print and is all of a line of specks and edges read as
 *     letters
 */
public record Seen(
    String text,
    int start,
    int end,
    Optional<Regime> regime,
    double confidence,
    List<Spot> spots,
    boolean scrap) {
  /** Checks that nothing is missing, copies the list. */
  public Seen {
    Objects.requireNonNull(text);
    Objects.requireNonNull(regime);
    spots = List.copyOf(spots);
  }

  /** Words that are seen as they were written. */
  static Seen written(String text, int start) {
    return new Seen(text, start, start + text.length(), Optional.empty(), 1, List.of(), false);
  }

  /**
   * A place on a page.
   *
   * @param page 1-based page
   * @param box on the image as read
   */
  public record Spot(int page, Box box) {
    /** Checks that nothing is missing. */
    public Spot {
      Objects.requireNonNull(box);
    }
  }
}
