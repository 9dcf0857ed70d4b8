package vn.nghiquyet.source.office;

import vn.nghiquyet.source.word.Symbols;

/** A {@code w:sym}: a character by its number and font. */
final class SymbolElement {
  private SymbolElement() {}

  /** The character of a {@code w:sym}, or nothing where it says none. */
  static String of(Xml xml) {
    try {
      int code = Integer.parseInt(xml.attribute("char").strip(), 16);
      if (!Character.isValidCodePoint(code) || code < ' ' || code >= 0xD800 && code < 0xE000) {
        return "";
      }
      String made = Character.toString(code);
      return Symbols.isSymbolFont(xml.attribute("font")) ? Symbols.inPrivateUse(made) : made;
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
