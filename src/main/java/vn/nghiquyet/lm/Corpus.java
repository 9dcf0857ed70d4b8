package vn.nghiquyet.lm;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.zip.GZIPInputStream;

/**
 * Reads training text: UTF-8, plain or gzip, one paragraph a line, an empty line between documents.
 * Lines come one by one, so a file may be larger than memory.
 */
public final class Corpus {
  private static final int GZIP = 0x1F8B;

  private Corpus() {}

  /**
   * Hands on the paragraphs of some documents.
   *
   * @param in the text or its gzip; is read to the end, not closed
   * @param wanted which documents, counted from 0
   * @param paragraphs takes each paragraph
   * @return how many documents were handed on
   * @throws java.nio.charset.CharacterCodingException if it is not UTF-8
   * @throws java.util.zip.ZipException if the gzip is damaged
   * @throws IOException if it cannot be read
   */
  public static long read(InputStream in, LongPredicate wanted, Consumer<String> paragraphs)
      throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(plain(in), strict()), 1 << 16);
    long document = -1;
    long taken = 0;
    boolean inside = false;
    boolean take = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank()) {
        inside = false;
        continue;
      }
      if (!inside) {
        inside = true;
        take = wanted.test(++document);
        taken += take ? 1 : 0;
      }
      if (take) {
        paragraphs.accept(line);
      }
    }
    return taken;
  }

  private static CharsetDecoder strict() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static InputStream plain(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(2);
    int magic = buffered.read() << 8 | buffered.read();
    buffered.reset();
    return magic == GZIP ? new GZIPInputStream(buffered, 1 << 16) : buffered;
  }
}
