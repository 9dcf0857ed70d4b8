package vn.nghiquyet.repair;

/** The lines of a paragraph: where they end and which are in capitals. */
final class Lines {
  private static final double MOST = 0.7;
  private static final int FEW = 4;

  private final String paragraph;

  /** With its line ends. */
  Lines(String paragraph) {
    this.paragraph = paragraph;
  }

  /** Whether no line ends between two places. */
  boolean onOne(int start, int end) {
    int feed = paragraph.indexOf('\n', start);
    return feed < 0 || feed >= end;
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
