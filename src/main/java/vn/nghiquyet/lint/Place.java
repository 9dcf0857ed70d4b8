package vn.nghiquyet.lint;

/**
 * Where in a file something stands.
 *
 * @param line 1-based line it begins on
 * @param column 1-based column of its first UTF-16 unit
 * @param endLine 1-based line of its last unit
 * @param endColumn 1-based column behind its last unit
 * @param page 1-based page it begins on, 0 where the file has none
 */
public record Place(int line, int column, int endLine, int endColumn, int page) {
  /** Checks the order. */
  public Place {
    if (line < 1 || column < 1 || endLine < line || page < 0 || endColumn < 1) {
      throw new IllegalArgumentException(line + ":" + column + " to " + endLine + ":" + endColumn);
    }
  }
}
