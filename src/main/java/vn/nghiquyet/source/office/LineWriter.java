package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Line.Flow;
import vn.nghiquyet.text.Line.Layout;
import vn.nghiquyet.text.Line.Role;
import vn.nghiquyet.text.Marking;

/** Makes lines of blocks, in reading order, and counts the lists while it goes. */
final class LineWriter {
  private final ListCounter lists;
  private final Budget budget;
  private final List<Line> lines = new ArrayList<>();
  private final List<List<Traced.Span>> spans = new ArrayList<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private final List<Marking> markings = new ArrayList<>();

  LineWriter(ListCounter lists, Budget budget) {
    this.lists = lists;
    this.budget = budget;
  }

  /** All lines so far. */
  List<Line> lines() {
    return Collections.unmodifiableList(lines);
  }

  /** Where the characters of each line, as the file has it, stand in the main part. */
  List<List<Traced.Span>> spans() {
    return Collections.unmodifiableList(spans);
  }

  /** What editors left on them. */
  List<Marking> markings() {
    return Collections.unmodifiableList(markings);
  }

  /** Keys of the notes referred to so far, in order of reference. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  /** Writes blocks as text or as notes. */
  void write(List<DocxBlock> blocks, Role role) {
    for (DocxBlock block : blocks) {
      if (block instanceof DocxBlock.Paragraph paragraph) {
        paragraph(paragraph, role);
      } else if (block instanceof DocxBlock.Table table) {
        table(table, role);
      }
    }
  }

  private void paragraph(DocxBlock.Paragraph paragraph, Role role) {
    List<Traced> texts = labelled(paragraph);
    for (int i = 0; i < texts.size(); i++) {
      Flow flow = i == 0 ? Flow.PARAGRAPH : Flow.CONTINUES;
      Traced text = role == Role.FOOTNOTE && i == 0 ? texts.get(i).stripLeading() : texts.get(i);
      line(text, new Layout(role, flow, paragraph.emphasized()));
      int at = i;
      paragraph.marks().stream().filter(mark -> mark.line() == at).forEach(this::left);
    }
    write(paragraph.boxes(), role);
  }

  /** The lines of a paragraph with its label before the first. */
  private List<Traced> labelled(DocxBlock.Paragraph paragraph) {
    notes.addAll(paragraph.notes());
    String label = lists.next(paragraph.place(), paragraph.caps());
    if (label.isEmpty()) {
      return paragraph.lines();
    }
    budget.characters(label.length());
    List<Traced> out = new ArrayList<>(paragraph.lines());
    Traced first = out.get(0).stripLeading();
    out.set(0, new Traced.Builder().append(label).append(first).take().stripTrailing());
    return out;
  }

  private void line(Traced raw, Layout layout) {
    budget.piece();
    lines.add(Line.of(raw.text(), 0, layout));
    spans.add(layout.role() == Role.FOOTNOTE ? List.of() : raw.spans()); // notes: another part
  }

  /** On the line just written. */
  private void left(DocxBlock.Mark mark) {
    String text = lines.get(lines.size() - 1).text();
    String words = mark.text().strip();
    int at = text.indexOf(words);
    boolean found = at >= 0 && !words.isEmpty();
    TextRange range =
        found ? new TextRange(at, at + words.length()) : new TextRange(0, text.length());
    markings.add(new Marking(mark.kind(), lines.size(), range, words));
  }

  private void table(DocxBlock.Table table, Role role) {
    boolean layout = LayoutTables.isLayout(table);
    for (DocxBlock.Row row : table.rows()) {
      if (layout) {
        row.cells().forEach(cell -> write(cell.blocks(), role));
      } else {
        line(row(row), role == Role.TEXT ? Layout.ROW : new Layout(role, Flow.PARAGRAPH, false));
        row.cells().forEach(cell -> left(cell.blocks()));
      }
    }
  }

  /** On the row just written, whichever of its cells it is in. */
  private void left(List<DocxBlock> blocks) {
    for (DocxBlock block : blocks) {
      if (block instanceof DocxBlock.Paragraph paragraph) {
        paragraph.marks().forEach(this::left);
        left(paragraph.boxes());
      } else if (block instanceof DocxBlock.Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> left(cell.blocks())));
      }
    }
  }

  private Traced row(DocxBlock.Row row) {
    Traced.Builder out = new Traced.Builder().append("\t".repeat(row.before()));
    for (int i = 0; i < row.cells().size(); i++) {
      DocxBlock.Cell cell = row.cells().get(i);
      out.append(i == 0 ? "" : "\t").append(joined(cell.blocks()));
      out.append("\t".repeat(cell.span() - 1));
    }
    out.append("\t".repeat(row.after()));
    budget.characters(out.length());
    return out.take();
  }

  /** Blocks as one piece of text, their parts joined by one space. */
  private Traced joined(List<DocxBlock> blocks) {
    List<Traced> parts = new ArrayList<>();
    for (DocxBlock block : blocks) {
      if (block instanceof DocxBlock.Paragraph paragraph) {
        parts.addAll(labelled(paragraph));
        parts.add(joined(paragraph.boxes()));
      } else if (block instanceof DocxBlock.Table table) {
        for (DocxBlock.Row row : table.rows()) {
          row.cells().forEach(cell -> parts.add(joined(cell.blocks())));
        }
      }
    }
    Traced.Builder out = new Traced.Builder();
    for (Traced part : parts) {
      Traced words = part.strip();
      out.append(out.length() == 0 || words.isEmpty() ? "" : " ").append(words);
    }
    return out.take();
  }
}
