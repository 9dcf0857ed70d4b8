package vn.nghiquyet.compare;

import java.util.Objects;

/**
 * Two measures of different documents that say something alike.
 *
 * @param a the one of the document that comes first
 * @param b the other
 * @param similarity 0..1
 * @param aInB share of a's weight that b has, 0..1
 * @param bInA share of b's weight that a has, 0..1
 * @param relation how near they are
 */
public record Pair(
    Measure a, Measure b, double similarity, double aInB, double bInA, Relation relation) {
  /** Checks the order and the ranges. */
  public Pair {
    Objects.requireNonNull(relation);
    if (a.document() >= b.document()) {
      throw new IllegalArgumentException("documents " + a.document() + ", " + b.document());
    }
    for (double share : new double[] {similarity, aInB, bInA}) {
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("share " + share);
      }
    }
  }
}
