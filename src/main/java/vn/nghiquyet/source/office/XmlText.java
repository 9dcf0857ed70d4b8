package vn.nghiquyet.source.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes XML parts, which are UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4). The JDK's reader could do
 * it, but writes to standard error when it meets a wrong byte.
 */
final class XmlText {
  private static final int MARK = 3;

  private XmlText() {}

  /**
   * A part as it is written.
   *
   * @param xml its characters, without byte order mark
   * @param charset how they are written
   * @param mark whether a byte order mark stands before them
   */
  record Decoded(String xml, Charset charset, boolean mark) {}

  /** A part as it is written; wrong bytes are an {@link IOException}. */
  static Decoded decoded(byte[] bytes) throws IOException {
    StringWriter xml = new StringWriter();
    try (InputStreamReader reader = decode(new ByteArrayInputStream(bytes))) {
      Charset charset = Charset.forName(reader.getEncoding());
      reader.transferTo(xml);
      boolean mark = begins(bytes, 0xEF, 0xBB, 0xBF) || begins(bytes, 0xFE, 0xFF);
      return new Decoded(xml.toString(), charset, mark || begins(bytes, 0xFF, 0xFE));
    }
  }

  /** Other characters, written in the same way. */
  static byte[] encode(Decoded like, String xml) {
    return ((like.mark() ? "\uFEFF" : "") + xml).getBytes(like.charset());
  }

  /** The characters of a part, without byte order mark; wrong bytes are an {@link IOException}. */
  static InputStreamReader decode(InputStream in) throws IOException {
    PushbackInputStream source = new PushbackInputStream(in, MARK);
    byte[] head = source.readNBytes(MARK);
    int skip = 0;
    Charset charset = StandardCharsets.UTF_8;
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      skip = 3;
    } else if (begins(head, 0xFE, 0xFF) || begins(head, 0, '<')) {
      charset = StandardCharsets.UTF_16BE;
      skip = head[0] == 0 ? 0 : 2;
    } else if (begins(head, 0xFF, 0xFE) || begins(head, '<', 0)) {
      charset = StandardCharsets.UTF_16LE;
      skip = head[1] == 0 ? 0 : 2;
    }
    source.unread(head, skip, head.length - skip);
    return new InputStreamReader(
        source,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static boolean begins(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
