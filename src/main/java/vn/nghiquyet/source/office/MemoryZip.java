package vn.nghiquyet.source.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import vn.nghiquyet.source.word.LimitExceededException;

/**
 * A zip in memory, as POI reads packages from. POI's own source inflates every entry at once,
 * pictures too; this one inflates what is asked for, and shows only the entries that can hold text.
 * Its bounds are those of POI's {@code ZipSecureFile} (size, ratio, number of entries) and one on
 * the sum of all that is read.
 */
final class MemoryZip implements ZipEntrySource {
  /** Name of the part that makes a zip a package. */
  static final String CONTENT_TYPES = "[Content_Types].xml";

  /** Bytes read from one file in all, inflated. */
  static final long MAX_BYTES = 256L << 20;

  /** Bytes of a part that POI keeps as a tree: content types and relationships. */
  static final long MAX_TREE_BYTES = 4L << 20;

  /** Entries of the zip. */
  static final int MAX_ENTRIES = 20_000;

  /** Inflated bytes to one compressed byte; repetitive but honest text stays below 250. */
  static final long MAX_RATIO = 400;

  /** Bytes that are let through before the ratio counts. */
  static final long RATIO_GRACE = 4L << 20;

  private final ZipFile zip;
  private long total;
  private boolean closed;

  MemoryZip(byte[] bytes) throws IOException {
    zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    int count = 0;
    for (Enumeration<?> all = zip.getEntries(); all.hasMoreElements(); all.nextElement()) {
      count++;
    }
    if (count > MAX_ENTRIES) {
      throw new LimitExceededException("zip entries");
    }
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return Collections.enumeration(
        Collections.list(zip.getEntries()).stream()
            .filter(entry -> mayHoldText(entry.getName()))
            .toList());
  }

  /** Pictures, properties and attachments are never read: if one is broken, the text is not. */
  private static boolean mayHoldText(String name) {
    return (name.endsWith(".xml") || name.endsWith(".rels"))
        && !name.startsWith("docProps/")
        && !name.startsWith("customXml/")
        && !name.contains("/embeddings/")
        && !name.contains("/media/");
  }

  @Override
  public ZipArchiveEntry getEntry(String path) {
    return zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    InputStream in = zip.getInputStream(entry);
    if (in == null) {
      throw new IOException("cannot read " + entry.getName());
    }
    return new Bounded(in, entry);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  private final class Bounded extends FilterInputStream {
    private final long packed;
    private final boolean tree;
    private long count;

    Bounded(InputStream in, ZipArchiveEntry entry) {
      super(in);
      packed = Math.max(1, entry.getCompressedSize());
      tree = entry.getName().endsWith(".rels") || entry.getName().equals(CONTENT_TYPES);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      check(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int n = super.read(buffer, from, length);
      check(Math.max(n, 0));
      return n;
    }

    @Override
    public long skip(long n) throws IOException {
      long skipped = super.skip(n);
      check(skipped);
      return skipped;
    }

    private void check(long more) {
      count += more;
      total += more;
      if (total > MAX_BYTES || tree && count > MAX_TREE_BYTES) {
        throw new LimitExceededException("bytes");
      }
      if (count > RATIO_GRACE && count / packed > MAX_RATIO) {
        throw new LimitExceededException("compression ratio");
      }
    }
  }
}
