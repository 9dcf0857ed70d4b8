package vn.nghiquyet.source.word;

/** A file went over one of the bounds named where they are checked. Openers say so. */
public final class LimitExceededException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says so.
   *
   * @param limit of what there was too much
   */
  public LimitExceededException(String limit) {
    super(limit);
  }
}
