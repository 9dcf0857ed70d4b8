package vn.nghiquyet.app;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.source.Input;

/**
 * A folder of documents that were read before, each under the fingerprint of its file's content and
 * of the settings it was read with, whatever the file is called. Entries are written whole or not
 * at all; one that is damaged, or not of this program, is as good as none and is written anew. Safe
 * for use by several threads and by several runs at a time.
 */
public final class DocumentCache {
  /** Remembers nothing. */
  public static final DocumentCache NONE = new DocumentCache(Optional.empty(), "");

  private static final int MAGIC = 0x4E514443; // NQDC
  private static final int VERSION = 1;

  /** Larger entries are not read. */
  private static final long MAX_BYTES = 256L << 20;

  private final Optional<Path> folder;
  private final String settings;

  private DocumentCache(Optional<Path> folder, String settings) {
    this.folder = folder;
    this.settings = settings;
  }

  /**
   * The cache in a folder, which is made where there is none.
   *
   * @param settings what a document depends on besides its file, the program's version included
   * @throws InputException {@code cache} if nothing can be written there
   */
  public static DocumentCache in(String folder, String settings) throws InputException {
    try {
      Path path = Files.createDirectories(Path.of(folder));
      Files.delete(Files.createTempFile(path, ".nq-", ".part"));
      return new DocumentCache(Optional.of(path), settings);
    } catch (IOException | InvalidPathException e) {
      throw new InputException(e, "cache", folder);
    }
  }

  /** The document in a file: remembered, or else read and remembered. */
  Document of(Input input, Batch.Task<Input, Document> reading) throws InputException {
    if (folder.isEmpty()) {
      return reading.of(input);
    }
    String print = Fingerprint.of(settings, input.bytes());
    Path entry = folder.get().resolve(print + ".nqdoc");
    Optional<Document> known = read(entry, print);
    if (known.isPresent()) {
      return known.get().named(input.fileName());
    }
    Document document = reading.of(input);
    if (document.source().origins().stream()
        .noneMatch(page -> page.from() == PageOrigin.From.NOWHERE)) {
      write(entry, print, document.named(""));
    }
    return document;
  }

  private static Optional<Document> read(Path entry, String print) {
    try {
      if (!Files.isRegularFile(entry) || Files.size(entry) > MAX_BYTES) {
        return Optional.empty();
      }
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(entry)));
      if (in.readInt() != MAGIC || in.readInt() != VERSION || !in.readUTF().equals(print)) {
        throw new InvalidObjectException("not this entry");
      }
      long sum = in.readLong();
      byte[] content = in.readAllBytes();
      if (sum != sum(content)) {
        throw new InvalidObjectException("damaged");
      }
      return Optional.of(StoredDocument.of(content));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void write(Path entry, String print, Document document) {
    byte[] content = StoredDocument.bytes(document);
    try {
      Output.write(
          entry,
          bytes -> {
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            out.writeUTF(print);
            out.writeLong(sum(content));
            out.write(content);
            out.flush();
          });
    } catch (IOException e) {
      // The document is there; a later run will read its file once more.
    }
  }

  private static long sum(byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    return sum.getValue();
  }
}
