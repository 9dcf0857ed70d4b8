package vn.nghiquyet.source.word;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.text.Marking;

/**
 * Gathers a paragraph. Where its mark is not there in the chosen view, the next paragraph is read
 * into the same builder; it then has the properties of the last mark, as in Word, but those of the
 * first part where the mark is merely hidden.
 */
public final class ParagraphBuilder {
  private final Budget budget;
  private final List<Runs> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private final List<Block> boxes = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Block.Mark> marks = new ArrayList<>();
  private boolean seen;
  private boolean plain;
  private boolean gap;
  private boolean keepsPlace;
  private ListRef place = ListRef.NONE;
  private boolean caps;
  private int progress;

  /** Makes an empty one. */
  public ParagraphBuilder(Budget budget) {
    this.budget = budget;
  }

  /** Text of a run that is bold or not. */
  public void text(Run run, boolean bold) {
    neutral(run);
    if (!run.text().isBlank() && !bold) {
      plain = true;
    }
  }

  /** Text that says nothing about emphasis. */
  public void neutral(Run run) {
    String text = run.text();
    if (text.isEmpty()) {
      return;
    }
    budget.characters(text.length());
    if (gap && line.length() > 0 && !endsOpen() && !Character.isWhitespace(text.charAt(0))) {
      append(Run.of(" "));
    }
    gap = false;
    progress++;
    seen |= !text.isBlank();
    append(run.with(text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ')));
  }

  private void append(Run run) {
    runs.add(run);
    line.append(run.shown());
  }

  private boolean endsOpen() {
    return Character.isWhitespace(line.charAt(line.length() - 1));
  }

  /** Begins a further line. */
  public void newLine() {
    budget.piece();
    progress++;
    endLine();
    gap = false;
  }

  /** A new page or column: words before and after it stay apart. */
  public void pageBreak() {
    gap = true;
  }

  /** A note is referred to here. */
  public void note(String key) {
    budget.piece();
    progress++;
    notes.add(key);
  }

  /** Text boxes are anchored here. */
  public void boxes(List<Block> blocks) {
    progress += blocks.size();
    boxes.addAll(blocks);
  }

  /** An editor left this here; what stands side by side is one. */
  public void left(Marking.Kind kind, String text) {
    int last = marks.size() - 1;
    Block.Mark before = last < 0 ? null : marks.get(last);
    boolean same = before != null && before.kind() == kind && before.line() == lines.size();
    if (same && line.toString().endsWith(before.text() + text)) {
      marks.set(last, new Block.Mark(kind, lines.size(), before.text() + text));
    } else {
      budget.piece();
      marks.add(new Block.Mark(kind, lines.size(), text));
    }
  }

  /** Takes over the properties of a mark. */
  public void mark(ListRef newPlace, boolean newCaps) {
    if (!keepsPlace) {
      place = newPlace;
      caps = newCaps;
    }
  }

  /** The mark just taken over is hidden; its properties stay if there is text before it. */
  public void hideMark() {
    keepsPlace |= seen;
  }

  /** Grows with all that is added. */
  public int progress() {
    return progress;
  }

  /** Whether there is nothing in it to read. */
  public boolean isEmpty() {
    return !seen && boxes.isEmpty() && notes.isEmpty();
  }

  private void endLine() {
    lines.add(Runs.joined(runs));
    runs.clear();
    line.setLength(0);
  }

  /** Ends the paragraph; nothing can be added any more. */
  public Block.Paragraph build() {
    endLine();
    return new Block.Paragraph(lines, seen && !plain, place, caps, boxes, notes, marks);
  }
}
