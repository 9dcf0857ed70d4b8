package vn.nghiquyet.ocr;

/** A page image could not be read: the recognizer crashed, hung or is not there. */
public final class OcrException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What went wrong. */
  public enum Kind {
    /** The recognizer ended before it had an answer. */
    CRASHED,
    /** The recognizer did not answer in time. */
    TIMED_OUT,
    /** The recognizer does not work here at all: no library for this system, no language data. */
    UNAVAILABLE
  }

  private final Kind kind;

  /** One with a detail for the curious. */
  public OcrException(Kind kind, String detail) {
    super(detail);
    this.kind = kind;
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }
}
