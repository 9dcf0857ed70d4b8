package vn.nghiquyet.source.rtf;

import java.util.List;
import vn.nghiquyet.source.ReadOptions.Revisions;
import vn.nghiquyet.source.word.Block;
import vn.nghiquyet.source.word.Budget;
import vn.nghiquyet.source.word.FlatTables;
import vn.nghiquyet.source.word.ListLevel;
import vn.nghiquyet.source.word.ListRef;
import vn.nghiquyet.source.word.ParagraphBuilder;
import vn.nghiquyet.source.word.Run;
import vn.nghiquyet.source.word.Symbols;
import vn.nghiquyet.text.Marking;

/** Gathers what is read of a body, a note or a text box. */
final class RtfStory {
  private final Revisions view;
  private final Budget budget;
  private final FlatTables tables;
  private final RtfRow row = new RtfRow();
  private final RtfRow nestedRow = new RtfRow();
  private ParagraphBuilder open;

  RtfStory(Revisions view, Budget budget) {
    this.view = view;
    this.budget = budget;
    tables = new FlatTables(budget);
    open = new ParagraphBuilder(budget);
  }

  RtfRow row(RtfState state) {
    return state.nestedRow ? nestedRow : row;
  }

  boolean isVisible(RtfState state) {
    return !state.hidden && !drops(state);
  }

  private boolean drops(RtfState state) {
    return view == Revisions.FINAL ? state.deleted : state.inserted;
  }

  void text(String text, String font, RtfState state) {
    if (state.deleted) {
      open.left(Marking.Kind.DELETED, "");
    }
    if (!isVisible(state)) {
      return;
    }
    Run run = run(text, font, state.caps);
    open.text(run, state.bold || state.heading);
    if (state.inserted) {
      open.left(Marking.Kind.INSERTED, run.shown());
    }
    if (state.highlighted && !text.isBlank()) {
      open.left(Marking.Kind.HIGHLIGHT, run.shown());
    }
  }

  /** A label that nothing is known of but its text. */
  void label(String text, String font) {
    open.neutral(run(text, font, false));
  }

  /** Text typed in a symbol font is a bullet or a box; longer text is text in the wrong font. */
  private static Run run(String text, String font, boolean caps) {
    boolean picture = Symbols.isSymbolFont(font) && text.strip().length() == 1;
    return new Run(picture ? Symbols.inPrivateUse(text) : text, font, caps);
  }

  void newLine(RtfState state) {
    if (isVisible(state)) {
      open.newLine();
    }
  }

  void pageBreak() {
    open.pageBreak();
  }

  void comment() {
    open.left(Marking.Kind.COMMENT, "");
  }

  void note(String key) {
    open.note(key);
  }

  void boxes(List<Block> blocks) {
    open.boxes(blocks);
  }

  /** The mark of a paragraph. */
  void endParagraph(RtfState state) {
    budget.piece();
    mark(state);
    if (state.hidden) {
      open.hideMark();
    } else if (!drops(state)) {
      add(state.tables());
    }
  }

  private void mark(RtfState state) {
    int level = Math.min(Math.max(state.level, 0), ListLevel.COUNT - 1);
    open.mark(state.list > 0 ? new ListRef(state.list, level) : ListRef.NONE, state.caps);
  }

  private void add(int depth) {
    tables.add(open.build(), depth);
    open = new ParagraphBuilder(budget);
  }

  void endCell(RtfState state, int depth) {
    mark(state);
    add(depth);
    tables.endCell(depth);
  }

  void endRow(RtfState state, int depth) {
    if (!open.isEmpty()) {
      add(depth);
    }
    open = new ParagraphBuilder(budget);
    tables.endRow(depth, row(state).shape(), !drops(state));
  }

  /** A section ends, and what is open with it. */
  void endSection(RtfState state) {
    if (!open.isEmpty()) {
      mark(state);
      add(state.tables());
    }
  }

  /** All there is. */
  List<Block> end(RtfState state) {
    endSection(state);
    return tables.end();
  }
}
