package vn.nghiquyet.repair;

import java.util.Objects;
import vn.nghiquyet.noise.Regime;

/**
 * Lines in a row that one program seems to have read from print.
 *
 * @param first 1-based number of the first line
 * @param last number of the last line
 * @param regime the program; text that only lost its marks counts as read with an English model
 */
public record PrintedLines(int first, int last, Regime regime) {
  /** Checks the order of the lines. */
  public PrintedLines {
    Objects.requireNonNull(regime);
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("lines " + first + ".." + last);
    }
  }
}
