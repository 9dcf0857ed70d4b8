package vn.nghiquyet.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.nghiquyet.source.page.PlacedLine.Kind;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Line.Flow;
import vn.nghiquyet.text.Line.Layout;

/**
 * Tells by geometry how each line follows the one before. A paragraph begins where a line is
 * indented, where the line before had room for its first word, where there is more space above it
 * than between lines, where a centred line follows one that is not or the other way round, where
 * the size changes and behind a table. A line that begins at the left margin below a full line goes
 * on with its paragraph, provided that the document indents its paragraphs or sets them apart;
 * otherwise a list mark or a keyword at its start leaves it open. Over a page break only an indent
 * makes a paragraph. A line that begins in small letters is never sure to begin one.
 *
 * <p>Linear.
 */
final class FlowMarker {
  /** Least indent, in ems. */
  private static final double INDENT = 0.8;

  /** More room than the next word needs, in ems, that shows the end of a paragraph. */
  private static final double ROOM = 0.8;

  private static final double SPACE = 0.25;

  /** How exactly, in points, an indented line begins at the indent. */
  private static final double AT_INDENT = 1.5;

  /** A line is centred if its sides differ by less than this, in ems, and are wider than that. */
  private static final double CENTRED = 1.2;

  private static final double SIDES = 1.6;

  /** Distance of lines, in leadings, that sets a paragraph apart. */
  private static final double APART = 1.22;

  private static final double SAME_SIZE = 0.12;

  /** Part of the lines that are indented in a document that indents its paragraphs. */
  private static final double INDENTING = 0.1;

