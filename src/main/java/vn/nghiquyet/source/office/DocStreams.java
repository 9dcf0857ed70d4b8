package vn.nghiquyet.source.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.util.LittleEndian;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Input;

/**
 * The streams of a Word file in its OLE2 container, checked before POI reads them: what is no Word
 * file, locked or says of itself that it is larger than it is goes no further.
 *
 * @param main the stream {@code WordDocument}
 * @param table the stream {@code 0Table} or {@code 1Table}; empty in files of Word 6 and 95
 */
@SuppressWarnings("ArrayRecordComponent")
record DocStreams(byte[] main, byte[] table) {
  /** Places in the header of the main stream ([MS-DOC] 2.5.1). */
  private static final int VERSION = 2;

  /** How it begins: in files from Word 97 on, and of Word 6 and 95. */
  private static final Set<Integer> MAGIC = Set.of(0xA5EC, 0xA5DC);

  private static final int FLAGS = 0x0A;
  private static final int ENCRYPTED = 0x100;
  private static final int SECOND_TABLE = 0x200;

  /** The lists of pages with the properties of characters and of paragraphs, length of each. */
  private static final int[] PAGE_LISTS = {0xFE, 0x106};

  private static final int PAGE = 512;
  private static final int HEADER = 0x20;
  private static final int HEADER_97 = 0x10A;

  /** Files of earlier versions have a header of another kind. */
  private static final int WORD_97 = 106;

  static DocStreams of(DirectoryNode root, Input input) throws IOException, InputException {
    if (!root.hasEntryCaseInsensitive("WordDocument")) {
      throw other(root, input.name());
    }
    byte[] main = stream(root, "WordDocument", input);
    if (main.length < HEADER || !MAGIC.contains(LittleEndian.getUShort(main, 0))) {
      throw new IOException("no header");
    }
    int flags = LittleEndian.getUShort(main, FLAGS);
    if ((flags & ENCRYPTED) != 0) {
      throw new InputException("encrypted", input.name());
    }
    String table = (flags & SECOND_TABLE) != 0 ? "1Table" : "0Table";
    DocStreams made =
        new DocStreams(
            main, root.hasEntryCaseInsensitive(table) ? stream(root, table, input) : new byte[0]);
    made.checkPages();
    return made;
  }

  /** Says what else a container holds. */
  private static InputException other(DirectoryNode root, String name) {
    if (hasAny(root, "EncryptedPackage", "EncryptionInfo")) {
      return new InputException("encrypted", name);
    }
    if (hasAny(root, "Workbook", "Book")) {
      return new InputException("spreadsheet", name);
    }
    if (hasAny(root, "PowerPoint Document")) {
      return new InputException("slides", name);
    }
    return new InputException("old-office", name);
  }

  private static boolean hasAny(DirectoryNode root, String... entries) {
    return Arrays.stream(entries).anyMatch(root::hasEntryCaseInsensitive);
  }

  private static byte[] stream(DirectoryNode root, String name, Input input) throws IOException {
    Entry entry = root.getEntryCaseInsensitive(name);
    if (!(entry instanceof DocumentEntry file) || file.getSize() > input.bytes().length) {
      throw new IOException(name + " is no stream of this file");
    }
    try (InputStream in = root.createDocumentInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  /** A page that is listed again and again would be read again and again. */
  private void checkPages() throws IOException {
    if (isOld() || main.length < HEADER_97) {
      return;
    }
    for (int place : PAGE_LISTS) {
      if (LittleEndian.getInt(main, place) / 8 > main.length / PAGE + 1) {
        throw new IOException("more pages of properties than there are pages");
      }
    }
  }

  /** Whether it is of Word 6 or 95. */
  boolean isOld() {
    return LittleEndian.getUShort(main, VERSION) < WORD_97;
  }
}
