package vn.nghiquyet.text.legacy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.nghiquyet.model.Conversion.Encoding;

/**
 * Writes Vietnamese in the old encodings, as characters of Latin-1 that stand for bytes. Made of
 * the standards, not of the codecs that read: each letter is taken apart into its vowel and its
 * marks.
 */
public final class Encoder {
  static final String LOWER = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";
  static final String UPPER = LOWER.toUpperCase(Locale.ROOT);

  /** All letters with marks, small ones first. */
  public static final String LETTERS = LOWER + UPPER;

  /** TCVN 5712:1993, VN3: the codes of the small letters, in their order. */
  private static final int[] TCVN3 = {
    0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xA8, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xA9, 0xC7, 0xC8, 0xC9, 0xCA,
    0xCB, 0xAE, 0xCC, 0xCE, 0xCF, 0xD0, 0xD1, 0xAA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xDC,
    0xDD, 0xDE, 0xDF, 0xE1, 0xE2, 0xE3, 0xE4, 0xAB, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xAC, 0xEA, 0xEB,
    0xEC, 0xED, 0xEE, 0xEF, 0xF1, 0xF2, 0xF3, 0xF4, 0xAD, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB,
    0xFC, 0xFD, 0xFE
  };

  /** RFC 1456, in the order of {@link #LETTERS}. */
  private static final int[] VISCII = {
    0xE0, 0xE4, 0xE3, 0xE1, 0xD5, 0xE5, 0xA2, 0xC6, 0xC7, 0xA1, 0xA3, 0xE2, 0xA5, 0xA6, 0xE7, 0xA4,
    0xA7, 0xF0, 0xE8, 0xEB, 0xA8, 0xE9, 0xA9, 0xEA, 0xAB, 0xAC, 0xAD, 0xAA, 0xAE, 0xEC, 0xEF, 0xEE,
    0xED, 0xB8, 0xF2, 0xF6, 0xF5, 0xF3, 0xF7, 0xF4, 0xB0, 0xB1, 0xB2, 0xAF, 0xB5, 0xBD, 0xB6, 0xB7,
    0xDE, 0xBE, 0xFE, 0xF9, 0xFC, 0xFB, 0xFA, 0xF8, 0xDF, 0xD7, 0xD8, 0xE6, 0xD1, 0xF1, 0xCF, 0xD6,
    0xDB, 0xFD, 0xDC, 0xC0, 0xC4, 0xC3, 0xC1, 0x80, 0xC5, 0x82, 0x02, 0x05, 0x81, 0x83, 0xC2, 0x85,
    0x86, 0x06, 0x84, 0x87, 0xD0, 0xC8, 0xCB, 0x88, 0xC9, 0x89, 0xCA, 0x8B, 0x8C, 0x8D, 0x8A, 0x8E,
    0xCC, 0x9B, 0xCE, 0xCD, 0x98, 0xD2, 0x99, 0xA0, 0xD3, 0x9A, 0xD4, 0x90, 0x91, 0x92, 0x8F, 0x93,
    0xB4, 0x96, 0x97, 0xB3, 0x95, 0x94, 0xD9, 0x9C, 0x9D, 0xDA, 0x9E, 0xBF, 0xBB, 0xBC, 0xFF, 0xBA,
    0xB9, 0x9F, 0x14, 0x19, 0xDD, 0x1E
  };

  /** VPS, in the order of {@link #LETTERS}. */
  private static final int[] VPS = {
    0xE0, 0xE4, 0xE3, 0xE1, 0xE5, 0xE6, 0xA2, 0xA3, 0xA4, 0xA1, 0xA5, 0xE2, 0xC0, 0xC4, 0xC5, 0xC3,
    0xC6, 0xC7, 0xE8, 0xC8, 0xEB, 0xE9, 0xCB, 0xEA, 0x8A, 0x8B, 0xCD, 0x89, 0x8C, 0xEC, 0xCC, 0xEF,
    0xED, 0xCE, 0xF2, 0xD5, 0xF5, 0xF3, 0x86, 0xF4, 0xD2, 0xB0, 0x87, 0xD3, 0xB6, 0xD6, 0xA9, 0xAA,
    0xAB, 0xA7, 0xAE, 0xF9, 0xFB, 0xDB, 0xFA, 0xF8, 0xDC, 0xD8, 0xBA, 0xBB, 0xD9, 0xBF, 0xFF, 0x9B,
    0xCF, 0x9A, 0x9C, 0x80, 0x81, 0x82, 0xC1, 0x02, 0x88, 0x8E, 0x8F, 0xF0, 0x8D, 0x04, 0xC2, 0x84,
    0x85, 0x1C, 0x83, 0x03, 0xF1, 0xD7, 0xDE, 0xFE, 0xC9, 0x05, 0xCA, 0x93, 0x94, 0x95, 0x90, 0x06,
    0xB5, 0xB7, 0xB8, 0xB4, 0x10, 0xBC, 0xBD, 0xBE, 0xB9, 0x11, 0xD4, 0x97, 0x98, 0x99, 0x96, 0x12,
    0xF7, 0x9E, 0x9F, 0xA6, 0x9D, 0x13, 0xA8, 0xD1, 0xAC, 0xDA, 0x14, 0xD0, 0xAF, 0xB1, 0x1D, 0xAD,
    0x15, 0xB2, 0xFD, 0xB3, 0xDD, 0x19
  };

