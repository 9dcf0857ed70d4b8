package vn.nghiquyet.source;

import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

/**
 * A place in a file.
 *
 * @param line index of its line
 * @param offset in that line as the file has it
 */
public record LinePlace(int line, int offset) {
  /** Where the characters from this one on stand: a place in the lines joined by {@code \n}. */
  public static LinePlace start(SourceText lines, int offset) {
    return of(lines, offset, false);
  }

  /** Where the characters up to this one end. */
  public static LinePlace end(SourceText lines, int offset) {
    return of(lines, offset, true);
  }

  private static LinePlace of(SourceText lines, int offset, boolean end) {
    int line = 0;
    int start = 0;
    while (line + 1 < lines.lines().size()
        && start + lines.lines().get(line).text().length() < offset) {
      start += lines.lines().get(line).text().length() + 1;
      line++;
    }
    Line at = lines.lines().get(line);
    int length = at.text().length();
    int inside = Math.min(offset - start, length);
    boolean behind = end && inside > 0;
    TextRange one =
        behind
            ? new TextRange(inside - 1, inside)
            : new TextRange(inside, Math.min(inside + 1, length));
    TextRange raw = at.origin().toSource(one);
    return new LinePlace(line, behind ? raw.end() : raw.start());
  }
}
