package vn.nghiquyet.source.rtf;

import com.rtfparserkit.parser.raw.RawRtfParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.Opener;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.word.Budget;
import vn.nghiquyet.source.word.LimitExceededException;
import vn.nghiquyet.source.word.LineWriter;
import vn.nghiquyet.source.word.ListCounter;
import vn.nghiquyet.text.Line.Role;
import vn.nghiquyet.text.SourceText;

/**
 * Reads RTF as Word shows it: a line for each paragraph, with the labels of automatic numbering, in
 * the chosen view of tracked changes; notes come last. Headers, comments, pictures and objects are
 * not read. What is broken is read as far as it can be.
 *
 * <p>One pass; time and memory grow with the text, within the bounds of {@link Budget}.
 */
public final class RtfOpener implements Opener {
  private static final String FORMAT = "rtf";

  /** What may stand before the beginning. */
  private static final int HEAD = 4096;

  /** Makes one. */
  public RtfOpener() {}

  @Override
  public SourceText open(Input input, ReadOptions options) throws InputException {
    Budget budget = new Budget();
    RtfBytes bytes = new RtfBytes(input.bytes(), start(input.bytes()));
    RtfReader reader = new RtfReader(bytes, options.revisions(), budget);
    try {
      new RawRtfParser().parse(bytes, reader);
      SourceText text = write(reader, budget, input.fileName());
      return bytes.isCut() ? text.remarked(List.of(cutOff(text))) : text;
    } catch (LimitExceededException e) {
      throw new InputException(e, "too-large", input.name());
    } catch (IOException | RuntimeException e) {
      // What the parser makes of what it does not expect.
      throw new InputException(e, "damaged-rtf", input.name());
    }
  }

  private static int start(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return Math.max(0, head.indexOf("{\\rtf"));
  }

  private static Diagnostic cutOff(SourceText text) {
    int last = Math.max(1, text.lines().size());
    return new Diagnostic("cut-off", Severity.WARNING, 0, last, List.of());
  }

  private static SourceText write(RtfReader reader, Budget budget, String name) {
    LineWriter writer = new LineWriter(new ListCounter(reader::list), budget);
    writer.write(reader.body(), Role.TEXT);
    for (String key : writer.notes()) {
      writer.write(reader.note(key), Role.FOOTNOTE);
    }
    return writer.source(name, FORMAT);
  }
}
