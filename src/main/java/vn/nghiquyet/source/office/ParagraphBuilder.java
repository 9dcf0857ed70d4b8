package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.text.Marking;

/**
 * Gathers a paragraph. Where its mark is not there in the chosen view, the next paragraph is read
 * into the same builder; it then has the properties of the last mark, as in Word, but those of the
 * first part where the mark is merely hidden.
 */
final class ParagraphBuilder {
  private final Budget budget;
  private final List<Traced> lines = new ArrayList<>();
  private final Traced.Builder line = new Traced.Builder();
  private final List<DocxBlock> boxes = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<DocxBlock.Mark> marks = new ArrayList<>();
  private boolean seen;
  private boolean plain;
  private boolean gap;
  private boolean keepsPlace;
  private ListRef place = ListRef.NONE;
  private boolean caps;
  private int progress;

  ParagraphBuilder(Budget budget) {
    this.budget = budget;
  }

  /**
   * Text of a run that is bold or not.
   *
   * @param element number of the text element that holds it as it is, else 0
   */
  void text(String text, boolean bold, int element) {
    add(text, element);
    if (!text.isBlank() && !bold) {
      plain = true;
    }
  }

  /** Text that says nothing about emphasis. */
  void neutral(String text) {
    add(text, 0);
  }

  private void add(String text, int element) {
    if (text.isEmpty()) {
      return;
    }
    budget.characters(text.length());
    if (gap && line.length() > 0 && !line.endsOpen() && !Character.isWhitespace(text.charAt(0))) {
      line.append(" ");
    }
    gap = false;
    progress++;
    seen |= !text.isBlank();
    line.append(text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' '), element);
  }

  /** Begins a further line. */
  void newLine() {
    budget.piece();
    progress++;
    lines.add(line.take());
    gap = false;
  }

  /** A new page or column: words before and after it stay apart. */
  void pageBreak() {
    gap = true;
  }

  void note(String key) {
    budget.piece();
    progress++;
    notes.add(key);
  }

  void boxes(List<DocxBlock> blocks) {
    progress += blocks.size();
    boxes.addAll(blocks);
  }

  /** An editor left this here; what stands side by side is one. */
  void left(Marking.Kind kind, String text) {
    int last = marks.size() - 1;
    DocxBlock.Mark before = last < 0 ? null : marks.get(last);
    boolean same = before != null && before.kind() == kind && before.line() == lines.size();
    if (same && line.endsWith(before.text() + text)) {
      marks.set(last, new DocxBlock.Mark(kind, lines.size(), before.text() + text));
    } else {
      budget.piece();
      marks.add(new DocxBlock.Mark(kind, lines.size(), text));
    }
  }

  /** Takes over the properties of a mark. */
  void mark(ListRef newPlace, boolean newCaps) {
    if (!keepsPlace) {
      place = newPlace;
      caps = newCaps;
    }
  }

  /** The mark just taken over is hidden; its properties stay if there is text before it. */
  void hideMark() {
    keepsPlace |= seen;
  }

  /** Grows with all that is added. */
  int progress() {
    return progress;
  }

  boolean isEmpty() {
    return !seen && boxes.isEmpty() && notes.isEmpty();
  }

  DocxBlock.Paragraph build() {
    List<Traced> all = new ArrayList<>(lines);
    all.add(line.take());
    return new DocxBlock.Paragraph(all, seen && !plain, place, caps, boxes, notes, marks);
  }
}
