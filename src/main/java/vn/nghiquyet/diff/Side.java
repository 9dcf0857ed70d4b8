package vn.nghiquyet.diff;

import java.util.Objects;
import vn.nghiquyet.model.Document;

/**
 * One side of a comparison.
 *
 * @param document the document
 * @param witness what was seen where its words stand
 */
public record Side(Document document, Witness witness) {
  /** Checks that nothing is missing. */
  public Side {
    Objects.requireNonNull(document);
    Objects.requireNonNull(witness);
  }

  /** A document whose words are as they were written. */
  public static Side written(Document document) {
    return new Side(document, Witness.NONE);
  }
}
