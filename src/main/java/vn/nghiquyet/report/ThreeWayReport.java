package vn.nghiquyet.report;

import java.util.List;
import java.util.Map;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.ThreeWay;
import vn.nghiquyet.model.Region;

/**
 * What two documents made of a third, for a terminal or as Markdown: a summary, what somebody has
 * to decide, then unit by unit who changed it and how. Where both did the same it is told once.
 */
public final class ThreeWayReport {
  private final Messages messages;
  private final DiffWords words;

  /** A report in this language. */
  public ThreeWayReport(Messages messages) {
    this.messages = messages;
    this.words = new DiffWords(messages);
  }

  /**
   * For a terminal, ending with a line feed.
   *
   * @param width columns to wrap to
   * @param context unchanged words to keep on each side of a change; negative keeps all
   */
  public String terminal(ThreeWay diff, Palette palette, int width, int context) {
    TerminalDiff form = new TerminalDiff(messages, palette, width, context);
    StringBuilder out = new StringBuilder();
    out.append(palette.bold(new Wrapper(width, "").add(Printable.of(title(diff))).toString()));
    out.append('\n').append(new Wrapper(width, "").add(summary(diff))).append('\n');
    Region region = null;
    for (ThreeWay.Row row : diff.changes()) {
      if (row.unit().region() != region) {
        region = row.unit().region();
        out.append('\n').append(form.rule(words.region(region))).append('\n');
      }
      out.append(palette.bold(Printable.of(head(row, diff)))).append('\n');
      for (Side side : sides(row, diff)) {
        if (!side.name().isEmpty()) {
          out.append(palette.dim("  " + Printable.of(side.name()) + ":")).append('\n');
        }
        side.changes().forEach(change -> form.change(out, change));
      }
    }
    return out.toString();
  }

  /** As Markdown, ending with a line feed. */
  public String markdown(ThreeWay diff, int context) {
    MarkdownDiff form = new MarkdownDiff(messages, context);
    StringBuilder out = new StringBuilder();
    out.append("# ").append(MarkdownText.of(title(diff))).append("\n\n");
    out.append(MarkdownText.of(summary(diff))).append('\n');
    Region region = null;
    for (ThreeWay.Row row : diff.changes()) {
      if (row.unit().region() != region) {
        region = row.unit().region();
        out.append("\n## ").append(words.region(region)).append('\n');
      }
      out.append("\n### ").append(MarkdownText.of(head(row, diff))).append('\n');
      for (Side side : sides(row, diff)) {
        if (!side.name().isEmpty()) {
          out.append("\n*").append(MarkdownText.of(side.name())).append("*\n");
        }
        side.changes().forEach(change -> form.change(out, change));
      }
    }
    return out.toString();
  }

  /** The changes of one document; its name where it must be told from the other. */
  private record Side(String name, List<Change> changes) {}

  private static List<Side> sides(ThreeWay.Row row, ThreeWay diff) {
    return row.by() == ThreeWay.By.CONFLICT
        ? List.of(
            new Side(diff.a().source().name(), ThreeWay.Row.changed(row.a())),
            new Side(diff.b().source().name(), ThreeWay.Row.changed(row.b())))
        : List.of(new Side("", row.changes().toList()));
  }

  private String title(ThreeWay diff) {
    return messages.get(
        "diff3.title",
        diff.base().source().name(),
        diff.a().source().name(),
        diff.b().source().name());
  }

  /** One line: how many units each of them changed. */
  String summary(ThreeWay diff) {
    Map<ThreeWay.By, Integer> counts = diff.byCount();
    return messages.get(
        "diff3.summary",
        counts.getOrDefault(ThreeWay.By.CONFLICT, 0),
        counts.getOrDefault(ThreeWay.By.A, 0),
        counts.getOrDefault(ThreeWay.By.B, 0),
        counts.getOrDefault(ThreeWay.By.BOTH, 0),
        counts.getOrDefault(ThreeWay.By.NONE, 0));
  }

  private String head(ThreeWay.Row row, ThreeWay diff) {
    String place = row.unit().citation();
    String a = diff.a().source().name();
    String b = diff.b().source().name();
    return switch (row.by()) {
      case A -> messages.get("diff3.one", place, a);
      case B -> messages.get("diff3.one", place, b);
      case BOTH -> messages.get("diff3.both", place);
      case CONFLICT, NONE -> messages.get("diff3.conflict", place, a, b);
    };
  }
}
