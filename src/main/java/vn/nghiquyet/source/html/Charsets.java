package vn.nghiquyet.source.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes of a page to characters. A byte order mark decides; without one, text that is sound UTF-8
 * is UTF-8 whatever the page says of itself, since other Vietnamese encodings are never sound UTF-8
 * by chance. Only then the page is asked, and what says nothing true is read as windows-1258, or as
 * windows-1252 where it names fonts with letters of their own.
 */
final class Charsets {
  private static final int HEAD = 8192;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern OLD_FONT =
      Pattern.compile(
          "(?:face|font|family)[^<>]{0,60}(?:\\.Vn[A-Z]|VNI-)", Pattern.CASE_INSENSITIVE);
  private static final Charset VIETNAMESE = Charset.forName("windows-1258");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** So many letters of a UTF-8 text to one broken one. */
  private static final int SOUND_TO_BROKEN = 4;

  private Charsets() {}

  /**
   * The characters of a page.
   *
   * @param told the charset that was told outside the page, empty for none
   */
  static String decode(byte[] bytes, String told) {
    int skip = markLength(bytes);
    Charset wide = wide(bytes);
    if (wide != null) {
      return new String(bytes, skip, bytes.length - skip, wide);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
          .toString();
    } catch (CharacterCodingException e) {
      return notSound(bytes, skip, told);
    }
  }

  private static String notSound(byte[] bytes, int skip, String told) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    String name = !told.isEmpty() ? told : declared.find() ? declared.group(1) : "";
    Charset charset = charset(name);
    if (charset == null) {
      String lenient = new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8);
      if (skip > 0 || isMostlySound(lenient)) {
        return lenient;
      }
      charset =
          OLD_FONT.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find()
              ? WESTERN
              : VIETNAMESE;
    }
    return new String(bytes, skip, bytes.length - skip, charset);
  }

  /**
   * Pages are cut in the middle of a letter, or have a foreign word: most of their text is sound.
   */
  private static boolean isMostlySound(String text) {
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    long sound = text.chars().filter(c -> c >= '\u0080' && c != '\uFFFD').count();
    return sound > broken * SOUND_TO_BROKEN;
  }

  /**
   * A charset of single bytes; null for names that say UTF-8, UTF-16 (not true here) or nothing.
   */
  private static Charset charset(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || lower.startsWith("utf") || lower.startsWith("ucs")) {
      return null;
    }
    if (lower.equals("iso-8859-1") || lower.equals("us-ascii") || lower.equals("latin1")) {
      return WESTERN;
    }
    boolean known =
        (lower.startsWith("windows-") || lower.startsWith("iso-8859") || lower.startsWith("cp"))
            && Charset.isSupported(lower);
    return known ? Charset.forName(lower) : null;
  }

  /** UTF-16 by its mark, or by NUL in every other byte of markup. */
  private static Charset wide(byte[] b) {
    if (b.length < 4) {
      return null;
    }
    boolean big = b[0] == (byte) 0xFE && b[1] == (byte) 0xFF || b[0] == 0 && b[2] == 0;
    boolean little = b[0] == (byte) 0xFF && b[1] == (byte) 0xFE || b[1] == 0 && b[3] == 0;
    return big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : null;
  }

  private static int markLength(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return 3;
    }
    boolean wide = b.length >= 2 && (b[0] & 0xFF) + (b[1] & 0xFF) == 0xFE + 0xFF;
    return wide && (b[0] == (byte) 0xFE || b[0] == (byte) 0xFF) ? 2 : 0;
  }
}
