package vn.nghiquyet.report.office;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.nghiquyet.Outline;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.office.DocxOpener;

/** A Word file that was written, read again. */
public final class Again {
  private Again() {}

  /** The document in a Word file. */
  public static Document read(byte[] docx) {
    try {
      return new DocumentParser()
          .parse(new DocxOpener().open(new Input("again.docx", docx), ReadOptions.DEFAULT));
    } catch (InputException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * All that a document says: of itself, in its body with the address of each unit, and around it
   * by what it is. The form decides in which order the parts of a letterhead stand, and gives the
   * type its capitals, so neither is told.
   */
  public static String facts(Document document) {
    StringBuilder out = new StringBuilder(document.meta().toString()).append('\n');
    Map<Block.Role, StringBuilder> blocks = new EnumMap<>(Block.Role.class);
    Stream.of(document.front(), document.back())
        .flatMap(List::stream)
        .filter(block -> block.role() != Block.Role.DOC_TYPE)
        .forEach(
            block ->
                blocks
                    .computeIfAbsent(block.role(), role -> new StringBuilder())
                    .append("\n  ")
                    .append(block.text()));
    blocks.forEach((role, texts) -> out.append(role).append(texts).append('\n'));
    document.provisions().map(Provision::path).forEach(path -> out.append(path));
    return out.append('\n').append(Outline.body(document)).toString();
  }
}
