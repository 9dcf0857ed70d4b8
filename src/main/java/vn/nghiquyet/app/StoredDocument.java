package vn.nghiquyet.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import vn.nghiquyet.model.Document;

/**
 * Documents as bytes and back. Each text stands there once, however often the document has it.
 * Bytes from elsewhere are read within bounds: whatever they hold, the answer is a document or an
 * {@link IOException}.
 */
final class StoredDocument {
  private StoredDocument() {}

  static byte[] bytes(Document document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new DocumentWriter(new DataOutputStream(bytes)).document(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The document in these bytes.
   *
   * @throws IOException if there is none
   */
  static Document of(byte[] bytes) throws IOException {
    try {
      return new DocumentReader(new DataInputStream(new ByteArrayInputStream(bytes))).document();
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
      throw new IOException(e);
    }
  }
}
