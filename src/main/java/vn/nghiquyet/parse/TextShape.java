package vn.nghiquyet.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.nghiquyet.text.Line;

/**
 * How the lines of a text make paragraphs. Files say little about it: some wrap every line, some
 * put a blank line after every line, some break a sentence at the end of a page. Judged from the
 * lengths of all lines, from blank lines where they mean something, and from how one line ends and
 * the next begins. Linear in the text.
 */
final class TextShape {
  /** How sure it is that a line begins something new. */
  enum Start {
    /** The line before is complete. */
    FRESH,
    /** The line before has no end mark, but may be a title. */
    OPEN,
    /** The line before breaks off in mid-sentence. */
    HANGING
  }

  private static final int MAX_WRAPPED_WIDTH = 150;
  private static final double FULL = 0.82;
  private static final double HALF_FULL = 0.6;
  private static final double GAPS_EVERYWHERE = 0.6;

  /** Words that cannot end a title or a sentence. */
  private static final Set<String> HANGING =
      Set.of(
          ("tại của và theo với về các những cho trong từ đến do bởi hoặc là để khi nếu mà trên dưới"
                  + " bằng ở phải sẽ đang nhằm giữa bị mỗi mọi")
              .split(" ", -1));

  /**
   * Words that seldom end a title, and hardly ever stand before a number that is none of theirs.
   */
  private static final Set<String> LEANING =
      Set.of("số điều khoản điểm một có được không cùng như vào ra ngày tháng năm".split(" ", -1));

  private final List<Line> lines;
  private final double width;
  private final boolean gapsTell;

  TextShape(List<Line> lines) {
    this.lines = lines;
    int[] lengths =
        lines.stream()
            .filter(line -> !line.isBlank() && line.layout().role() == Line.Role.TEXT)
            .mapToInt(line -> line.text().strip().length())
            .sorted()
            .toArray();
    this.width = wrapWidth(lengths);
    this.gapsTell = gapShare() < GAPS_EVERYWHERE;
  }

  /** The width lines are wrapped at, or 0 where paragraphs stand on one line each. */
  private static double wrapWidth(int[] sorted) {
    if (sorted.length < 4) {
      return 0;
    }
    int high = sorted[(int) (sorted.length * 0.9)];
    long beyond = Arrays.stream(sorted).filter(length -> length > MAX_WRAPPED_WIDTH).count();
    return high <= MAX_WRAPPED_WIDTH && beyond * 50 < sorted.length ? high : 0;
  }

  private double gapShare() {
    int gaps = 0;
    int count = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        count++;
        gaps += lines.get(i + 1).isBlank() ? 1 : 0;
      }
    }
    return count == 0 ? 0 : (double) gaps / count;
  }

  /** Whether this line reaches the margin, so that its end may be a mere wrap. */
  boolean isFull(int i) {
    return width > 0 && lines.get(i).text().strip().length() >= FULL * width;
  }

  /**
   * How the line at {@code i} stands to the one before, {@code previous} (-1 for none): whether a
   * label there may be one.
   */
  Start start(int previous, int i) {
    if (previous < 0 || lines.get(previous).layout().role() != Line.Role.TEXT) {
      return Start.FRESH;
    }
    Line.Flow flow = lines.get(i).layout().flow();
    if (flow == Line.Flow.PARAGRAPH) {
      return Start.FRESH;
    }
    String text = lines.get(previous).text().stripTrailing();
    if (endsSentence(text)) {
      return Start.FRESH;
    }
    if (hangs(text)) {
      return Start.HANGING;
    }
    if (flow == Line.Flow.CONTINUES || LEANING.contains(lastWord(text))) {
      return Start.OPEN;
    }
    boolean gap = gapsTell && i - previous > 1;
    return isFull(previous) && !gap
        ? Start.OPEN
        : isTitleLike(text) || gap ? Start.FRESH : Start.OPEN;
  }

  /**
   * Whether the line at {@code i}, which bears no label, goes on with the paragraph that ends at
   * {@code previous}.
   */
  boolean continues(int previous, int i) {
    Line line = lines.get(i);
    Line before = lines.get(previous);
    if (line.layout().flow() != Line.Flow.UNKNOWN) {
      return line.layout().flow() == Line.Flow.CONTINUES;
    }
    String ended = before.text().stripTrailing();
    String begins = line.text().strip();
    char first = begins.charAt(0);
    boolean ends = endsSentence(ended);
    if (Character.isLowerCase(first) || ",;.)”".indexOf(first) >= 0) {
      return !ends || isFull(previous) || width > 0;
    }
    boolean gap = i - previous > 1;
    if (hangs(ended) || Character.isDigit(first) && !ends && leans(ended)) {
      return true;
    }
    if (ends) {
      return isFull(previous) && !(gap && gapsTell) && !ended.endsWith(":");
    }
    boolean bothTitle = Keywords.isUpper(ended, 0) && Keywords.isUpper(begins, 0);
    return bothTitle && !(gap && gapsTell)
        || isFull(previous) && !(gap && gapsTell)
        || isFull(previous) && !isTitleLike(ended);
  }

  private static boolean isTitleLike(String text) {
    return text.length() < MAX_WRAPPED_WIDTH;
  }

  /** Whether a number at the start of the next line belongs to this one. */
  private boolean leans(String text) {
    return LEANING.contains(lastWord(text))
        || text.strip().length() >= HALF_FULL * width && width > 0;
  }

  /** Ends with a mark that ends a sentence or an item. */
  static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && "”\"’')*_ ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".;:!?…".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Ends where no title and no sentence can: after a comma, a joining word or an open bracket. */
  static boolean hangs(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    if (last == ',' || last == '-' || last == '–' || last == '(' || last == '/' || last == '“') {
      return true;
    }
    String word = lastWord(text);
    if (HANGING.contains(word)) {
      return true;
    }
    String before = lastWord(text.substring(0, Math.max(0, text.length() - word.length())).strip());
    return (before.equals("khoản") || before.equals("điểm")) && word.length() <= 3;
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
