package vn.nghiquyet.compare;

import java.util.Objects;

/**
 * How much of two documents is the same text.
 *
 * @param a index of a document
 * @param b index of a later one in the survey
 * @param aInB share of a's words that are found in b, 0..1
 * @param bInA share of b's words that are found in a, 0..1
 * @param direction who may have copied whom, by date
 */
public record Reuse(int a, int b, double aInB, double bInA, Direction direction) {
  /** Which document came first. */
  public enum Direction {
    /** a was adopted before b. */
    A_TO_B,
    /** b was adopted before a. */
    B_TO_A,
    /** A date is missing, or both are of the same day. */
    UNKNOWN
  }

  /** Checks the order and the ranges. */
  public Reuse {
    Objects.requireNonNull(direction);
    if (a >= b || !(aInB >= 0 && aInB <= 1) || !(bInA >= 0 && bInA <= 1)) {
      throw new IllegalArgumentException(a + ", " + b + ": " + aInB + ", " + bInA);
    }
  }
}
