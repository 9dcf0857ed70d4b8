package vn.nghiquyet.source.rtf;

import com.rtfparserkit.rtf.Command;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The table of fonts, and which of them is used where none is named. */
final class RtfFonts {
  private final Map<Integer, RtfFont> fonts = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private Charset usual = RtfFont.NONE.charset();
  private int number = -1;
  private int charset = -1;
  private int standard = -1;

  /** Takes note of a command of the table. */
  void read(Command command, int value) {
    switch (command) {
      case f -> {
        finish();
        number = value;
      }
      case fcharset -> charset = value;
      default -> {
        // Families, widths.
      }
    }
  }

  /** Text of the table: names, each with a semicolon behind it. */
  void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ';') {
        finish();
      } else {
        name.append(text.charAt(i));
      }
    }
  }

  /** The entry that was being read is complete. */
  void finish() {
    if (number >= 0 && name.length() > 0) {
      fonts.put(number, RtfFont.of(name.toString().strip(), charset, usual));
      number = -1;
    }
    name.setLength(0);
    charset = -1;
  }

  /** What the head of the file says about its encoding. */
  void usual(Charset encoding) {
    usual = encoding;
  }

  void standard(int font) {
    standard = font;
  }

  int standard() {
    return standard;
  }

  RtfFont font(int of) {
    RtfFont found = fonts.get(of);
    return found == null ? new RtfFont("", usual) : found;
  }
}
