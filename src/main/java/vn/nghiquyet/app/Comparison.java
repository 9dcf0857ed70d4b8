package vn.nghiquyet.app;

import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.model.InputException;

/** Says what changed from one file to another. */
public final class Comparison {
  private final Reading reading;

  /** Compares what this reads. */
  public Comparison(Reading reading) {
    this.reading = reading;
  }

  /**
   * The differences.
   *
   * @throws InputException if one of the files cannot be read
   */
  public DocumentDiff diff(String before, String after) throws InputException {
    return Differ.diff(reading.document(before), reading.document(after));
  }
}
