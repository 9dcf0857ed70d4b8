package vn.nghiquyet.source.word;

import java.util.Locale;

/** Characters of the fonts Symbol, Wingdings and their like. */
public final class Symbols {
  private static final int PRIVATE_USE = 0xF000;

  private Symbols() {}

  /** The text with characters of a symbol font where Word keeps them: from U+F000 on. */
  public static String inPrivateUse(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(inPrivateUse(text.charAt(i)));
    }
    return out.toString();
  }

  private static char inPrivateUse(char c) {
    return c > ' ' && c <= 0xFF ? (char) (PRIVATE_USE + c) : c;
  }

  /** Whether the characters of a font are pictures, kept by Word in the private use area. */
  public static boolean isSymbolFont(String font) {
    String name = font.toLowerCase(Locale.ROOT);
    return name.equals("symbol") || name.startsWith("wingdings") || name.equals("webdings");
  }
}
