package vn.nghiquyet.source;

import java.util.Objects;

/**
 * How to read files.
 *
 * @param revisions which text of a document with tracked changes
 */
public record ReadOptions(Revisions revisions) {
  /** The final text. */
  public static final ReadOptions DEFAULT = new ReadOptions(Revisions.FINAL);

  /** Checks that nothing is missing. */
  public ReadOptions {
    Objects.requireNonNull(revisions);
  }

  /** Which text of a document with tracked changes. */
  public enum Revisions {
    /** As if all changes were accepted. */
    FINAL,
    /** As if all changes were rejected. */
    ORIGINAL
  }
}
