package vn.nghiquyet.parse;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Line;

/**
 * Finds the lines that lie inside a quotation that began on an earlier line: the text an amendment
 * puts in the place of another ({@code sửa đổi, bổ sung như sau: “2. …”}). Labels there belong to
 * the quoted document.
 *
 * <p>Quotation marks are paired on a stack, character by character; only a quotation that opens
 * where one may (at the start of a paragraph or behind a colon or «như sau») counts, so that a
 * forgotten mark swallows nothing. Linear.
 */
final class Quotes {
  private static final int MAX_OPEN = 64;

  private static final Pattern ARTICLE = Pattern.compile("^dieu \\d+[a-z]?\\s*([.:]|$)");

  private static final Pattern NEXT_AMENDMENT =
      Pattern.compile("^(\\d+|[a-z])[.)] *(sua doi|bo sung|bai bo|thay the|thay cum tu)");

  private static final Pattern LABEL = Pattern.compile("^(\\d+|[a-z])[.)] ");

  /** An amendment says within so many lines what it amends. */
  private static final int AMENDMENT = 12;

  private final List<Line> lines;
  private final BitSet inside = new BitSet();
  private final BitSet unclosed = new BitSet();
  private final Deque<int[]> open = new ArrayDeque<>();

  private Quotes(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * What was found.
   *
   * @param inside lines that begin inside a quotation
   * @param unclosed lines on which an amendment's quotation opens that nothing closes
   */
  record Result(BitSet inside, BitSet unclosed) {}

  static Result find(List<Line> lines, int from) {
    return new Quotes(lines).run(from);
  }

  private Result run(int from) {
    String before = "";
    for (int i = from; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (!text.isBlank()) {
        boundary(i, text);
        line(i, text, before);
        before = text;
      }
    }
    abandonAll(from);
    return new Result(inside, unclosed);
  }

  /**
   * The document's next Điều ends what was left open, unless the quotation itself holds whole Điều.
   */
  private void boundary(int i, String text) {
    if (!open.isEmpty() && isArticle(text) && !holdsArticles()) {
      abandonAll(i);
    }
  }

  private boolean holdsArticles() {
    for (int[] quote : open) {
      if (quote[2] == 1 && isArticle(lines.get(quote[0]).text().substring(quote[1] + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticle(String text) {
    String start =
        Fold.fold(text.stripLeading().substring(0, Math.min(14, text.stripLeading().length())));
    return ARTICLE.matcher(start).find() || start.startsWith("chuong ");
  }

  /**
   * An amendment whose closing mark was forgotten reaches to here; any other open mark counts for
   * nothing.
   */
  private void abandonAll(int to) {
    for (int[] quote : open) {
      if (quote[2] == 1) {
        unclosed.set(quote[0]);
        inside.set(quote[0] + 1, Math.max(quote[0] + 1, endOfAmendment(quote[0] + 1, to)));
      }
    }
    open.clear();
  }

  private int endOfAmendment(int from, int to) {
    for (int i = from; i < to; i++) {
      if (NEXT_AMENDMENT.matcher(Fold.fold(lines.get(i).text().strip())).find()) {
        return i;
      }
    }
    return to;
  }

  private void line(int i, String text, String before) {
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      boolean opens =
          c == '“' || c == '«' || c == '"' && opensHere(text, k) || c == '*' && isMisread(i, k);
      boolean closes = c == '”' || c == '»' || c == '"' && !opens;
      if (opens && open.size() < MAX_OPEN) {
        open.push(new int[] {i, k, amends(text, k, before) ? 1 : 0});
      } else if (closes && !open.isEmpty()) {
        close(open.pop(), i);
      }
    }
  }

  /** Whether a star is the mark before the first unit quoted by an amendment, read as one: *2. */
  private boolean isMisread(int i, int k) {
    String text = lines.get(i).text();
    boolean first = text.substring(0, k).isBlank() && open.isEmpty();
    if (!first || !beginsUnit(text.substring(k + 1))) {
      return false;
    }
    for (int above = i - 1; above >= Math.max(0, i - AMENDMENT); above--) {
      String folded = Fold.fold(lines.get(above).text().strip());
      if (ARTICLE.matcher(folded).find() || LABEL.matcher(folded).find()) {
        return folded.contains("sua doi") || folded.contains("bo sung");
      }
    }
    return false;
  }

  private void close(int[] quote, int i) {
    if (quote[2] == 1 && i > quote[0]) {
      inside.set(quote[0] + 1, i + 1);
    }
  }

  private static boolean opensHere(String text, int k) {
    boolean before =
        k == 0 || Character.isWhitespace(text.charAt(k - 1)) || text.charAt(k - 1) == '(';
    return before && k + 1 < text.length() && !Character.isWhitespace(text.charAt(k + 1));
  }

  /**
   * At the start of a line behind a colon or a new paragraph, or right behind a colon in the line.
   */
  private static boolean amends(String text, int k, String before) {
    String lead = text.substring(0, k).strip();
    if (lead.isEmpty() && beginsUnit(text.substring(k + 1))) {
      return true;
    }
    if (lead.isEmpty()) {
      String ended = before.strip();
      return ended.isEmpty() || TextShape.endsSentence(ended) || ended.endsWith("như sau");
    }
    return lead.endsWith(":") || lead.endsWith("như sau");
  }

  /** “Điều 5. …, “2. …, “a) …: a unit of another document. */
  private static boolean beginsUnit(String quoted) {
    return LabelScanner.scan(quoted).stream()
        .anyMatch(
            form -> form.style() != Style.BULLET && form.style() != Style.UPPER && !form.isSlip());
  }
}
