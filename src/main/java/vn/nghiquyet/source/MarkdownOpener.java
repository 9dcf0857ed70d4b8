package vn.nghiquyet.source;

import java.util.Map;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.text.Cleaner;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.MappedText;
import vn.nghiquyet.text.OffsetMap;
import vn.nghiquyet.text.SourceText;
import vn.nghiquyet.text.legacy.ConvertedText;

/**
 * Markdown as document converters write it. They mark any line as a heading, set bold and italics
 * at random and escape what might be markup; none of it says what a line is, and a list number is
 * the document's own. So each line is read for itself and its marks taken off; a Markdown processor
 * would renumber {@code 3.} and join what a page break tore apart.
 */
final class MarkdownOpener implements Opener {
  /** Entities that converters write; any other stays as it is. */
  private static final Map<String, String> ENTITIES =
      Map.of(
          "&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&apos;", "'", "&nbsp;", " ",
          "&#39;", "'");

  @Override
  public SourceText open(Input input, ReadOptions options) throws InputException {
    ConvertedText converted = Decoder.decode(input);
    String text = converted.text();
    boolean ours = text.startsWith(SourceText.MARKDOWN_MARK);
    Line.Flow flow = ours ? Line.Flow.PARAGRAPH : Line.Flow.UNKNOWN;
    return TextOpener.read(input.fileName(), text, Format.MD, raw -> line(raw, flow))
        .converted(converted.conversions());
  }

  private static Line line(String raw, Line.Flow flow) {
    if (isTableRule(raw) || raw.equals(SourceText.MARKDOWN_MARK)) {
      return new Line(
          "", 0, Line.Layout.PLAIN, new OffsetMap.Builder().replace(0, raw.length()).build());
    }
    boolean row = isRow(raw);
    Unmarker unmarker = new Unmarker(raw, row);
    MappedText bare = unmarker.run();
    MappedText clean = Cleaner.clean(bare.text()).after(bare);
    Line.Layout layout =
        row ? Line.Layout.ROW : new Line.Layout(Line.Role.TEXT, flow, unmarker.emphasized());
    return new Line(clean.text(), 0, layout, clean.map());
  }

  private static boolean isRow(String raw) {
    String line = raw.strip();
    return line.length() > 2
        && line.startsWith("|")
        && line.endsWith("|")
        && line.indexOf('|', 1) < line.length();
  }

  private static boolean isTableRule(String raw) {
    String line = raw.strip();
    return line.startsWith("|")
        && line.indexOf('-') > 0
        && line.chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
  }

  /** Takes the marks off one line. */
  private static final class Unmarker {
    private final String raw;
    private final boolean row;
    private final StringBuilder out = new StringBuilder();
    private final OffsetMap.Builder map = new OffsetMap.Builder();
    private boolean heading;
    private int strong;
    private int plain;
    private boolean inStrong;

    Unmarker(String raw, boolean row) {
      this.raw = raw;
      this.row = row;
    }

    /** A heading, or bold as a whole. */
    boolean emphasized() {
      return heading || strong > 0 && plain == 0;
    }

    MappedText run() {
      int i = row ? raw.indexOf('|') + 1 : prefix();
      drop(i);
      int end = row ? raw.stripTrailing().length() - 1 : heading ? headingEnd(i) : raw.length();
      while (i < end) {
        i = step(i, end);
      }
      drop(raw.length() - end);
      return new MappedText(out.toString(), map.build());
    }

    /** Length of heading marks and quotation marks before the text. */
    private int prefix() {
      int i = 0;
      while (i < raw.length() && raw.charAt(i) == ' ') {
        i++;
      }
      int marks = i;
      while (marks < raw.length() && raw.charAt(marks) == '#') {
        marks++;
      }
      if (marks > i && marks - i <= 6 && (marks == raw.length() || raw.charAt(marks) == ' ')) {
        heading = true;
        return Math.min(raw.length(), marks + 1);
      }
      if (raw.startsWith("> ", i)) {
        return i + 2;
      }
      return 0;
    }

    /** Before the marks that close a heading: {@code ## Title ##}. */
    private int headingEnd(int start) {
      int end = raw.stripTrailing().length();
      int marks = end;
      while (marks > start && raw.charAt(marks - 1) == '#') {
        marks--;
      }
      return marks > start && marks < end && raw.charAt(marks - 1) == ' '
          ? marks - 1
          : raw.length();
    }

    private int step(int i, int end) {
      char c = raw.charAt(i);
      if (c == '\\' && i + 1 < end && isAsciiMark(raw.charAt(i + 1))) {
        drop(1);
        return keep(i + 1);
      }
      if (c == '\\' && i + 1 == raw.length()) {
        drop(1); // a hard break
        return i + 1;
      }
      if (c == '&') {
        int next = entity(i);
        if (next > i) {
          return next;
        }
      }
      if ((c == '*' || c == '_') && isMark(i, c)) {
        return mark(i, c, end);
      }
      if (row && c == '|') {
        out.append('\t');
        map.replace(1, 1);
        return i + 1;
      }
      if (raw.startsWith("<br", i)) {
        int close = raw.indexOf('>', i);
        if (close > 0 && close - i < 6) {
          out.append(' ');
          map.replace(1, close + 1 - i);
          return close + 1;
        }
      }
      return keep(i);
    }

    /**
     * Writes the character of the entity at {@code i} and gives the place behind it; {@code i} for
     * none.
     */
    private int entity(int i) {
      int close = raw.indexOf(';', i);
      String character = close < 0 ? null : ENTITIES.get(raw.substring(i, close + 1));
      if (character == null) {
        return i;
      }
      out.append(character);
      map.replace(1, close + 1 - i);
      return close + 1;
    }

    private static boolean isAsciiMark(char c) {
      return c > ' ' && c < '\u007F' && !Character.isLetterOrDigit(c);
    }

    private int mark(int i, char c, int end) {
      int stop = i;
      while (stop < end && raw.charAt(stop) == c) {
        stop++;
      }
      if (stop - i >= 2) {
        inStrong = !inStrong;
      }
      drop(stop - i);
      return stop;
    }

    /**
     * Not a bullet, not a star in running text: white space on one side at most, and for _ a word
     * edge.
     */
    private boolean isMark(int i, char c) {
      int start = i;
      while (start > 0 && raw.charAt(start - 1) == c) {
        start--;
      }
      int stop = i;
      while (stop < raw.length() && raw.charAt(stop) == c) {
        stop++;
      }
      boolean spaceBefore = start == 0 || Character.isWhitespace(raw.charAt(start - 1));
      boolean spaceAfter = stop == raw.length() || Character.isWhitespace(raw.charAt(stop));
      if (spaceBefore && spaceAfter) {
        return stop - start >= 2 && inStrong;
      }
      return c == '*'
          ? stop - start <= 3
          : spaceBefore || spaceAfter || isPunctuation(start - 1) || isPunctuation(stop);
    }

    private boolean isPunctuation(int i) {
      return i < 0
          || i >= raw.length()
          || !Character.isLetterOrDigit(raw.charAt(i)) && raw.charAt(i) != '_';
    }

    private int keep(int i) {
      char c = raw.charAt(i);
      if (!Character.isWhitespace(c)) {
        strong += inStrong ? 1 : 0;
        plain += inStrong ? 0 : 1;
      }
      out.append(c);
      map.copy(1);
      return i + 1;
    }

    private void drop(int units) {
      map.replace(0, units);
    }
  }
}
