package vn.nghiquyet.report;

/**
 * Document text for a terminal: no control characters, so that a document cannot steer the
 * terminal.
 */
final class Printable {
  private Printable() {}

  /** The text with every control character but the line feed as �. */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        StringBuilder out = new StringBuilder(text);
        for (int k = i; k < out.length(); k++) {
          if (isControl(out.charAt(k))) {
            out.setCharAt(k, out.charAt(k) == '\t' ? ' ' : '\uFFFD');
          }
        }
        return out.toString();
      }
    }
    return text;
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\n'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }
}
