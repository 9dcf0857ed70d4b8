package vn.nghiquyet.source.office;

import java.util.List;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import vn.nghiquyet.source.word.Block;
import vn.nghiquyet.source.word.Fields;
import vn.nghiquyet.source.word.FlatTables;
import vn.nghiquyet.source.word.ParagraphBuilder;

/** Reads a stretch of a Word file: its body, a note, a text box. */
final class DocStory {
  private final DocContext context;
  private final Fields fields;
  private final FlatTables tables;
  private ParagraphBuilder open;

  DocStory(DocContext context, Fields fields) {
    this.context = context;
    this.fields = fields;
    tables = new FlatTables(context.budget());
    open = new ParagraphBuilder(context.budget());
  }

  /** What stands between two places. */
  List<Block> read(int start, int end) {
    Range range = new Range(start, end, context.document());
    for (PAPX properties : context.paragraphs(start, end)) {
      Paragraph paragraph = Paragraph.newParagraph(range, properties);
      if (paragraph.getStartOffset() < paragraph.getEndOffset()) {
        read(paragraph, properties);
      }
    }
    if (!open.isEmpty()) {
      tables.add(open.build(), 0);
    }
    return tables.end();
  }

  private void read(Paragraph paragraph, PAPX properties) {
    context.budget().piece();
    int depth = depth(paragraph);
    CharacterRun mark = paragraph.getCharacterRun(paragraph.numCharacterRuns() - 1);
    if (paragraph.isTableRowEnd()) {
      boolean shown = !context.drops(mark.isMarkedInserted(), mark.isMarkedDeleted());
      close(depth);
      tables.endRow(Math.max(1, depth), DocTables.row(properties.getSprmBuf()), shown);
      return;
    }
    DocRuns runs = new DocRuns(context, fields, open, paragraph.getLvl() < 9);
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      runs.read(paragraph.getCharacterRun(i));
    }
    end(paragraph, mark, depth);
  }

  private static int depth(Paragraph paragraph) {
    return Math.max(paragraph.getTableLevel(), paragraph.isInTable() ? 1 : 0);
  }

  private void end(Paragraph paragraph, CharacterRun mark, int depth) {
    char last = context.last(paragraph.getEndOffset());
    boolean cell = last == '\u0007' || paragraph.isEmbeddedCellMark();
    if (last == '\f' && !context.endsSection(paragraph.getEndOffset())) {
      open.pageBreak();
      return;
    }
    open.mark(DocLists.place(paragraph.getIlfo(), paragraph.getIlvl()), mark.isCapitalized());
    boolean hidden = mark.isVanished() && !cell;
    if (hidden) {
      open.hideMark();
    }
    if (cell || !hidden && !context.drops(mark.isMarkedInserted(), mark.isMarkedDeleted())) {
      add(depth);
    }
    if (cell) {
      tables.endCell(depth);
    }
  }

  private void add(int depth) {
    tables.add(open.build(), depth);
    open = new ParagraphBuilder(context.budget());
  }

  private void close(int depth) {
    if (!open.isEmpty()) {
      add(depth);
    }
    open = new ParagraphBuilder(context.budget());
  }
}
