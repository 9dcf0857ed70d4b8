package vn.nghiquyet.source.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page in a web archive (MHTML, RFC 2557), which browsers and Word write: the first part that
 * is HTML. Pictures and other parts are passed over.
 */
final class WebArchive {
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "boundary=\\s*(?:\"([^\"\r\n]{1,200})\"|([^\\s;\"]{1,200}))", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile("charset=\\s*\"?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  /** Multiparts within multiparts. */
  private static final int MAX_DEPTH = 4;

  private WebArchive() {}

  /** A page and the charset its part names, empty for none. */
  @SuppressWarnings("ArrayRecordComponent")
  record Page(byte[] bytes, String charset) {}

  /** The page in these bytes; empty if they are no archive or hold no page. */
  static Optional<Page> page(byte[] bytes) {
    if (!isArchive(bytes)) {
      return Optional.empty();
    }
    return page(new String(bytes, StandardCharsets.ISO_8859_1), 0);
  }

  private static boolean isArchive(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1)
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return !head.startsWith("<") && head.contains("content-type:");
  }

  private static Optional<Page> page(String part, int depth) {
    int end = headEnd(part);
    String head = part.substring(0, end).replaceAll("\r?\n[ \t]+", " ");
    String body = part.substring(end);
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.contains("content-type: text/html") || lower.contains("content-type:text/html")) {
      return Optional.of(new Page(decoded(body, lower), group(CHARSET, head)));
    }
    String boundary = group(BOUNDARY, head);
    if (boundary.isEmpty() || depth == MAX_DEPTH) {
      return Optional.empty();
    }
    String mark = "--" + boundary;
    int start = body.indexOf(mark);
    while (start >= 0) {
      int next = body.indexOf(mark, start + mark.length());
      String inner =
          body.substring(start + mark.length(), next < 0 ? body.length() : next).stripLeading();
      Optional<Page> found = page(inner, depth + 1);
      if (found.isPresent()) {
        return found;
      }
      start = next;
    }
    return Optional.empty();
  }

  /** Where the empty line behind a head ends. */
  private static int headEnd(String part) {
    int unix = part.indexOf("\n\n");
    int dos = part.indexOf("\r\n\r\n");
    boolean first = dos >= 0 && (unix < 0 || dos < unix);
    return first ? dos + 4 : unix >= 0 ? unix + 2 : part.length();
  }

  private static String group(Pattern pattern, String head) {
    Matcher found = pattern.matcher(head);
    if (!found.find()) {
      return "";
    }
    boolean second = found.groupCount() > 1 && found.group(1) == null;
    return second ? found.group(2) : found.group(1);
  }

  private static byte[] decoded(String body, String head) {
    if (head.contains("base64")) {
      return Base64.getMimeDecoder().decode(body.replaceAll("[^A-Za-z0-9+/]", ""));
    }
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    return head.contains("quoted-printable") ? unquoted(bytes) : bytes;
  }

  /**
   * Quoted-printable (RFC 2045, 6.7): {@code =C4} is a byte, {@code =} at a line's end no break.
   */
  private static byte[] unquoted(byte[] in) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    for (int i = 0; i < in.length; i++) {
      if (in[i] != '=') {
        out.write(in[i]);
      } else if (i + 2 < in.length && hex(in[i + 1]) >= 0 && hex(in[i + 2]) >= 0) {
        out.write(hex(in[i + 1]) * 16 + hex(in[i + 2]));
        i += 2;
      } else {
        i += i + 1 < in.length && in[i + 1] == '\r' ? 1 : 0;
        i += i + 1 < in.length && in[i + 1] == '\n' ? 1 : 0;
      }
    }
    return out.toByteArray();
  }

  private static int hex(byte b) {
    return Character.digit((char) b, 16);
  }
}
