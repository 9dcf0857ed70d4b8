package vn.nghiquyet.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;
import vn.nghiquyet.text.legacy.ConvertedText;

/**
 * Plain text. Form feeds count pages; the number that stands alone at the head or foot of a page is
 * left out.
 */
final class TextOpener implements Opener {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("\\s*(?:[-–] ?)?\\d{1,4}(?: ?[-–])?\\s*");

  @Override
  public SourceText open(Input input, ReadOptions options) throws InputException {
    ConvertedText text = Decoder.decode(input);
    return read(
            input.fileName(), text.text(), Format.TXT, line -> Line.of(line, 0, Line.Layout.PLAIN))
        .converted(text.conversions());
  }

  /** Makes one line. */
  interface LineMaker {
    Line make(String raw);
  }

  static SourceText read(String name, String text, Format format, LineMaker maker) {
    List<String> raw = lines(text);
    boolean paged = text.indexOf('\f') >= 0;
    List<Line> out = new ArrayList<>(raw.size());
    int page = 1;
    for (int i = 0; i < raw.size(); i++) {
      String line = raw.get(i);
      int feeds = (int) line.chars().filter(c -> c == '\f').count();
      boolean before = line.startsWith("\f");
      page += before ? feeds : 0;
      boolean number = paged && PAGE_NUMBER.matcher(line).matches() && isAtEdge(raw, i);
      Line made = maker.make(number ? " ".repeat(line.length()) : line);
      out.add(paged ? new Line(made.text(), page, made.layout(), made.origin()) : made);
      page += before ? 0 : feeds;
    }
    return new SourceText(name, format.jsonName(), paged ? page : 0, rows(out));
  }

  /**
   * Lines of three cells or more between tabs, two or more of them together, are rows of a table.
   */
  private static List<Line> rows(List<Line> lines) {
    List<Line> out = new ArrayList<>(lines);
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i < lines.size() && (hasCells(lines.get(i)) || lines.get(i).isBlank())) {
        continue;
      }
      List<Line> run = lines.subList(start, i);
      if (run.stream().filter(TextOpener::hasCells).count() >= 2) {
        for (int k = start; k < i; k++) {
          Line line = lines.get(k);
          out.set(
              k,
              hasCells(line)
                  ? new Line(line.text(), line.page(), Line.Layout.ROW, line.origin())
                  : line);
        }
      }
      start = i + 1;
    }
    return out;
  }

  private static boolean hasCells(Line line) {
    String text = line.text();
    int first = text.indexOf('\t');
    return first >= 0 && text.strip().indexOf('\t') != text.strip().lastIndexOf('\t');
  }

  /** Whether only blank lines stand between this line and a form feed or an end of the text. */
  private static boolean isAtEdge(List<String> raw, int i) {
    return raw.get(i).indexOf('\f') >= 0 || edge(raw, i, -1) || edge(raw, i, 1);
  }

  private static boolean edge(List<String> raw, int i, int step) {
    for (int k = i + step; k >= 0 && k < raw.size(); k += step) {
      String line = raw.get(k);
      if (step > 0 ? line.startsWith("\f") : line.endsWith("\f")) {
        return true;
      }
      if (!line.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Lines however they end: LF, CR LF, CR, NEL, LS, PS. */
  static List<String> lines(String text) {
    List<String> out = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        out.add(text.substring(start, i));
        i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
        start = i + 1;
      }
    }
    if (start < text.length()) {
      out.add(text.substring(start));
    }
    return out;
  }
}
