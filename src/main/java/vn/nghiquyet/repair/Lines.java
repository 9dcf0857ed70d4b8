package vn.nghiquyet.repair;

/** The lines of a paragraph: where they end and which are in capitals. */
final class Lines {
  private static final double MOST = 0.7;
  private static final int FEW = 4;

  private final String paragraph;

  /** How many letters, and capitals, stand before each place. */
  private final int[] letters;

  private final int[] capitals;

  /** Where the line that holds each place begins, and where it ends. */
  private final int[] from;

  private final int[] to;

  /** With its line ends. */
  Lines(String paragraph) {
    int n = paragraph.length();
    this.paragraph = paragraph;
    this.letters = new int[n + 1];
    this.capitals = new int[n + 1];
    this.from = new int[n + 1];
    this.to = new int[n + 1];
    for (int i = 0; i < n; i++) {
      char c = paragraph.charAt(i);
      letters[i + 1] = letters[i] + (Character.isLetter(c) ? 1 : 0);
      capitals[i + 1] = capitals[i] + (Character.isUpperCase(c) ? 1 : 0);
      from[i + 1] = c == '\n' ? i + 1 : from[i];
    }
    to[n] = n;
    for (int i = n - 1; i >= 0; i--) {
      to[i] = paragraph.charAt(i) == '\n' ? i : to[i + 1];
    }
  }

  /** Whether no line ends between two places. */
  boolean onOne(int start, int end) {
    return to[start] >= end;
  }

  /**
   * Whether a word stands among capitals: the rest of its line is in capitals, a few letters at
   * least, or it is and the word beside it too.
   */
  boolean capitalsAround(int start, int end) {
    int first = from[start];
    int last = to[end];
    int lettersThere = letters(first, start) + letters(end, last);
    int capitalsThere = capitals(first, start) + capitals(end, last);
    if (lettersThere >= FEW && capitalsThere > MOST * lettersThere) {
      return true;
    }
    return isCapital(start, end)
        && (isCapital(lastWord(first, start), start) || isCapital(end, nextWord(end, last)));
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
    return letters[to] - letters[from];
  }

  private int capitals(int from, int to) {
    return capitals[to] - capitals[from];
  }
}
