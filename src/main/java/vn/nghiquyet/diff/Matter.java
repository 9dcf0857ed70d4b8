package vn.nghiquyet.diff;

import java.util.Locale;

/** What an edit is about. */
public enum Matter {
  /** An amount of money. */
  MONEY,
  /** A date, a time limit, a period. */
  DEADLINE,
  /** Any other number: a count, a percentage. */
  NUMBER,
  /** Whether one must, may or may not: phải, có thể, không, được. */
  MODALITY,
  /** A law, a unit of one, or a unit of this document. */
  REFERENCE,
  /** Who acts or is acted upon: a body, an office, a place. */
  SUBJECT,
  /** Any other words. */
  OTHER,
  /** Capitals only. */
  CASE,
  /** Marks of punctuation and spaces only. */
  PUNCTUATION,
  /** One word spelt rightly on one side only. */
  SPELLING;

  /** The name used in JSON. */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
