package vn.nghiquyet.source.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives for tests. */
final class Zipped {
  private Zipped() {}

  /** An archive; the entry that says its type is not compressed, as OpenDocument has it. */
  static byte[] of(Map<String, byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry made = new ZipEntry(entry.getKey());
        if (entry.getKey().equals("mimetype")) {
          CRC32 sum = new CRC32();
          sum.update(entry.getValue());
          made.setMethod(ZipEntry.STORED);
          made.setSize(entry.getValue().length);
          made.setCrc(sum.getValue());
        }
        zip.putNextEntry(made);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
