package vn.nghiquyet.source;

import java.util.List;
import java.util.Objects;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.TextRange;

/** Replaces pieces of one file's text and leaves all else of the file as it is. */
public interface Patch {
  /**
   * One replacement.
   *
   * @param range what goes, in the lines of the file joined by {@code \n}
   * @param text what comes
   */
  record Piece(TextRange range, String text) {
    /** Checks that nothing is missing. */
    public Piece {
      Objects.requireNonNull(range);
      Objects.requireNonNull(text);
    }
  }

  /** Whether a piece stands in the file in such a way that it can be replaced. */
  boolean reaches(Piece piece);

  /**
   * The file with pieces replaced.
   *
   * @param pieces by place, not overlapping, all of them within reach
   * @throws InputException if the file cannot be written so
   */
  byte[] apply(List<Piece> pieces) throws InputException;
}