  private static final Map<Encoding, Map<Character, String>> TABLES = new HashMap<>();

  static {
    for (Encoding encoding : Encoding.values()) {
      if (encoding != Encoding.CP1252) {
        Map<Character, String> table = new HashMap<>();
        for (int i = 0; i < LETTERS.length(); i++) {
          table.put(LETTERS.charAt(i), letter(encoding, LETTERS.charAt(i), i));
        }
        TABLES.put(encoding, table);
      }
    }
  }

  private Encoder() {}

  private static String letter(Encoding encoding, char c, int i) {
    return switch (encoding) {
      case TCVN3 -> tcvn3(c, i);
      case VISCII -> String.valueOf((char) VISCII[i]);
      case VPS -> String.valueOf((char) VPS[i]);
      case VNI -> vni(c);
      case VIQR -> viqr(c);
      case CP1258 -> cp1258(c);
      case CP1252 -> throw new IllegalArgumentException();
    };
  }

  /** The text as bytes; TCVN3 has no capitals with a tone and gives them small. */
  public static String encode(String text, Encoding encoding) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String made = TABLES.get(encoding).get(c);
      if (made == null && encoding == Encoding.VIQR && c < 0x80 && isSign(text, i)) {
        made = "\\" + c;
      }
      out.append(made == null ? c : made);
    }
    return out.toString();
  }

  private static boolean isSign(String text, int i) {
    boolean mark = i > 0 && "'`?~.^(+*".indexOf(text.charAt(i)) >= 0;
    return mark
        && Normalizer.normalize(text.substring(i - 1, i), Normalizer.Form.NFD)
            .substring(0, 1)
            .toLowerCase(Locale.ROOT)
            .matches("[aeiouy]");
  }

  private static String tcvn3(char c, int i) {
    int capital = "ĂÂÊÔƠƯĐ".indexOf(c);
    return String.valueOf((char) (capital >= 0 ? 0xA1 + capital : TCVN3[i % LOWER.length()]));
  }

  private static String parts(char c) {
    return c == 'đ' || c == 'Đ'
        ? String.valueOf(c)
        : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
  }

  /** The shape mark of a letter taken apart, or 0. */
  private static char shape(String parts) {
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (c == '\u0302' || c == '\u0306' || c == '\u031B') {
        return c;
      }
    }
    return 0;
  }

  private static char tone(String parts) {
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if ("\u0301\u0300\u0309\u0303\u0323".indexOf(c) >= 0) {
        return c;
      }
    }
    return 0;
  }

  private static String vni(char c) {
    boolean upper = Character.isUpperCase(c);
    int single = "đíìỉĩịỵơư".indexOf(Character.toLowerCase(c));
    if (single >= 0) {
      return cased("ñíìæóòîôö".substring(single, single + 1), upper);
    }
    String parts = parts(c);
    int tone = "\u0301\u0300\u0309\u0303\u0323".indexOf(tone(parts));
    String base = parts.substring(0, 1).toLowerCase(Locale.ROOT);
    String mark =
        switch (shape(parts)) {
          case '\u0302' -> tone < 0 ? "â" : "áàåãä".substring(tone, tone + 1);
          case '\u0306' -> tone < 0 ? "ê" : "éèúüë".substring(tone, tone + 1);
          default -> "ùøûõï".substring(tone, tone + 1);
        };
    boolean horn = shape(parts) == '\u031B';
    return cased((horn ? base.equals("o") ? "ô" : "ö" : base) + mark, upper);
  }

  private static String cased(String text, boolean upper) {
    return upper ? text.toUpperCase(Locale.ROOT) : text;
  }

  private static String viqr(char c) {
    if (c == 'đ') {
      return "dd";
    }
    if (c == 'Đ') {
      return "DD";
    }
    String parts = parts(c);
    String shape =
        switch (shape(parts)) {
          case '\u0302' -> "^";
          case '\u0306' -> "(";
          case '\u031B' -> "+";
          default -> "";
        };
    int tone = "\u0301\u0300\u0309\u0303\u0323".indexOf(tone(parts));
    return parts.charAt(0) + shape + (tone < 0 ? "" : "'`?~.".substring(tone, tone + 1));
  }

  private static String cp1258(char c) {
    int single = "ăâđêôơưĂÂĐÊÔƠƯ".indexOf(c);
    String bytes =
        "\u00E3\u00E2\u00F0\u00EA\u00F4\u00F5\u00FD\u00C3\u00C2\u00D0\u00CA\u00D4\u00D5\u00DD";
    if (single >= 0) {
      return bytes.substring(single, single + 1);
    }
    String parts = parts(c);
    char tone = tone(parts);
    String bare =
        Normalizer.normalize(parts.replace(String.valueOf(tone), ""), Normalizer.Form.NFC);
    int shaped = "ăâđêôơưĂÂĐÊÔƠƯ".indexOf(bare);
    String base = shaped < 0 ? bare : bytes.substring(shaped, shaped + 1);
    int at = "\u0300\u0301\u0309\u0303\u0323".indexOf(tone);
    return base + "\u00CC\u00EC\u00D2\u00DE\u00F2".charAt(at);
  }
}
