package vn.nghiquyet.report;

/**
 * What a page's script reads, as JSON. Text in it is data whatever it says: {@code <}, {@code >},
 * {@code &} and the line ends of JavaScript are written as escapes, control characters as �.
 */
final class HtmlData {
  private final StringBuilder out = new StringBuilder("{");
  private boolean first = true;

  private void next() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  /** A list under a name. */
  HtmlData list(String name) {
    value(name);
    out.append(":[");
    first = true;
    return this;
  }

  /** A list in a list. */
  HtmlData list() {
    next();
    out.append('[');
    first = true;
    return this;
  }

  /** The end of a list. */
  HtmlData close() {
    out.append(']');
    first = false;
    return this;
  }

  /** A text under a name. */
  HtmlData field(String name, String text) {
    value(name);
    out.append(':');
    first = true;
    return value(text);
  }

  /** A number. */
  HtmlData value(long number) {
    next();
    out.append(number);
    return this;
  }

  /** A text. */
  HtmlData value(String text) {
    next();
    out.append('"');
    String printable = Printable.of(text);
    for (int i = 0; i < printable.length(); i++) {
      char c = printable.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '<', '>', '&', '\u2028', '\u2029' -> out.append("\\u%04x".formatted((int) c));
        default -> out.append(c);
      }
    }
    out.append('"');
    return this;
  }

  /** The whole. */
  String end() {
    return out + "}";
  }
}
