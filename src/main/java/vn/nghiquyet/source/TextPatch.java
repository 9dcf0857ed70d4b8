package vn.nghiquyet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.SourceText;

/**
 * Replaces pieces of a file of text, plain or Markdown: all else stays, byte for byte, line ends
 * and byte order mark included. A file that was not Unicode comes out as UTF-8.
 */
public final class TextPatch {
  private TextPatch() {}

  /**
   * One replacement.
   *
   * @param range what goes, in the lines joined by {@code \n}
   * @param text what comes
   */
  public record Piece(TextRange range, String text) {
    /** Checks that nothing is missing. */
    public Piece {
      Objects.requireNonNull(range);
      Objects.requireNonNull(text);
    }
  }

  /**
   * The file with the pieces replaced.
   *
   * @param lines as they were read from it
   * @param pieces by place, not overlapping
   * @throws InputException if the file is no text
   */
  public static byte[] apply(Input input, SourceText lines, List<Piece> pieces)
      throws InputException {
    String text = Decoder.decode(input).text();
    List<Integer> starts = starts(text);
    StringBuilder out = new StringBuilder(text.length() + 16);
    int at = 0;
    for (Piece piece : pieces) {
      int start = place(lines, starts, piece.range().start(), false);
      int end =
          piece.range().length() == 0 ? start : place(lines, starts, piece.range().end(), true);
      if (start < at) {
        throw new IllegalArgumentException("overlapping at " + piece.range().start());
      }
      out.append(text, at, start).append(piece.text());
      at = end;
    }
    return Decoder.encode(out.append(text, at, text.length()).toString(), input.bytes());
  }

  /** Where each line begins, as {@link TextOpener#lines} cuts them. */
  private static List<Integer> starts(String text) {
    List<Integer> out = new ArrayList<>();
    int at = 0;
    for (String line : TextOpener.lines(text)) {
      out.add(at);
      at += line.length();
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
    return out;
  }

  /** A place in the joined lines as a place in the file. */
  private static int place(SourceText lines, List<Integer> starts, int offset, boolean end) {
    int line = 0;
    int start = 0;
    while (line + 1 < lines.lines().size()
        && start + lines.lines().get(line).text().length() < offset) {
      start += lines.lines().get(line).text().length() + 1;
      line++;
    }
    int length = lines.lines().get(line).text().length();
    int inside = Math.min(offset - start, length);
    TextRange one =
        end && inside > 0
            ? new TextRange(inside - 1, inside)
            : new TextRange(inside, Math.min(inside + 1, length));
    TextRange raw = lines.lines().get(line).origin().toSource(one);
    return starts.get(line) + (end && inside > 0 ? raw.end() : raw.start());
  }
}
