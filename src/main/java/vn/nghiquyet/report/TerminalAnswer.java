package vn.nghiquyet.report;

import java.util.List;
import vn.nghiquyet.compare.Answer;
import vn.nghiquyet.compare.Hit;
import vn.nghiquyet.model.TextRange;

/**
 * The measures most like what was asked for, for a terminal: how like, whose, where, and the words
 * with those of the question marked. Of a measure of many lines those are shown that hold one.
 */
public final class TerminalAnswer {
  private static final int LINES = 6;
  private static final String INDENT = "    ";

  private final Messages messages;
  private final Palette palette;
  private final int width;

  /** A report wrapped to so many columns. */
  public TerminalAnswer(Messages messages, Palette palette, int width) {
    this.messages = messages;
    this.palette = palette;
    this.width = Math.max(50, width);
  }

  /** The report, ending with a line feed. */
  public String of(Answer answer) {
    String query = Printable.of(answer.query()).replace('\n', ' ');
    int documents = answer.documents().size();
    int hits = answer.hits().size();
    String summary =
        hits == 0
            ? messages.get("answer.none", query, documents)
            : messages.get("answer.summary", query, documents, hits, answer.coverage());
    StringBuilder out = new StringBuilder();
    line(out, palette.bold(new Wrapper(width, "").add(summary).toString()));
    List<String> names = SurveyNames.of(answer.documents());
    for (int i = 0; i < answer.hits().size(); i++) {
      Hit hit = answer.hits().get(i);
      String relation = messages.get("survey.relation." + hit.relation().jsonName());
      String name = Printable.of(names.get(hit.measure().document())).replace('\n', ' ');
      String citation = Printable.of(hit.measure().citation());
      String head = messages.get("answer.hit", i + 1, hit.similarity(), name, citation, relation);
      line(out.append('\n'), palette.heading(new Wrapper(width, "").add(head).toString()));
      text(out, hit);
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String text) {
    out.append(text).append('\n');
  }

  private void text(StringBuilder out, Hit hit) {
    String text = Printable.of(hit.measure().text());
    boolean left = false;
    int shown = 0;
    for (int start = 0; start <= text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      List<TextRange> shared = within(hit.shared(), start, end);
      boolean shows = shown < LINES && (start == 0 || !shared.isEmpty());
      if (shows) {
        gap(out, left);
        line(out, marked(text, start, end, shared));
        shown++;
      }
      left = !shows;
      start = end + 1;
    }
    gap(out, left);
  }

  private static List<TextRange> within(List<TextRange> ranges, int start, int end) {
    return ranges.stream().filter(range -> range.start() >= start && range.end() <= end).toList();
  }

  private void gap(StringBuilder out, boolean left) {
    if (left) {
      line(out, palette.dim(INDENT + "…"));
    }
  }

  private String marked(String text, int start, int end, List<TextRange> shared) {
    Wrapper wrapper = new Wrapper(width, INDENT);
    int at = start;
    for (TextRange range : shared) {
      wrapper.add(text.substring(at, range.start()));
      wrapper.add(range.of(text), palette.isColor() ? 0 : 2, palette::found);
      at = range.end();
    }
    return wrapper.add(text.substring(at, end)).toString();
  }
}
