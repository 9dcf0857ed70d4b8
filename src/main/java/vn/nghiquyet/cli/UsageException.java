package vn.nghiquyet.cli;

/** A wrong use of the command line, with the finished sentence about it. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
