package vn.nghiquyet.compare;

import java.util.List;
import java.util.Objects;
import vn.nghiquyet.model.TextRange;

/**
 * A measure that is like what was asked for.
 *
 * @param measure the measure
 * @param similarity 0..1: four fifths of it the share of the question that the measure has, what
 *     the unit above it or those below it say counting half; one fifth the likeness of both as a
 *     whole; 1 for the same words
 * @param relation {@link Relation#IDENTICAL} for the same words; where question and measure each
 *     have half of the other, how alike they are as two measures; otherwise {@link
 *     Relation#PARTIAL} for half of the question at least and {@link Relation#RELATED} for less
 * @param shared where telling words of the question stand in the measure's text, in order
 */
public record Hit(Measure measure, double similarity, Relation relation, List<TextRange> shared) {
  /** Checks the range and copies the list. */
  public Hit {
    Objects.requireNonNull(measure);
    Objects.requireNonNull(relation);
    shared = List.copyOf(shared);
    if (!(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException("similarity " + similarity);
    }
  }
}
