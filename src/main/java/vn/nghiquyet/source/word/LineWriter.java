package vn.nghiquyet.source.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Line.Flow;
import vn.nghiquyet.text.Line.Layout;
import vn.nghiquyet.text.Line.Role;
import vn.nghiquyet.text.Marking;
import vn.nghiquyet.text.SourceText;
import vn.nghiquyet.text.legacy.Converted;

/**
 * Makes lines of blocks, in reading order, and counts the lists while it goes. What fonts with
 * letters of their own hide is only told when all lines are there, from the whole text.
 */
public final class LineWriter {
  private final ListCounter lists;
  private final Budget budget;
  private final List<Written> lines = new ArrayList<>();
  private final Set<String> notes = new LinkedHashSet<>();

  /** Makes one. */
  public LineWriter(ListCounter lists, Budget budget) {
    this.lists = lists;
    this.budget = budget;
  }

  /** A line, what is known about it and what was left on it. */
  private record Written(Runs text, Layout layout, List<Block.Mark> marks) {}

  /**
   * The document written so far.
   *
   * @param name the file's name
   * @param format what its content is
   */
  public SourceText source(String name, String format) {
    Converted texts = LegacyFonts.convert(lines.stream().map(Written::text).toList());
    List<Line> out = new ArrayList<>();
    List<Marking> markings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Written written = lines.get(i);
      String text = String.join("", texts.paragraphs().get(i));
      Line line = Line.of(text, 0, written.layout());
      out.add(line);
      written.marks().forEach(mark -> markings.add(marking(mark, out.size(), line.text())));
    }
    return new SourceText(name, format, 0, out, List.of(), markings).converted(texts.conversions());
  }

  private static Marking marking(Block.Mark mark, int number, String text) {
    String words = mark.text().strip();
    int at = text.indexOf(words);
    boolean found = at >= 0 && !words.isEmpty();
    TextRange range =
        found ? new TextRange(at, at + words.length()) : new TextRange(0, text.length());
    return new Marking(mark.kind(), number, range, words);
  }

  /** Number of lines written so far. */
  public int size() {
    return lines.size();
  }

  /** Keys of the notes referred to so far, in order of reference. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** Writes blocks as text or as notes. */
  public void write(List<Block> blocks, Role role) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraph(paragraph, role);
      } else if (block instanceof Block.Table table) {
        table(table, role);
      }
    }
  }

  private void paragraph(Block.Paragraph paragraph, Role role) {
    List<Runs> texts = labelled(paragraph);
    for (int i = 0; i < texts.size(); i++) {
      Flow flow = i == 0 ? Flow.PARAGRAPH : Flow.CONTINUES;
      Runs text = role == Role.FOOTNOTE && i == 0 ? texts.get(i).stripLeading() : texts.get(i);
      int at = i;
      List<Block.Mark> marks =
          paragraph.marks().stream().filter(mark -> mark.line() == at).toList();
      line(text, new Layout(role, flow, paragraph.emphasized()), marks);
    }
    write(paragraph.boxes(), role);
  }

  /** The lines of a paragraph with its label before the first. */
  private List<Runs> labelled(Block.Paragraph paragraph) {
    notes.addAll(paragraph.notes());
    Runs label = lists.next(paragraph.place(), paragraph.caps());
    if (label.list().isEmpty()) {
      return paragraph.lines();
    }
    budget.characters(label.length());
    List<Runs> out = new ArrayList<>(paragraph.lines());
    label = label.inFontOf(out.get(0));
    out.set(0, label.plus(out.get(0).stripLeading()).stripTrailing());
    return out;
  }

  private void line(Runs text, Layout layout, List<Block.Mark> marks) {
    budget.piece();
    lines.add(new Written(text, layout, marks));
  }

  private void table(Block.Table table, Role role) {
    boolean layout = LayoutTables.isLayout(table);
    for (Block.Row row : table.rows()) {
      if (layout) {
        row.cells().forEach(cell -> write(cell.blocks(), role));
      } else {
        List<Block.Mark> marks = new ArrayList<>();
        row.cells().forEach(cell -> collect(cell.blocks(), marks));
        line(
            row(row),
            role == Role.TEXT ? Layout.ROW : new Layout(role, Flow.PARAGRAPH, false),
            marks);
      }
    }
  }

  /** What was left on any of these blocks. */
  private static void collect(List<Block> blocks, List<Block.Mark> into) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        into.addAll(paragraph.marks());
        collect(paragraph.boxes(), into);
      } else if (block instanceof Block.Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.blocks(), into)));
      }
    }
  }

  private Runs row(Block.Row row) {
    List<Run> out = new ArrayList<>();
    out.add(Run.of("\t".repeat(row.before())));
    for (int i = 0; i < row.cells().size(); i++) {
      Block.Cell cell = row.cells().get(i);
      out.add(Run.of(i == 0 ? "" : "\t"));
      out.addAll(joined(cell.blocks()).list());
      out.add(Run.of("\t".repeat(cell.span() - 1)));
    }
    out.add(Run.of("\t".repeat(row.after())));
    out.removeIf(run -> run.text().isEmpty());
    Runs text = Runs.joined(out);
    budget.characters(text.length());
    return text;
  }

  /** Blocks as one piece of text, their parts joined by one space. */
  private Runs joined(List<Block> blocks) {
    List<Runs> parts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        parts.addAll(labelled(paragraph));
        parts.add(joined(paragraph.boxes()));
      } else if (block instanceof Block.Table table) {
        for (Block.Row row : table.rows()) {
          row.cells().forEach(cell -> parts.add(joined(cell.blocks())));
        }
      }
    }
    List<Run> out = new ArrayList<>();
    for (Runs part : parts) {
      if (!part.isBlank()) {
        out.add(Run.of(out.isEmpty() ? "" : " "));
        out.addAll(part.strip().list());
      }
    }
    out.removeIf(run -> run.text().isEmpty());
    return Runs.joined(out);
  }
}
