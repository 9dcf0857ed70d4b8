package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.nghiquyet.repair.RepairedText;
import vn.nghiquyet.report.RepairMarks.Row;
import vn.nghiquyet.report.RepairMarks.Stretch;

/**
 * The repair of a text for a terminal: a summary, then each line that has marks with its number,
 * what was taken out and put in; under it what is unsure, with the alternatives.
 */
public final class RepairDiff {
  /** Columns of the brackets around a mark where there are no colours. */
  private static final int BRACKETS = 4;

  private static final int MIN_NUMBER = 4;

  private final RepairWords words;
  private final Palette palette;
  private final int width;

  /**
   * A report in this form.
   *
   * @param width columns to wrap to
   */
  public RepairDiff(Messages messages, Palette palette, int width) {
    this.words = new RepairWords(messages);
    this.palette = palette;
    this.width = width;
  }

  /** The report, ending with a line feed. */
  public String of(String name, RepairedText repaired) {
    List<Row> rows = RepairMarks.rows(repaired);
    StringBuilder out = new StringBuilder();
    line(out, Printable.of(name), palette::bold);
    line(out, words.summary(repaired, rows), same -> same);
    line(out, words.kinds(repaired), palette::dim);
    int digits = Math.max(MIN_NUMBER, String.valueOf(rows.size()).length());
    boolean first = true;
    for (Row row : rows) {
      if (row.isMarked()) {
        out.append(first ? "\n" : "");
        row(out, row, digits);
        first = false;
      }
    }
    return out.toString();
  }

  private void line(StringBuilder out, String text, Wrapper.Marker marker) {
    if (!text.isEmpty()) {
      out.append(new Wrapper(width, "").add(text, 0, marker)).append('\n');
    }
  }

  private void row(StringBuilder out, Row row, int digits) {
    String number = String.valueOf(row.number());
    String indent = " ".repeat(digits + 2);
    Wrapper text = new Wrapper(width, "").hanging(indent);
    text.add(" ".repeat(digits - number.length()));
    text.add(number + "  ", 0, palette::dim);
    for (Stretch stretch : gathered(row.stretches())) {
      add(text, stretch);
    }
    out.append(text.toString().stripTrailing()).append('\n');
    String notes = notes(row);
    if (!notes.isEmpty()) {
      Wrapper note = new Wrapper(width, indent).hanging(indent + "  ");
      out.append(note.add(Printable.of("? " + notes), 0, palette::warning)).append('\n');
    }
  }

  private void add(Wrapper text, Stretch stretch) {
    int room = palette.isColor() ? 0 : BRACKETS;
    if (!stretch.isMarked()) {
      text.add(Printable.of(stretch.after()));
      return;
    }
    if (stretch.isChanged() && !stretch.before().isEmpty()) {
      text.add(Printable.of(stretch.before()), room, palette::deleted);
    }
    if (!stretch.after().isEmpty()) {
      Wrapper.Marker now = stretch.isSure() ? palette::inserted : palette::doubted;
      text.add(Printable.of(stretch.after()), room, now);
    }
  }

  private String notes(Row row) {
    return row.stretches().stream()
        .filter(stretch -> stretch.isMarked() && !stretch.isSure())
        .map(RepairDiff::note)
        .collect(Collectors.joining(" · "));
  }

  private static String note(Stretch stretch) {
    String shown =
        stretch.after().isBlank()
            ? "«" + stretch.before() + "» → «" + stretch.after() + "»"
            : stretch.after();
    String sure = stretch.isChanged() ? " " + RepairWords.percent(stretch.confidence()) : "";
    return shown
        + sure
        + (stretch.isDoubted() ? " (" + RepairWords.alternatives(stretch) + ")" : "");
  }

  /** Sure changes with nothing but spaces between them are shown as one. */
  private static List<Stretch> gathered(List<Stretch> stretches) {
    List<Stretch> out = new ArrayList<>();
    for (Stretch stretch : stretches) {
      int last = out.size() - 1;
      boolean behindSpace = last >= 1 && isPlainChange(out.get(last - 1)) && isSpace(out.get(last));
      if (isPlainChange(stretch) && behindSpace) {
        Stretch space = out.remove(last);
        out.set(last - 1, joined(joined(out.get(last - 1), space), stretch));
      } else {
        out.add(stretch);
      }
    }
    return out;
  }

  private static Stretch joined(Stretch one, Stretch other) {
    return new Stretch(
        one.before() + other.before(), one.after() + other.after(), one.corrections(), List.of());
  }

  private static boolean isPlainChange(Stretch stretch) {
    return stretch.isChanged()
        && stretch.isSure()
        && !stretch.before().isEmpty()
        && !stretch.after().isEmpty();
  }

  private static boolean isSpace(Stretch stretch) {
    return !stretch.isMarked() && stretch.after().isBlank();
  }
}
