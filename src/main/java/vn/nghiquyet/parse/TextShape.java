package vn.nghiquyet.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nghiquyet.text.Line;

/**
 * How the lines of a text make paragraphs. Files say little about it: some wrap every line, some
 * put a blank line after every line, some indent first lines, some break a sentence at the end of a
 * page. Judged from the lengths and indents of all lines, from blank lines where they mean
 * something, and from how one line ends and the next begins. Linear in the text.
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

  private static final int MIN_WRAPPED_WIDTH = 55;
  private static final int MAX_WRAPPED_WIDTH = 150;
  private static final double FULL = 0.82;

  /** «kinh tế / - xã hội». */
  private static final Pattern TORN_DASH = Pattern.compile("[-–] ?\\p{Ll}");

  /** «thông qua / “Ngày pháp luật”, các cuộc họp thôn»: words in quotation marks in a sentence. */
  private static final Pattern QUOTED_WORDS = Pattern.compile("[“\"][^“”\"]{1,80}[”\"],? ?\\p{Ll}");

  /** A number of days is whole. */
  private static final Pattern DAYS = Pattern.compile("\\d ngày$");

  private static final double HALF_FULL = 0.6;
  private static final double GAPS_EVERYWHERE = 0.6;
  private static final int MIN_INDENT = 2;
  private static final int INDENT_SAMPLE = 2000;

  /** Words that cannot end a title or a sentence. */
  private static final Set<String> HANGING =
      Set.of(
          ("tại của và theo với về các những cho trong từ đến do bởi hoặc là để khi nếu mà trên dưới bằng ở phải sẽ đang nhằm"
                  + " giữa bị mỗi mọi")
              .split(" ", -1));

  /** Words of two syllables that end in one of them: nhà ở, thiết bị, chứng từ. */
  private static final Set<String> COMPOUNDS =
      Set.of(
          ("nhà ở|nơi ở|chỗ ở|đất ở|thiết bị|chuẩn bị|trang bị|chứng từ|tồn tại|hiện tại|kèm theo|cấp trên|nêu trên|nói trên|"
                  + "cấp dưới|văn bản đến|công văn đến|văn bằng|cân bằng|công bằng|lý do|tự do|trở về")
              .split("\\|", -1));

  /**
   * Words that seldom end a title, and hardly ever stand before a number that is none of theirs.
   */
  private static final Set<String> LEANING =
      Set.of("số điều khoản điểm một có được không cùng như vào ra ngày tháng năm".split(" ", -1));

  private final List<Line> lines;
  private final double width;
  private final boolean gapsTell;
  private final int margin;
  private final boolean indentsTell;

  TextShape(List<Line> lines) {
    this.lines = lines;
    int[] lengths = textLines().mapToInt(line -> line.text().strip().length()).sorted().toArray();
    this.width = wrapWidth(lengths);
    this.gapsTell = gapShare() < GAPS_EVERYWHERE;
    this.margin = textLines().mapToInt(line -> indent(line.text())).min().orElse(0);
    this.indentsTell = width > 0 && indentsTell();
  }

  private java.util.stream.Stream<Line> textLines() {
    return lines.stream().filter(line -> !line.isBlank() && line.layout().role() == Line.Role.TEXT);
  }

  /** The width lines are wrapped at, or 0 where paragraphs stand on one line each. */
  private static double wrapWidth(int[] sorted) {
    if (sorted.length < 4) {
      return 0;
    }
    int high = sorted[(int) (sorted.length * 0.9)];
    long beyond = Arrays.stream(sorted).filter(length -> length > MAX_WRAPPED_WIDTH).count();
    boolean wrapped =
        high >= MIN_WRAPPED_WIDTH && high <= MAX_WRAPPED_WIDTH && beyond * 50 < sorted.length;
    return wrapped ? high : 0;
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

  /** Whether lines that begin like a label are indented and most others are not. */
  private boolean indentsTell() {
    int[] labelled = new int[2];
    int[] plain = new int[2];
    for (Line line : lines.subList(0, Math.min(lines.size(), INDENT_SAMPLE))) {
      if (!line.isBlank()) {
        int[] counts = LabelScanner.scan(line.text()).isEmpty() ? plain : labelled;
        counts[isIndented(line) ? 1 : 0]++;
      }
    }
    return labelled[1] >= 5 && labelled[1] > 2 * labelled[0] && plain[0] > plain[1];
  }

  private boolean isIndented(Line line) {
    return indent(line.text()) >= margin + MIN_INDENT;
  }

  private static int indent(String text) {
    int i = 0;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether this line reaches the margin, so that its end may be a mere wrap. */
  boolean isFull(int i) {
    return width > 0 && lines.get(i).text().strip().length() >= FULL * width;
  }

  /** Whether this line ends long before the margin, so that its end is one of a paragraph. */
  boolean isShort(int i) {
    return lines.get(i).text().strip().length() < HALF_FULL * width;
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
    String text = lines.get(previous).text().stripTrailing();
    if (flow == Line.Flow.PARAGRAPH
        || endsSentence(text)
        || indentsTell && isIndented(lines.get(i))) {
      return Start.FRESH;
    }
    boolean gap = gapsTell && i - previous > 1;
    if (hangs(text)) {
      return isFull(previous) && !text.endsWith(",") ? Start.HANGING : Start.OPEN;
    }
    if (flow == Line.Flow.CONTINUES || asksForNumber(text)) {
      return Start.OPEN;
    }
    return isFull(previous) && !gap ? Start.OPEN : Start.FRESH;
  }

  /**
   * Whether the line at {@code i}, which bears no label, goes on with the paragraph that ends at
   * {@code previous}.
   */
  boolean continues(int previous, int i) {
    Line line = lines.get(i);
    if (line.layout().flow() != Line.Flow.UNKNOWN) {
      return line.layout().flow() == Line.Flow.CONTINUES;
    }
    String ended = lines.get(previous).text().stripTrailing();
    String begins = line.text().strip();
    char first = begins.charAt(0);
    boolean ends = endsSentence(ended);
    if (Character.isLowerCase(first) || ",;.)”".indexOf(first) >= 0) {
      return !ends || width > 0;
    }
    if (!ends && (isTorn(TORN_DASH, begins) || isTorn(QUOTED_WORDS, begins))) {
      return true;
    }
    boolean gap = gapsTell && i - previous > 1;
    if (hangs(ended) || Character.isDigit(first) && !ends && leans(ended)) {
      return true;
    }
    if (indentsTell) {
      return !isIndented(line) && (!ends || isFull(previous)) && !gap;
    }
    if (ends) {
      return isFull(previous) && !gap && !ended.endsWith(":");
    }
    boolean upper = Keywords.isUpper(begins, 0);
    if (upper && begins.length() > 8 && !Keywords.isUpper(ended, 0)) {
      return false; // a title in capitals after running text
    }
    return !gap && (isFull(previous) || upper);
  }

  private static boolean isTorn(Pattern pattern, String begins) {
    return pattern.matcher(begins).lookingAt();
  }

  /** Whether its last word asks for a number. */
  private static boolean asksForNumber(String text) {
    return LEANING.contains(lastWord(text)) && !DAYS.matcher(text).find();
  }

  /** Whether a number at the start of the next line belongs to this one. */
  private boolean leans(String text) {
    return asksForNumber(text) || width > 0 && text.strip().length() >= HALF_FULL * width;
  }

  /**
   * Ends with a mark that ends a sentence or an item, or with the «và», «hoặc» that follows an
   * item's mark.
   */
  static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && "”\"’')*_ ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > 0 && ".;:!?…".indexOf(text.charAt(end - 1)) >= 0) {
      return true;
    }
    return text.endsWith("; và") || text.endsWith("; hoặc");
  }

  /** Holds the end of one sentence and the beginning of the next. */
  static boolean holdsSentences(String text) {
    for (int i = 1; i + 2 < text.length(); i++) {
      char c = text.charAt(i);
      boolean end =
          (c == '.' || c == ';')
              && text.charAt(i + 1) == ' '
              && Character.isLowerCase(text.charAt(i - 1));
      if (end && Character.isUpperCase(text.charAt(i + 2))) {
        return true;
      }
    }
    return false;
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
      return !isCompound(text);
    }
    String before = lastWord(text.substring(0, text.length() - word.length()).strip());
    boolean number =
        word.length() == 1 && Character.isLetter(word.charAt(0)) || word.matches("\\d{1,3}[a-z]?");
    return (before.equals("khoản") || before.equals("điểm")) && number;
  }

  private static boolean isCompound(String text) {
    int one = text.lastIndexOf(' ');
    int two = one < 0 ? -1 : text.lastIndexOf(' ', one - 1);
    int three = two < 0 ? -1 : text.lastIndexOf(' ', two - 1);
    String lower = text.substring(three + 1).toLowerCase(Locale.ROOT);
    return COMPOUNDS.contains(lower)
        || COMPOUNDS.contains(lower.substring(Math.max(0, two - three)));
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
