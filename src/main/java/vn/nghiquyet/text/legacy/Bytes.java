package vn.nghiquyet.text.legacy;

import java.nio.charset.Charset;

/**
 * Characters back to the bytes they were read from. Most readers take the bytes of a file for code
 * page 1252; some for Latin-1, some for the Turkish code page that Word names behind a font, and
 * fonts marked as symbols have theirs from U+F000 on.
 */
final class Bytes {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** Bytes 0x80–0x9F as code page 1252 has them; itself where that has nothing. */
  private static final char[] HIGH = high();

  private static final String TURKISH = "ĞİŞğış";
  private static final int[] TURKISH_BYTES = {0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE};

  private Bytes() {}

  private static char[] high() {
    char[] out = new char[0x20];
    for (int i = 0; i < out.length; i++) {
      char c = new String(new byte[] {(byte) (0x80 + i)}, WESTERN).charAt(0);
      out[i] = c == '\uFFFD' ? (char) (0x80 + i) : c;
    }
    return out;
  }

  /** The byte of a character, -1 where it cannot have been one. */
  static int of(char c) {
    if (c <= 0xFF) {
      return c;
    }
    if (c > 0xF020 && c <= 0xF0FF) {
      return c - 0xF000;
    }
    for (int i = 0; i < HIGH.length; i++) {
      if (HIGH[i] == c) {
        return 0x80 + i;
      }
    }
    int turkish = TURKISH.indexOf(c);
    if (turkish >= 0) {
      return TURKISH_BYTES[turkish];
    }
    return c == '\u03BC' ? 0xB5 : -1;
  }

  /** The character that code page 1252 has for the character's byte. */
  static char western(char c) {
    int b = of(c);
    return b < 0 ? c : western(b);
  }

  private static char western(int b) {
    return b >= 0x80 && b < 0xA0 ? HIGH[b - 0x80] : (char) b;
  }

  /** The text with C1 controls as what code page 1252 has instead. */
  static String westernControls(String text) {
    char[] out = text.toCharArray();
    for (int i = 0; i < out.length; i++) {
      out[i] = out[i] >= 0x80 && out[i] < 0xA0 ? western((int) out[i]) : out[i];
    }
    return new String(out);
  }
}
