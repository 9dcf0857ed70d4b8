package vn.nghiquyet.report;

import java.util.List;
import java.util.Objects;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.model.Box;

/** Shows what a scanned side of a comparison looks like where its words stand. */
public interface Facsimile {
  /** Shows nothing: the side is no scan, or no images are wanted. */
  Facsimile NONE = (unit, start, end) -> List.of();

  /**
   * The places of some words of a unit, one for each line of print, in order; empty where there are
   * none to show.
   *
   * @param start first unit of the words in the text of {@code unit}
   * @param end behind the last
   */
  List<Sight> at(Unit unit, int start, int end);

  /** Whether so much was shown that no more is. */
  default boolean isCut() {
    return false;
  }

  /**
   * Where some words stand on the image of their line.
   *
   * @param strip the line
   * @param box the words on it
   */
  record Sight(Strip strip, Box box) {
    /** Checks that nothing is missing. */
    public Sight {
      Objects.requireNonNull(strip);
      Objects.requireNonNull(box);
    }
  }

  /**
   * The image of a line of print.
   *
   * @param number no other strip of the report has
   * @param page 1-based
   * @param width in pixels
   * @param height in pixels
   * @param source the image as a {@code data:} address
   */
  record Strip(int number, int page, int width, int height, String source) {
    /** Checks that nothing is missing. */
    public Strip {
      if (!source.startsWith("data:image/") || width < 1 || height < 1) {
        throw new IllegalArgumentException("not an image: " + width + " x " + height);
      }
    }
  }
}