  private static final Pattern LABEL =
      Pattern.compile(
          "[-–—+*•▪■□].*|\\(?(\\d+(\\.\\d+)*|\\p{L}|[ivxlc]+)[.)/].*|"
              + "(phần|chương|mục|tiểu mục|điều|phụ lục|căn cứ|xét|theo đề nghị)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final List<List<PlacedLine>> pages;
  private final boolean indenting;

  private FlowMarker(List<List<PlacedLine>> pages, List<Margins> margins) {
    this.pages = pages;
    this.indenting = indents(pages, margins);
  }

  /** The lines of some pages, in order, as the world outside knows them. */
  static List<Line> lines(List<List<PlacedLine>> pages) {
    List<Margins> margins = Margins.of(pages);
    return new FlowMarker(pages, margins).mark(margins);
  }

  private static boolean indents(List<List<PlacedLine>> pages, List<Margins> margins) {
    int lines = 0;
    int indented = 0;
    for (int i = 0; i < pages.size(); i++) {
      for (PlacedLine line : pages.get(i)) {
        if (line.kind() == Kind.PROSE && !isCentred(line, margins.get(i))) {
          lines++;
          indented += isIndented(line, margins.get(i)) ? 1 : 0;
        }
      }
    }
    return indented >= INDENTING * lines && indented > 1;
  }

  private List<Line> mark(List<Margins> margins) {
    List<Line> lines = new ArrayList<>();
    PlacedLine before = null;
    Margins marginsBefore = null;
    for (int i = 0; i < pages.size(); i++) {
      for (PlacedLine line : pages.get(i)) {
        Flow flow =
            before == null ? Flow.PARAGRAPH : flow(before, marginsBefore, line, margins.get(i));
        lines.add(Line.of(line.text(), line.page(), layout(line, inSentence(line, flow))));
        before = line;
        marginsBefore = margins.get(i);
      }
    }
    return lines;
  }

  /** Geometry alone does not make a paragraph of a line that begins in small letters. */
  private static Flow inSentence(PlacedLine line, Flow flow) {
    String text = line.text().strip();
    boolean small = !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    boolean doubtful = small && flow == Flow.PARAGRAPH && !LABEL.matcher(text).matches();
    return doubtful ? Flow.UNKNOWN : flow;
  }

  private static Layout layout(PlacedLine line, Flow flow) {
    return line.kind() == Kind.TABLE_ROW
        ? new Layout(Line.Role.TABLE_ROW, Flow.PARAGRAPH, line.bold())
        : new Layout(Line.Role.TEXT, flow, line.bold());
  }

  private Flow flow(PlacedLine before, Margins marginsBefore, PlacedLine line, Margins margins) {
    if (line.kind() != Kind.PROSE || before.kind() != Kind.PROSE) {
      return outsideProse(before, line, margins);
    }
    boolean samePage = before.page() == line.page();
    boolean centred = isCentred(line, margins);
    boolean centredBefore = isCentred(before, marginsBefore);
    if (!centred && isIndented(line, margins) && !isSymmetric(line, margins)
        || samePage && isApart(before, line, margins)) {
      return Flow.PARAGRAPH;
    }
    if ((centred || centredBefore)
        && samePage
        && isSymmetric(line, margins)
        && isSymmetric(before, margins)) {
      return before.bold() == line.bold() ? Flow.UNKNOWN : Flow.PARAGRAPH;
    }
    if (centred || isIndented(line, margins)) {
      return Flow.PARAGRAPH;
    }
    return atMargin(before, marginsBefore, line, samePage);
  }

  private static Flow outsideProse(PlacedLine before, PlacedLine line, Margins margins) {
    if (before.kind() == line.kind() && before.column() == line.column()) {
      return inColumn(before, line);
    }
    boolean mayGoOn =
        before.page() != line.page()
            && before.kind() == Kind.COLUMN
            && !isCentred(line, margins)
            && !isIndented(line, margins);
    return mayGoOn ? Flow.UNKNOWN : Flow.PARAGRAPH;
  }

  /** The flow of a line that begins at the left margin. */
  private Flow atMargin(PlacedLine before, Margins marginsBefore, PlacedLine line, boolean near) {
    if (!isFull(before, marginsBefore, line)) {
      return near ? Flow.PARAGRAPH : Flow.UNKNOWN;
    }
    return indenting || !LABEL.matcher(line.text()).matches() ? Flow.CONTINUES : Flow.UNKNOWN;
  }

  /** Columns are narrow and often centred: only a list mark or another type are clear. */
  private static Flow inColumn(PlacedLine before, PlacedLine line) {
    boolean listed = line.text().startsWith("-") || line.text().startsWith("+");
    boolean differs =
        before.bold() != line.bold() || Math.abs(before.size() - line.size()) > SAME_SIZE * 10;
    return listed || differs ? Flow.PARAGRAPH : Flow.UNKNOWN;
  }

  private static boolean isApart(PlacedLine before, PlacedLine line, Margins margins) {
    double gap = line.y() - before.y();
    return gap <= 0
        || margins.leading() > 0 && gap > APART * margins.leading() + 0.5
        || Math.abs(line.size() - before.size()) > SAME_SIZE * before.size();
  }

  /** Whether the first word of {@code line} had no room at the end of {@code before}. */
  private static boolean isFull(PlacedLine before, Margins margins, PlacedLine line) {
    double room = margins.right() - before.right();
    return room < line.firstWord() + (SPACE + ROOM) * line.size();
  }

  private static boolean isIndented(PlacedLine line, Margins margins) {
    return line.x() - margins.left() > INDENT * line.size();
  }

  private static boolean isCentred(PlacedLine line, Margins margins) {
    double least = SIDES * line.size();
    return isSymmetric(line, margins)
        && line.x() - margins.left() > least
        && margins.right() - line.right() > least;
  }

  /** Whether both sides of a line are equally far from the margins, and not by its indent. */
  private static boolean isSymmetric(PlacedLine line, Margins margins) {
    double left = line.x() - margins.left();
    double right = margins.right() - line.right();
    boolean atIndent = Math.abs(line.x() - margins.indent()) < AT_INDENT;
    return !atIndent && Math.abs(left - right) < CENTRED * line.size();
  }
}
