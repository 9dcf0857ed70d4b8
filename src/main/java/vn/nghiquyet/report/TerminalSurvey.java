package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.nghiquyet.compare.Cluster;
import vn.nghiquyet.compare.Relation;
import vn.nghiquyet.compare.Reuse;
import vn.nghiquyet.compare.Survey;

/**
 * A comparison of many documents for a terminal: clusters × documents in signs, then how much each
 * has alone and who shares most with whom. Documents that do not fit stand in further blocks; of
 * very many only the coverage is shown.
 */
public final class TerminalSurvey {
  private static final int ROWS = 30;
  private static final int LABEL = 24;
  private static final int BLOCKS = 3;
  private static final int LINES = 10;

  private final Messages messages;
  private final Palette palette;
  private final int width;

  /** A report wrapped to so many columns. */
  public TerminalSurvey(Messages messages, Palette palette, int width) {
    this.messages = messages;
    this.palette = palette;
    this.width = Math.max(50, width);
  }

  /** The report, ending with a line feed. */
  public String of(Survey survey) {
    int documents = survey.documents().size();
    StringBuilder out = new StringBuilder();
    String summary =
        messages.get(
            "survey.terminal.summary", documents, survey.clusters().size(), survey.unique().size());
    line(out, palette.bold(new Wrapper(width, "").add(summary).toString()));
    if (!survey.clusters().isEmpty()) {
      int coverage = 2 * String.valueOf(documents).length() + 2;
      int column = String.valueOf(documents).length() + 1;
      int fits = Math.max(1, (width - LABEL - coverage - 1) / column);
      if (documents <= fits * BLOCKS) {
        legend(out, survey);
        SurveyMatrix matrix = SurveyMatrix.of(survey);
        for (int from = 0; from < documents; from += fits) {
          table(out, survey, matrix, from, Math.min(documents, from + fits), column);
        }
      } else {
        table(out, survey, SurveyMatrix.NONE, 0, 0, column);
      }
      int more = survey.clusters().size() - ROWS;
      if (more > 0) {
        line(out, palette.dim(messages.get("survey.terminal.more", more)));
      }
    }
    unique(out, survey);
    reuse(out, survey);
    return out.toString();
  }

  private static void line(StringBuilder out, String text) {
    out.append(text).append('\n');
  }

  private void legend(StringBuilder out, Survey survey) {
    List<String> names = new ArrayList<>();
    for (int d = 0; d < survey.documents().size(); d++) {
      boolean draft = survey.documents().get(d).meta().draft();
      String status = draft ? " (" + messages.get("survey.page.draft") + ")" : "";
      names.add((d + 1) + " " + cut(id(survey, d), width / 2) + status);
    }
    flow(names).forEach(text -> line(out, text));
    Stream<String> marks =
        Stream.of(Relation.values())
            .map(
                relation ->
                    SurveyMatrix.mark(relation)
                        + " "
                        + messages.get("survey.relation." + relation.jsonName()));
    String medoid = "★ " + messages.get("survey.terminal.medoid");
    flow(Stream.concat(Stream.of(medoid), marks).toList())
        .forEach(text -> line(out, palette.dim(text)));
  }

  /** Lines of items, none broken in two. */
  private List<String> flow(List<String> items) {
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String item : items) {
      if (open.length() > 0 && open.length() + 2 + item.length() > width) {
        lines.add(open.toString());
        open.setLength(0);
      }
      open.append(open.length() == 0 ? "" : "  ").append(item);
    }
    lines.add(open.toString());
    return lines;
  }

  private void table(
      StringBuilder out, Survey survey, SurveyMatrix matrix, int from, int to, int column) {
    int documents = survey.documents().size();
    int coverage = 2 * String.valueOf(documents).length() + 2;
    int label = width - coverage - (to - from) * column;
    StringBuilder head = new StringBuilder(" ".repeat(label + coverage));
    for (int d = from; d < to; d++) {
      head.append(right(String.valueOf(d + 1), column));
    }
    out.append('\n');
    if (to > from) {
      line(out, palette.bold(head.toString()));
    }
    for (int k = 0; k < Math.min(ROWS, survey.clusters().size()); k++) {
      Cluster cluster = survey.clusters().get(k);
      Map<Integer, SurveyMatrix.Cell> cells = matrix.row(k);
      StringBuilder row = new StringBuilder(left(cluster.label(), label));
      row.append(right(cluster.coverage() + "/" + documents, coverage));
      for (int d = from; d < to; d++) {
        SurveyMatrix.Cell cell = cells.get(d);
        row.append(right(cell == null ? "" : cell.mark(), column));
      }
      line(out, row.toString().stripTrailing());
    }
  }

  private void unique(StringBuilder out, Survey survey) {
    int[] counts = new int[survey.documents().size()];
    survey.unique().forEach(measure -> counts[measure.document()]++);
    List<Integer> order =
        Stream.iterate(0, d -> d + 1)
            .limit(counts.length)
            .filter(d -> counts[d] > 0)
            .sorted(Comparator.<Integer>comparingInt(d -> -counts[d]).thenComparing(d -> d))
            .toList();
    section(
        out,
        "survey.terminal.unique",
        "",
        order.stream()
            .map(d -> String.format(Locale.ROOT, "%5d  %s", counts[d], id(survey, d)))
            .toList());
  }

  private void reuse(StringBuilder out, Survey survey) {
    List<String> lines =
        survey.reuse().stream()
            .sorted(Comparator.comparingDouble(r -> -Math.max(r.aInB(), r.bInA())))
            .map(reuse -> reuse(survey, reuse))
            .toList();
    section(out, "survey.terminal.reuse", messages.get("survey.terminal.shares"), lines);
  }

  private String reuse(Survey survey, Reuse reuse) {
    String sign =
        switch (reuse.direction()) {
          case A_TO_B -> "→";
          case B_TO_A -> "←";
          case UNKNOWN -> "–";
        };
    return String.format(
        Locale.ROOT,
        "%4.0f%% %4.0f%%  %s %s %s",
        100 * reuse.aInB(),
        100 * reuse.bInA(),
        id(survey, reuse.a()),
        sign,
        id(survey, reuse.b()));
  }

  private void section(StringBuilder out, String key, String about, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.append('\n');
    line(out, palette.heading(messages.get(key)));
    if (!about.isEmpty()) {
      line(out, palette.dim(new Wrapper(width, "  ").add(about).toString()));
    }
    lines.stream().limit(LINES).forEach(text -> line(out, cut("  " + text, width)));
    if (lines.size() > LINES) {
      String more = messages.get("survey.terminal.more", lines.size() - LINES);
      line(out, palette.dim("  " + more));
    }
  }

  private static String id(Survey survey, int document) {
    return Printable.of(survey.documents().get(document).id()).replace('\n', ' ');
  }

  private static String cut(String text, int room) {
    String flat = Printable.of(text).replace('\n', ' ');
    int length = flat.codePointCount(0, flat.length());
    return length <= room ? flat : flat.substring(0, flat.offsetByCodePoints(0, room - 1)) + "…";
  }

  private static String left(String text, int room) {
    String shown = cut(text, room);
    return shown + " ".repeat(room - shown.codePointCount(0, shown.length()));
  }

  private static String right(String text, int room) {
    return " ".repeat(Math.max(0, room - text.length())) + text;
  }
}
