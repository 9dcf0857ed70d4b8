package vn.nghiquyet.text;

import java.text.Normalizer;
import java.util.Map;

/**
 * Mends what editors and converters do to characters, once, at the door: composes to NFC, replaces
 * letters that only look Vietnamese (Ð U+00D0, Cyrillic а inside a Latin word), drops invisible
 * characters, turns exotic spaces into spaces, ligatures into letters and the private-use bullets
 * of Symbol and Wingdings into bullets. No word is judged here.
 *
 * <p>One pass, linear; text that needs nothing is returned as it is.
 */
public final class Cleaner {
  /**
   * Private-use code points of the Symbol and Wingdings fonts that stand for list marks and boxes.
   */
  private static final Map<Character, String> SYMBOLS =
      Map.ofEntries(
          Map.entry('\uF02D', "-"),
          Map.entry('\uF0B7', "•"),
          Map.entry('\uF0A7', "▪"),
          Map.entry('\uF06E', "■"),
          Map.entry('\uF071', "❑"),
          Map.entry('\uF0D8', "➢"),
          Map.entry('\uF076', "❖"),
          Map.entry('\uF0FC', "✓"),
          Map.entry('\uF0FE', "☑"),
          Map.entry('\uF0A8', "□"),
          Map.entry('\uF06F', "□"),
          Map.entry('\uF0E0', "→"),
          Map.entry('\uF0E8', "→"));

  private static final String LIGATURES = "ff fi fl ffi ffl st st";
  private static final String[] LIGATURE = LIGATURES.split(" ", -1);

  /**
   * Cyrillic and Greek letters that cannot be told from Latin ones in print, and the Latin ones.
   */
  private static final String FOREIGN = "аеорсхуіѕјАВЕКМНОРСТХУІЅЈοΟΑΒΕΖΗΙΚΜΝΡΤΥΧ";

  private static final String LATIN = "aeopcxyisjABEKMHOPCTXYISJoOABEZHIKMNPTYX";

  private Cleaner() {}

  /** The mended text, with the way back to {@code raw}. */
  public static MappedText clean(String raw) {
    int first = firstUnclean(raw);
    if (first == raw.length()) {
      return MappedText.same(raw);
    }
    StringBuilder out = new StringBuilder(raw.length() + 8).append(raw, 0, first);
    OffsetMap.Builder map = new OffsetMap.Builder().copy(first);
    int i = first;
    while (i < raw.length()) {
      int end = clusterEnd(raw, i);
      int before = out.length();
      appendMended(out, raw, i);
      String marks = marks(raw, i, end);
      if (!marks.isEmpty() || needsNfc(raw.charAt(i))) {
        String composed = Normalizer.normalize(out.substring(before) + marks, Normalizer.Form.NFC);
        out.replace(before, out.length(), composed);
      }
      int made = out.length() - before;
      if (made == end - i && raw.startsWith(out.substring(before), i)) {
        map.copy(made);
      } else {
        map.replace(made, end - i);
      }
      i = end;
    }
    return new MappedText(out.toString(), map.build());
  }

  /**
   * End of the character at {@code i} with the marks set upon it, invisible characters between
   * passed over.
   */
  private static int clusterEnd(String raw, int i) {
    int end = i + Character.charCount(raw.codePointAt(i));
    for (int k = end; k < raw.length(); k++) {
      if (isCombining(raw.charAt(k))) {
        end = k + 1;
      } else if (!isInvisible(raw.charAt(k))) {
        break;
      }
    }
    return end;
  }

  private static String marks(String raw, int i, int end) {
    StringBuilder marks = new StringBuilder();
    for (int k = i + 1; k < end; k++) {
      if (isCombining(raw.charAt(k))) {
        marks.append(raw.charAt(k));
      }
    }
    return marks.toString();
  }

  private static void appendMended(StringBuilder out, String raw, int i) {
    char c = raw.charAt(i);
    if (Character.isHighSurrogate(c) && i + 1 < raw.length()) {
      out.appendCodePoint(raw.codePointAt(i));
      return;
    }
    if (isInvisible(c)) {
      return;
    }
    int foreign = c < '\u0370' ? -1 : FOREIGN.indexOf(c);
    if (foreign >= 0) {
      out.append(besideLatin(raw, i) ? LATIN.charAt(foreign) : c);
    } else if (isSpace(c)) {
      out.append(' ');
    } else if (c >= '\uFB00' && c <= '\uFB06') {
      out.append(LIGATURE[c - '\uFB00']);
    } else if (c >= '\uFF01' && c <= '\uFF5E') {
      out.append((char) (c - '\uFF01' + '!'));
    } else if (c >= '\uE000' && c <= '\uF8FF') {
      out.append(symbol(raw, i));
    } else {
      out.append(lookAlike(c));
    }
  }

  private static char lookAlike(char c) {
    return switch (c) {
      case '\u00D0', '\u0189' -> 'Đ';
      case '\u00F0', '\u0256' -> 'đ';
      case '\u2010', '\u2011', '\u2212' -> '-';
      default -> c;
    };
  }

  /**
   * A private-use character at the start of a line is a bullet; elsewhere an unknown one stays as
   * it is.
   */
  private static String symbol(String raw, int i) {
    char c = raw.charAt(i);
    String known = SYMBOLS.get(c);
    if (known != null) {
      return known;
    }
    return raw.substring(0, i).isBlank() ? "•" : String.valueOf(c);
  }

  private static boolean besideLatin(String raw, int i) {
    int k = i - 1;
    while (k >= 0 && Character.isLetter(raw.charAt(k))) {
      if (isLatin(raw.charAt(k))) {
        return true;
      }
      k--;
    }
    k = i + 1;
    while (k < raw.length() && (Character.isLetter(raw.charAt(k)) || isCombining(raw.charAt(k)))) {
      if (isLatin(raw.charAt(k))) {
        return true;
      }
      k++;
    }
    return false;
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean isCombining(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  private static boolean needsNfc(char c) {
    return c == '\u212A' || c == '\u212B' || c == '\u2126' || isCombining(c);
  }

  private static boolean isSpace(char c) {
    return c == '\u00A0'
        || c >= '\u2000' && c <= '\u200A'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }

  /** Zero-width characters, soft hyphens, direction marks and controls other than the tab. */
  private static boolean isInvisible(char c) {
    return c < ' ' && c != '\t'
        || c >= '\u007F' && c <= '\u009F'
        || c == '\u00AD'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2069'
        || c == '\uFEFF';
  }

  /** Where the first character stands that {@link #clean} might touch, or the length. */
  private static int firstUnclean(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean fine =
          c >= ' ' && c < '\u007F'
              || c == '\t'
              || c > '\u00A0'
                  && c < '\u0300'
                  && c != '\u00AD'
                  && c != '\u00D0'
                  && c != '\u00F0'
                  && c != '\u0189'
                  && c != '\u0256'
              || c >= '\u1E00' && c < '\u1F00'
              || c >= '\u2012' && c < '\u2028'
              || c >= '\u2190' && c < '\u2A00' && c != '\u2212';
      if (!fine) {
        // A mark belongs to the letter before it, with something invisible between or not.
        return (isCombining(c) || isInvisible(c)) && i > 0 ? i - 1 : i;
      }
    }
    return raw.length();
  }
}
