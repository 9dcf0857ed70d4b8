package vn.nghiquyet.source;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.text.SourceText;

/**
 * Replaces pieces of a file of text, plain or Markdown: all else stays, byte for byte, line ends
 * and byte order mark included. A file that was not Unicode comes out as UTF-8.
 */
public final class TextPatch implements Patch {
  private final Input input;
  private final SourceText lines;
  private final String text;
  private final List<Integer> starts;

  /**
   * Patches a file.
   *
   * @param lines as they were read from it
   * @throws InputException if the file is no text
   */
  public TextPatch(Input input, SourceText lines) throws InputException {
    this.input = input;
    this.lines = lines;
    this.text = Decoder.decode(input).text();
    this.starts = starts(text);
  }

  @Override
  public boolean reaches(Piece piece) {
    return true;
  }

  @Override
  public byte[] apply(List<Piece> pieces) throws InputException {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int at = 0;
    for (Piece piece : pieces) {
      int start = place(LinePlace.start(lines, piece.range().start()));
      int end =
          piece.range().length() == 0 ? start : place(LinePlace.end(lines, piece.range().end()));
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

  private int place(LinePlace place) {
    return starts.get(place.line()) + place.offset();
  }
}
