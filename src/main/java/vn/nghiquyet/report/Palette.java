package vn.nghiquyet.report;

/** Colours of a terminal, or none. */
public final class Palette {
  /** No colours: changes are bracketed. */
  public static final Palette PLAIN = new Palette(false);

  /** ANSI colours. */
  public static final Palette ANSI = new Palette(true);

  private final boolean color;

  private Palette(boolean color) {
    this.color = color;
  }

  boolean isColor() {
    return color;
  }

  String bold(String text) {
    return wrap("1", text);
  }

  String dim(String text) {
    return wrap("2", text);
  }

  String heading(String text) {
    return wrap("1;36", text);
  }

  /** Deleted words: red and struck through, or in brackets. */
  String deleted(String text) {
    return color ? wrap("31;9", text) : "[-" + text + "-]";
  }

  /** Inserted words: green and underlined, or in braces. */
  String inserted(String text) {
    return color ? wrap("32;4", text) : "{+" + text + "+}";
  }

  /** Words that may be others: yellow and underlined, or in braces. */
  String doubted(String text) {
    return color ? wrap("33;4", text) : "{?" + text + "?}";
  }

  /** Words that were looked for: bold and yellow, or between stars. */
  String found(String text) {
    return color ? wrap("1;33", text) : "*" + text + "*";
  }

  String warning(String text) {
    return wrap("33", text);
  }

  private String wrap(String codes, String text) {
    return color && !text.isEmpty() ? "\u001B[" + codes + "m" + text + "\u001B[0m" : text;
  }
}
