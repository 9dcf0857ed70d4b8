package vn.nghiquyet.source.pdf;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Finds letters that a file forgets to name. Some printer drivers write a font's glyph numbers as
 * codes and name only part of them; a reader then takes the number of {@code á}, 105, for the
 * letter {@code i}. The common Windows fonts number their glyphs alike: ASCII from 3, then the
 * letters of the old Macintosh set, and the Vietnamese block U+1EA0–1EF9 as one run, whose start
 * differs by version. Where the letters a file does name stand at these places, the others are read
 * from there: for ASCII and Macintosh letters by at least {@link #EVIDENCE} agreeing and no
 * differing ASCII letter, for the Vietnamese run by at least {@link #RUN_EVIDENCE} letters that
 * agree on its start.
 *
 * <p>Each font is examined once, when it first shows a letter whose code is its number. The order
 * was read off the partly named fonts of files of 2024; the Macintosh part is that of the TrueType
 * {@code post} table.
 */
final class MissingLetters {
  private static final int EVIDENCE = 8;
  private static final int RUN_EVIDENCE = 3;

  /** From glyph number to ASCII. */
  private static final int ASCII_SHIFT = 29;

  private static final int FIRST_MAC = 98;
  private static final String MAC = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü";
  private static final int FIRST_MAC_CAPITAL = 198;
  private static final String MAC_CAPITALS = "ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙ";
  private static final String OTHERS =
      "\u00acÀ\u00adÃ\u00aeÕ\u00e9Ý\u00eaý\u00ffđ\u0108Đ\u0102Ă\u0103ă";

  /** The Vietnamese block; Ỳ and ỳ in its midst are elsewhere. */
  private static final int RUN_FIRST = 0x1EA0;

  private static final int RUN_LAST = 0x1EF1;
  private static final int RUN_END = 0x1EF9;

  /** Ơ, ơ, Ư and ư stand this far before the run. */
  private static final int HORNS_BEFORE = 58;

  private static final String HORNS = "ƠơƯư";

  private static final int MOST_GLYPHS = 2_000;

  private final IdentityHashMap<COSDictionary, Order> known = new IdentityHashMap<>();

  /**
   * How a font numbers its glyphs.
   *
   * @param latin whether its Latin letters stand at the usual places
   * @param run glyph number of U+1EA0, 0 if not known
   */
  private record Order(boolean latin, int run) {}

  /** The letters a code shows, given what PDFBox takes them for. */
  String letters(PDFont font, int code, String taken) {
    if (!(font instanceof PDType0Font composite)
        || taken.length() != 1
        || taken.charAt(0) != code
        || code < 3) {
      return taken;
    }
    Order order = known.computeIfAbsent(font.getCOSObject(), key -> examine(composite));
    String found = order.latin() ? latin(code) : "";
    if (found.isEmpty() && order.run() > 0) {
      found = vietnamese(code, order.run());
    }
    return found.isEmpty() ? taken : found;
  }

  private static Order examine(PDType0Font font) {
    int agreeing = 0;
    int differing = 0;
    for (int code = 'A' - ASCII_SHIFT; code <= 'z' - ASCII_SHIFT; code++) {
      int named = named(font, code);
      agreeing += named == code + ASCII_SHIFT ? 1 : 0;
      differing += named != 0 && named != code + ASCII_SHIFT ? 1 : 0;
    }
    return new Order(agreeing >= EVIDENCE && differing == 0, run(font));
  }

  private static int run(PDType0Font font) {
    int start = 0;
    int agreeing = 0;
    for (int code = 256; code < MOST_GLYPHS; code++) {
      int named = named(font, code);
      if (named >= RUN_FIRST && named <= RUN_LAST) {
        int here = code - (named - RUN_FIRST);
        if (start != 0 && here != start) {
          return 0;
        }
        start = here;
        agreeing++;
      }
    }
    return agreeing >= RUN_EVIDENCE ? start : 0;
  }

  /** The letter the file names for a code; 0 if it names none, or only repeats the number. */
  private static int named(PDType0Font font, int code) {
    String text = font.toUnicode(code);
    return text == null || text.length() != 1 || text.charAt(0) == code ? 0 : text.charAt(0);
  }

  private static String latin(int code) {
    if (code < FIRST_MAC) {
      return String.valueOf((char) (code + ASCII_SHIFT));
    }
    String letter = at(MAC, code - FIRST_MAC) + at(MAC_CAPITALS, code - FIRST_MAC_CAPITAL);
    if (!letter.isEmpty()) {
      return letter;
    }
    for (int i = 0; i < OTHERS.length(); i += 2) {
      if (OTHERS.charAt(i) == code) {
        return at(OTHERS, i + 1);
      }
    }
    return "";
  }

  private static String vietnamese(int code, int run) {
    int letter = RUN_FIRST + code - run;
    if (letter >= RUN_FIRST && letter <= RUN_LAST) {
      return String.valueOf((char) letter);
    }
    boolean behindGap = letter > RUN_LAST && letter + 2 <= RUN_END;
    return behindGap ? String.valueOf((char) (letter + 2)) : at(HORNS, code - run + HORNS_BEFORE);
  }

  private static String at(String letters, int index) {
    return index < 0 || index >= letters.length() ? "" : letters.substring(index, index + 1);
  }
}
