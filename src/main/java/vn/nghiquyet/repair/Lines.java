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

  /**
   * Whether a word stands among capitals: the rest of its line is in capitals, a few letters at
   * least, or it is and the word beside it too.
   */
  boolean capitalsAround(int start, int end) {
    int from = paragraph.lastIndexOf('\n', start) + 1;
    int feed = paragraph.indexOf('\n', end);
    int to = feed < 0 ? paragraph.length() : feed;
    int letters = letters(from, start) + letters(end, to);
    int capitals = capitals(from, start) + capitals(end, to);
    if (letters >= FEW && capitals > MOST * letters) {
      return true;
    }
    return isCapital(start, end)
        && (isCapital(lastWord(from, start), start) || isCapital(end, nextWord(end, to)));
  }

  /** Whether there are two capitals at least and no small letter. */
  private boolean isCapital(int from, int to) {
    return capitals(from, to) > 1 && capitals(from, to) == letters(from, to);
  }

  private int lastWord(int from, int start) {
    int at = start;
    while (at > from && paragraph.charAt(at - 1) == ' ') {
      at--;
    }
    while (at > from && paragraph.charAt(at - 1) != ' ') {
      at--;
    }
    return at;
  }

  private int nextWord(int end, int to) {
    int at = end;
    while (at < to && paragraph.charAt(at) == ' ') {
      at++;
    }
    while (at < to && paragraph.charAt(at) != ' ') {
      at++;
    }
    return at;
  }

  private int letters(int from, int to) {
    int out = 0;
    for (int i = from; i < to; i++) {
      out += Character.isLetter(paragraph.charAt(i)) ? 1 : 0;
    }
    return out;
  }

  private int capitals(int from, int to) {
    int out = 0;
    for (int i = from; i < to; i++) {
      out += Character.isUpperCase(paragraph.charAt(i)) ? 1 : 0;
    }
    return out;
  }
}
