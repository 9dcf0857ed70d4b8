package vn.nghiquyet.repair;

/** Which lines of a paragraph are in capitals. */
final class LineCase {
  private static final double MOST = 0.7;
  private static final int FEW = 4;

  private final String paragraph;

  /** With its line ends. */
  LineCase(String paragraph) {
    this.paragraph = paragraph;
  }

  /** Whether the rest of the line that holds a word is in capitals, a few letters at least. */
  boolean capitalsAround(int start, int end) {
    int from = paragraph.lastIndexOf('\n', start) + 1;
    int feed = paragraph.indexOf('\n', end);
    int to = feed < 0 ? paragraph.length() : feed;
    int letters = 0;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      boolean inside = i >= start && i < end;
      char c = paragraph.charAt(i);
      letters += !inside && Character.isLetter(c) ? 1 : 0;
      capitals += !inside && Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= FEW && capitals > MOST * letters;
  }
}
