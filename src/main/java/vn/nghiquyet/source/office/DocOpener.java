package vn.nghiquyet.source.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.Opener;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.word.Block;
import vn.nghiquyet.source.word.Budget;
import vn.nghiquyet.source.word.Fields;
import vn.nghiquyet.source.word.LimitExceededException;
import vn.nghiquyet.source.word.LineWriter;
import vn.nghiquyet.source.word.ListCounter;
import vn.nghiquyet.text.Line.Role;
import vn.nghiquyet.text.SourceText;

/**
 * Reads Word files of the versions 97 to 2003, as {@link DocxOpener} reads the later ones; of Word
 * 6 and 95, and of files that are damaged in part, the bare text. Other files that come in an OLE2
 * container are refused by what they are. Objects, pictures and macros are left alone.
 */
public final class DocOpener implements Opener {
  /** What {@code source.format} says. */
  static final String FORMAT = "doc";

  /** Makes one. */
  public DocOpener() {}

  @Override
  public SourceText open(Input input, ReadOptions options) throws InputException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(input.bytes()))) {
      DocStreams streams = DocStreams.of(files.getRoot(), input);
      return streams.isOld()
          ? DocPlain.old(files.getRoot(), streams, input.fileName())
          : read(files.getRoot(), streams, input.fileName(), options);
    } catch (LimitExceededException e) {
      throw new InputException(e, "too-large", input.name());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // POI checks little: it follows wrong offsets, and styles based upon each other in a circle.
      throw new InputException(e, "damaged-doc", input.name());
    }
  }

  private static SourceText read(
      DirectoryNode root, DocStreams streams, String name, ReadOptions options) throws IOException {
    try (HWPFDocument document = new HWPFDocument(root)) {
      return read(document, name, options);
    } catch (LimitExceededException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return DocPlain.salvaged(streams, name);
    }
  }

  private static SourceText read(HWPFDocument document, String name, ReadOptions options) {
    Budget budget = new Budget();
    DocContext context = new DocContext(document, options.revisions(), budget);
    DocLists lists = new DocLists(document.getListTables(), document.getFontTable());
    LineWriter writer = new LineWriter(new ListCounter(lists::definition), budget);
    writer.write(body(context), Role.TEXT);
    writer.write(context.otherBoxes(), Role.TEXT);
    for (String key : writer.notes()) {
      writer.write(context.noteText(key), Role.FOOTNOTE);
    }
    return writer.source(name, FORMAT);
  }

  /** The body; read anew with all text shown if a field in it never ends. */
  private static List<Block> body(DocContext context) {
    Range range = context.document().getRange();
    Fields fields = new Fields(false);
    List<Block> found =
        new DocStory(context, fields).read(range.getStartOffset(), range.getEndOffset());
    return fields.hides()
        ? new DocStory(context, new Fields(true)).read(range.getStartOffset(), range.getEndOffset())
        : found;
  }
}
