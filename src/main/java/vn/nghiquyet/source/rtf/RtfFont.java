package vn.nghiquyet.source.rtf;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * A font of an RTF file.
 *
 * @param name its name
 * @param charset the encoding of the bytes set in it
 */
record RtfFont(String name, Charset charset) {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Charset VIETNAMESE = Charset.forName("windows-1258");

  /** Nothing is known of it. */
  static final RtfFont NONE = new RtfFont("", WESTERN);

  /** Code pages by the numbers of {@code \\fcharset}. */
  private static final Map<Integer, Integer> PAGES =
      Map.ofEntries(
          Map.entry(77, 10000),
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250),
          Map.entry(255, 850));

  /**
   * Makes one.
   *
   * @param number what {@code \\fcharset} says; -1 for nothing
   * @param usual the encoding of the file
   */
  static RtfFont of(String name, int number, Charset usual) {
    if (hasOwnLetters(name) || number == 0 || number == 2) {
      return new RtfFont(name, WESTERN);
    }
    return new RtfFont(name, PAGES.containsKey(number) ? page(PAGES.get(number)) : usual);
  }

  /** Fonts from before Unicode; what page they claim says nothing, their letters go by the byte. */
  private static boolean hasOwnLetters(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith(".vn") || lower.startsWith("vni");
  }

  /** A code page of Windows; the western one where it is not known. */
  static Charset page(int number) {
    String name =
        switch (number) {
          case 437, 850, 852 -> "IBM" + number;
          case 10000 -> "x-MacRoman";
          case 874 -> "x-windows-874";
          case 932 -> "windows-31j";
          case 936 -> "GBK";
          case 949 -> "x-windows-949";
          case 950 -> "Big5";
          case 65001 -> "UTF-8";
          default -> "windows-" + number;
        };
    return number >= 0 && Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
  }

  /** The characters of bytes; those the western page lacks are controls, as in Latin-1. */
  String decode(byte[] bytes, int start) {
    String text = charset.decode(ByteBuffer.wrap(bytes, start, bytes.length - start)).toString();
    if (charset.equals(VIETNAMESE)) {
      return Normalizer.normalize(text, Normalizer.Form.NFC); // Its tones are bytes of their own.
    }
    if (!charset.equals(WESTERN) || text.indexOf('\uFFFD') < 0) {
      return text;
    }
    String controls = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (out.charAt(i) == '\uFFFD') {
        out.setCharAt(i, controls.charAt(i));
      }
    }
    return out.toString();
  }
}
