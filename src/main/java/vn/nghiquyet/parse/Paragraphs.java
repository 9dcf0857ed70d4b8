package vn.nghiquyet.parse;

/** Small help with running text. */
final class Paragraphs {
  private Paragraphs() {}

  /** Runs of white space as one space, none at the ends. */
  static String squeeze(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        space = out.length() > 0;
      } else {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}
