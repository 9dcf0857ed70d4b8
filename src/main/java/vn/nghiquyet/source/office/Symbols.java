package vn.nghiquyet.source.office;

/** Characters of the fonts Symbol, Wingdings and their like. */
final class Symbols {
  private static final int PRIVATE_USE = 0xF000;

  private Symbols() {}

  /** The text with characters of a symbol font where Word keeps them: from U+F000 on. */
  static String inPrivateUse(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(inPrivateUse(text.charAt(i)));
    }
    return out.toString();
  }

  private static char inPrivateUse(char c) {
    return c > ' ' && c <= 0xFF ? (char) (PRIVATE_USE + c) : c;
  }

  /** The character of a {@code w:sym}, or nothing where it says none. */
  static String of(Xml xml) {
    try {
      int code = Integer.parseInt(xml.attribute("char").strip(), 16);
      if (!Character.isValidCodePoint(code) || code < ' ' || code >= 0xD800 && code < 0xE000) {
        return "";
      }
      String made = Character.toString(code);
      return RunProperties.isSymbolFont(xml.attribute("font")) ? inPrivateUse(made) : made;
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
