package vn.nghiquyet.repair;

import java.util.Objects;

/**
 * How to repair.
 *
 * @param minConfidence 0..1; what is less sure is left as it is and listed as a doubt
 * @param reference an earlier version of the same document, in NFC, whose wording counts as
 *     evidence of the language only: it never overrules what the print shows; empty for none
 * @param always whether to look for OCR errors where nothing tells of any, too
 */
public record RepairOptions(double minConfidence, String reference, boolean always) {
  /** Changes all that is more probable than not, without a reference. */
  public static final RepairOptions USUAL = new RepairOptions(0, "");

  /** Looks where something tells of damage. */
  public RepairOptions(double minConfidence, String reference) {
    this(minConfidence, reference, false);
  }

  /** Checks the range. */
  public RepairOptions {
    Objects.requireNonNull(reference);
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new IllegalArgumentException("confidence " + minConfidence);
    }
  }
}
