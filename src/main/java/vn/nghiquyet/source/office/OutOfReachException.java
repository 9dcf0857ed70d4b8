package vn.nghiquyet.source.office;

import java.util.Locale;

/** A change cannot be tracked in the file that a text was read from. */
public final class OutOfReachException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Reason {
    /** Someone signed the file. */
    SIGNED,
    /** There are tracked changes in it already. */
    TRACKED,
    /** Its text is not Unicode. */
    ENCODING,
    /** It is larger than what is changed as a whole. */
    SIZE,
    /** Its text was repaired, or stands in it in another order. */
    TEXT,
    /** A change is in a field, a text box or content that is locked. */
    PLACE,
    /** A row of a table that is new does not go with those that are there. */
    TABLE,
    /** The numbers that it counts itself would not be those of the text after. */
    RESULT;

    /** Its name in messages. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Reason reason;

  OutOfReachException(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** Why not. */
  public Reason reason() {
    return reason;
  }
}
