package vn.nghiquyet.text;

/** What XML 1.0 can hold (W3C, Extensible Markup Language 1.0, 2.2). */
public final class XmlCharacters {
  private XmlCharacters() {}

  /** The text with � for what it cannot. */
  public static String replaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(c -> isLegal(c) ? c : '\uFFFD').forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
