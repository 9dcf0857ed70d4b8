package vn.nghiquyet.source.office;

/** A file went over one of the bounds named where they are checked. Never leaves the package. */
final class LimitExceededException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LimitExceededException(String limit) {
    super(limit);
  }
}
