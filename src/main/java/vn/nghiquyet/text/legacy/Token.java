package vn.nghiquyet.text.legacy;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a paragraph with what sticks to it, from space to space.
 *
 * @param start where it begins in the paragraph's runs put together
 * @param text its characters
 * @param font the font of its first character that is not ASCII, else of its first
 * @param kind what the name of the font tells
 */
record Token(int start, String text, String font, LegacyFont kind) {
  /** The words of a paragraph; what is set in a font of pictures is none. */
  static List<Token> of(List<FontRun> runs, LegacyFont.Names names) {
    List<Token> out = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String font = "";
    boolean plain = true;
    int at = 0;
    for (FontRun run : runs) {
      boolean pictures = names.of(run.font()).symbols();
      for (int i = 0; i < run.text().length(); i++, at++) {
        char c = run.text().charAt(i);
        if (pictures || isSpace(c)) {
          add(out, at, text, font, names);
          continue;
        }
        if (text.length() == 0 || plain && c > 0x7F) {
          font = run.font();
          plain = c <= 0x7F;
        }
        text.append(c);
      }
    }
    add(out, at, text, font, names);
    return out;
  }

  private static void add(
      List<Token> out, int end, StringBuilder text, String font, LegacyFont.Names names) {
    if (text.length() > 0) {
      out.add(new Token(end - text.length(), text.toString(), font, names.of(font)));
      text.setLength(0);
    }
  }

  /** Not every white space: some control characters and U+00A0 are letters in some encodings. */
  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c >= '\u2000' && Character.isWhitespace(c);
  }

  /** Whether it is made of signs and digits: no word to convert, but for ô in the place of «. */
  boolean isSigns() {
    return !text.equals("«")
        && text.chars()
            .allMatch(c -> c >= '0' && c <= '9' || "·©«»×÷½¼¾²³°±.,-+/()%".indexOf(c) >= 0);
  }

  /** Whether there is a digit in it. */
  boolean hasDigit() {
    return !text.equals("«") && text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
