package vn.nghiquyet.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Bare letters: lower case, marks off, đ as d. For recognising fixed words however they were typed
 * or scanned.
 */
public final class Fold {
  private Fold() {}

  /** The text in bare lower-case letters; as many characters as the NFC text has. */
  public static String fold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(fold(text.charAt(i)));
    }
    return out.toString();
  }

  private static char fold(char c) {
    if (c < '\u00C0') {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c < TABLE.length ? TABLE[c] : Character.toLowerCase(c);
  }

  private static final char[] TABLE = table();

  private static char[] table() {
    char[] table = new char[0x1F00];
    for (char c = 0; c < table.length; c++) {
      String bare =
          Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
      char first = bare.charAt(0);
      table[c] = first == 'đ' || first == 'ð' ? 'd' : first;
    }
    return table;
  }
}
