package vn.nghiquyet.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.text.legacy.ConvertedText;
import vn.nghiquyet.text.legacy.LegacyText;

/**
 * Bytes of a text file to characters: UTF-8 or UTF-16, with or without a byte order mark; else an
 * encoding of one byte a character. Vietnamese from before Unicode is converted, also where it was
 * saved as if it were Unicode.
 */
public final class Decoder {
  private static final int SAMPLE = 8192;

  private Decoder() {}

  /** The text, with what was converted in it. */
  static ConvertedText decode(Input input) throws InputException {
    try {
      return LegacyText.convert(unicode(input));
    } catch (InputException e) {
      boolean utf8 = charset(input.bytes()).equals(StandardCharsets.UTF_8);
      if (utf8 && !isMostlyUtf8(input.bytes())) {
        return LegacyText.convert(input.bytes());
      }
      throw e;
    }
  }

  /**
   * The characters of a file that is Unicode, without byte order mark.
   *
   * @throws InputException if it is neither UTF-8 nor UTF-16
   */
  public static String unicode(Input input) throws InputException {
    Charset charset = charset(input.bytes());
    int skip = markLength(input.bytes(), charset);
    ByteBuffer bytes = ByteBuffer.wrap(input.bytes(), skip, input.bytes().length - skip);
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException e) {
      throw new InputException(e, "encoding", input.name(), String.valueOf(bytes.position()));
    }
  }

  /** Whether more characters beyond ASCII are well-formed UTF-8 than are not: a damaged file. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = utf8Length(bytes, i);
      good += length > 1 ? 1 : 0;
      bad += length == 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return good >= bad;
  }

  /** Bytes of the character at {@code i}, 0 where there is none. */
  private static int utf8Length(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    for (int k = i + 1; k < i + length; k++) {
      if (k >= bytes.length || (bytes[k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /**
   * A text as bytes like these: the same encoding, with its byte order mark where they have one.
   */
  static byte[] encode(String text, byte[] like) {
    Charset charset = charset(like);
    int mark = like.length < 2 ? 0 : markLength(like, charset);
    byte[] body = text.getBytes(charset);
    byte[] out = new byte[mark + body.length];
    System.arraycopy(like, 0, out, 0, mark);
    System.arraycopy(body, 0, out, mark, body.length);
    return out;
  }

  /** The beginning of a text, whatever is no text in it replaced; without byte order mark. */
  static String sample(byte[] bytes, int most) {
    Charset charset = charset(bytes);
    int skip = bytes.length < 2 ? 0 : markLength(bytes, charset);
    return new String(bytes, skip, Math.min(bytes.length - skip, most), charset);
  }

  /** UTF-16 by its mark, or by NUL in every other byte; else UTF-8. */
  private static Charset charset(byte[] b) {
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    int[] zeros = zeros(b);
    int half = Math.min(b.length, SAMPLE) / 2;
    if (half >= 4 && zeros[0] * 3 > half && zeros[1] * 20 < half) {
      return StandardCharsets.UTF_16BE;
    }
    if (half >= 4 && zeros[1] * 3 > half && zeros[0] * 20 < half) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  private static int markLength(byte[] b, Charset charset) {
    if (!charset.equals(StandardCharsets.UTF_8)) {
      boolean marked =
          (b[0] & 0xFF) + (b[1] & 0xFF) == 0xFE + 0xFF
              && (b[0] == (byte) 0xFE || b[0] == (byte) 0xFF);
      return marked ? 2 : 0;
    }
    return b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF
        ? 3
        : 0;
  }

  /** NUL bytes at even and at odd places. */
  private static int[] zeros(byte[] b) {
    int[] zeros = new int[2];
    for (int i = 0; i < Math.min(b.length, SAMPLE); i++) {
      zeros[i & 1] += b[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /** Whether the bytes may be text: UTF-16, or no NUL and hardly any other control characters. */
  static boolean isText(byte[] b) {
    if (!charset(b).equals(StandardCharsets.UTF_8)) {
      return true;
    }
    int controls = 0;
    int n = Math.min(b.length, SAMPLE);
    for (int i = 0; i < n; i++) {
      if (b[i] == 0) {
        return false;
      }
      controls +=
          b[i] >= 0 && b[i] < 32 && b[i] != '\n' && b[i] != '\r' && b[i] != '\t' && b[i] != '\f'
              ? 1
              : 0;
    }
    return controls * 50 <= n;
  }
}
