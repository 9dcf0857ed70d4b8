package vn.nghiquyet.source.rtf;

import com.rtfparserkit.parser.IRtfSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.nghiquyet.source.word.Budget;
import vn.nghiquyet.source.word.LimitExceededException;

/**
 * The bytes of an RTF file as the parser can take them: groups that do not end are ended, ends
 * without a beginning, binary data, broken characters, and words and numbers that are too long for
 * it are left out. One pass.
 */
final class RtfBytes implements IRtfSource {
  /** The longest control word there is has 25 letters; the parser gives up at 31. */
  private static final int MAX_WORD = 28;

  /** More digits are no number of 32 bits. */
  private static final int MAX_DIGITS = 9;

  /** What ends whatever is open, besides groups: a word, then the text before. */
  private static final String TAIL = " {}";

  private static final byte[] BINARY = "bin".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes;
  private int at;
  private int depth;

  /** What stands from {@link #at} on and is known to be sound, up to here. */
  private int sound;

  private int plain;
  private boolean skips;
  private int pushed = -1;
  private int bytesEnd;
  private int tail = 1;

  /** Whether the file ended before its groups did. */
  private boolean cut;

  /** Where the last control word begins; behind it and the last group nothing is RTF. */
  private final int lastControl;

  RtfBytes(byte[] bytes, int start) {
    this.bytes = bytes;
    int last = bytes.length - 1;
    while (last >= 0 && bytes[last] != '\\') {
      last--;
    }
    lastControl = last;
    bytesEnd = bytes.length;
    at = start;
    sound = start;
  }

  @Override
  public int read() {
    if (pushed >= 0) {
      int c = pushed;
      pushed = -1;
      return c;
    }
    while (at < bytesEnd) {
      if (at < sound) {
        return bytes[at++] & 0xFF;
      }
      if (check()) {
        return bytes[at++] & 0xFF;
      }
    }
    return end();
  }

  /** Ends a word that the file breaks off in and the text before, then all groups. */
  private int end() {
    if (tail < TAIL.length()) {
      return TAIL.charAt(tail++);
    }
    if (depth > 0) {
      cut = true;
      depth--;
      return '}';
    }
    return -1;
  }

  /** Whether the file breaks off; to be asked when all is read. */
  boolean isCut() {
    return cut;
  }

  /** Looks at what begins here: passes it, or skips it and is false. */
  private boolean check() {
    switch (bytes[at]) {
      case '\\' -> {
        return control();
      }
      case '{' -> depth++;
      case '}' -> {
        if (depth == 0) {
          at++;
          return false;
        }
        depth--;
        if (depth == 0 && at > lastControl) {
          sound = at + 1;
          return last();
        }
      }
      default -> {
        return character();
      }
    }
    plain = 0;
    sound = at + 1;
    return true;
  }

  /** Whether a character is read; the parser keeps all of them until something else comes. */
  private boolean character() {
    if (skips) {
      at++;
      return false;
    }
    plain++;
    if (plain > Budget.MAX_CHARACTERS) {
      throw new LimitExceededException("characters");
    }
    sound = at + 1;
    return true;
  }

  /** Whether characters are left out from here on, as those of pictures are. */
  void skip(boolean characters) {
    skips = characters;
  }

  /** The end of the last group: what stands behind is left out. */
  private boolean last() {
    bytesEnd = at + 1;
    return true;
  }

  private boolean control() {
    int next = at + 1 < bytes.length ? bytes[at + 1] : -1;
    if (next < 0) {
      at++;
      return false;
    }
    if (!isLetter(next)) {
      return next == '\'' ? hex() : symbol();
    }
    int end = at + 1;
    while (end < bytes.length && isLetter(bytes[end])) {
      end++;
    }
    int digits = end < bytes.length && bytes[end] == '-' ? end + 1 : end;
    int stop = digits;
    while (stop < bytes.length && bytes[stop] >= '0' && bytes[stop] <= '9') {
      stop++;
    }
    if (isBinary(end)) {
      skipBinary(digits, stop);
      return false;
    }
    if (end - at > MAX_WORD || stop - digits > MAX_DIGITS || stop == digits && digits > end) {
      at = stop;
      return false;
    }
    plain = 0;
    sound = stop;
    tail = stop == bytes.length ? 0 : 1;
    return true;
  }

  private boolean symbol() {
    sound = at + 2;
    return true;
  }

  private boolean hex() {
    boolean sane =
        at + 3 < bytes.length
            && Character.digit(bytes[at + 2], 16) >= 0
            && Character.digit(bytes[at + 3], 16) >= 0;
    if (sane) {
      sound = at + 4;
    } else {
      at += 2;
    }
    return sane;
  }

  private boolean isBinary(int end) {
    return end - at - 1 == BINARY.length
        && bytes[at + 1] == BINARY[0]
        && bytes[at + 2] == BINARY[1]
        && bytes[at + 3] == BINARY[2];
  }

  /** Data of a given length; where that is more than there is, the rest of the file. */
  private void skipBinary(int digits, int stop) {
    long length = 0;
    for (int i = digits; i < stop && length <= bytes.length; i++) {
      length = length * 10 + bytes[i] - '0';
    }
    int start = stop < bytes.length && bytes[stop] == ' ' ? stop + 1 : stop;
    boolean negative = digits > 0 && bytes[digits - 1] == '-';
    at = negative ? start : (int) Math.min(bytes.length, start + length);
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  @Override
  public void unread(int c) {
    pushed = c;
  }

  @Override
  public int read(byte[] into) throws IOException {
    throw new IOException("binary data is never read");
  }
}
