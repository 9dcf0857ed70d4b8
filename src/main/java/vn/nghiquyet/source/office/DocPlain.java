package vn.nghiquyet.source.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.model.ComplexFileTable;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.util.LittleEndian;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.source.word.Block;
import vn.nghiquyet.source.word.Budget;
import vn.nghiquyet.source.word.Fields;
import vn.nghiquyet.source.word.LineWriter;
import vn.nghiquyet.source.word.ListCounter;
import vn.nghiquyet.source.word.ParagraphBuilder;
import vn.nghiquyet.source.word.Run;
import vn.nghiquyet.text.Line.Role;
import vn.nghiquyet.text.SourceText;

/** The bare text of a Word file, where its looks cannot be read. */
final class DocPlain {
  /** Where the header of Word 6 and 95 has the number of characters of the body. */
  private static final int OLD_LENGTH = 0x34;

  private DocPlain() {}

  /** A file of Word 6 or 95, whose looks POI does not read. */
  static SourceText old(DirectoryNode root, DocStreams streams, String name) throws IOException {
    try (HWPFOldDocument document = new HWPFOldDocument(root)) {
      return write(document.getText(), LittleEndian.getInt(streams.main(), OLD_LENGTH), name);
    }
  }

  /** What the pieces of text say in a file that is damaged elsewhere. */
  static SourceText salvaged(DocStreams streams, String name) throws IOException {
    FileInformationBlock header = new FileInformationBlock(streams.main());
    header.fillVariableFields(streams.main(), streams.table());
    ComplexFileTable pieces =
        new ComplexFileTable(streams.main(), streams.table(), header.getFcClx(), 0);
    return write(
        pieces.getTextPieceTable().getText(),
        header.getSubdocumentTextStreamLength(SubdocumentType.MAIN),
        name);
  }

  private static SourceText write(CharSequence all, int length, String name) {
    Budget budget = new Budget();
    String body = all.subSequence(0, Math.min(Math.max(0, length), all.length())).toString();
    LineWriter writer = new LineWriter(new ListCounter(list -> Optional.empty()), budget);
    writer.write(blocks(body, budget), Role.TEXT);
    Diagnostic remark = new Diagnostic("text-only", Severity.WARNING, 0, 1, List.of());
    return writer.source(name, DocOpener.FORMAT).remarked(List.of(remark));
  }

  /** A paragraph for each mark that ends one, or a cell. */
  private static List<Block> blocks(String text, Budget budget) {
    List<Block> out = new ArrayList<>();
    Fields fields = new Fields(false);
    ParagraphBuilder open = new ParagraphBuilder(budget);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\r';
      if (c >= ' ' || c == '\t') {
        continue;
      }
      open.text(Run.of(fields.hides() ? "" : text.substring(start, i)), false);
      start = i + 1;
      if (c == '\r' || c == '\f' || c == 0x07) {
        out.add(open.build());
        open = new ParagraphBuilder(budget);
      } else {
        mark(c, fields, open);
      }
    }
    return out;
  }

  private static void mark(char c, Fields fields, ParagraphBuilder open) {
    switch (c) {
      case 0x13 -> fields.begin();
      case 0x14 -> fields.separate();
      case 0x15 -> fields.end();
      case 0x0B -> open.newLine();
      case 0x1E -> open.text(Run.of("-"), false);
      default -> {
        // Pictures, notes, soft hyphens.
      }
    }
  }
}
