package vn.nghiquyet.source.office;

import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import vn.nghiquyet.source.word.Fields;
import vn.nghiquyet.source.word.ParagraphBuilder;
import vn.nghiquyet.source.word.Run;
import vn.nghiquyet.source.word.Symbols;
import vn.nghiquyet.text.Marking;

/** Reads the runs of one paragraph of a Word file ([MS-DOC] 2.4.1: its special characters). */
final class DocRuns {
  private final DocContext context;
  private final Fields fields;
  private final ParagraphBuilder out;
  private final boolean heading;

  DocRuns(DocContext context, Fields fields, ParagraphBuilder out, boolean heading) {
    this.context = context;
    this.fields = fields;
    this.out = out;
    this.heading = heading;
  }

  void read(CharacterRun run) {
    if (run == null) {
      return;
    }
    if (run.isMarkedDeleted()) {
      out.left(Marking.Kind.DELETED, "");
    }
    if (context.drops(run.isMarkedInserted(), run.isMarkedDeleted())) {
      return;
    }
    if (run.isSymbol()) {
      symbol(run);
      return;
    }
    String text = run.text();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' || context.isNote(run.getStartOffset() + i)) {
        text(run, text.substring(start, i));
        special(run, c, run.getStartOffset() + i);
        start = i + 1;
      }
    }
    text(run, text.substring(start));
  }

  private boolean isVisible(CharacterRun run) {
    return !run.isVanished() && !fields.hides();
  }

  private void text(CharacterRun run, String text) {
    if (text.isEmpty() || !isVisible(run)) {
      return;
    }
    String font = context.font(run);
    boolean picture = Symbols.isSymbolFont(font) && text.strip().length() == 1;
    piece(run, new Run(picture ? Symbols.inPrivateUse(text) : text, font, run.isCapitalized()));
  }

  private void piece(CharacterRun run, Run made) {
    out.text(made, heading || run.isBold());
    if (run.isMarkedInserted()) {
      out.left(Marking.Kind.INSERTED, made.shown());
    }
    if (run.isHighlighted() && run.getHighlightedColor() != 0 && !made.text().isBlank()) {
      out.left(Marking.Kind.HIGHLIGHT, made.shown());
    }
  }

  private void symbol(CharacterRun run) {
    if (isVisible(run)) {
      Ffn font = run.getSymbolFont();
      String name = font == null ? "" : font.getMainFontName();
      String text = String.valueOf(run.getSymbolCharacter());
      boolean picture = Symbols.isSymbolFont(name);
      piece(run, new Run(picture ? Symbols.inPrivateUse(text) : text, name, false));
    }
  }

  private void special(CharacterRun run, char c, int place) {
    switch (c) {
      case 0x13 -> fields.begin();
      case 0x14 -> fields.separate();
      case 0x15 -> fields.end();
      default -> {
        if (isVisible(run)) {
          visible(run, c, place);
        }
      }
    }
  }

  private void visible(CharacterRun run, char c, int place) {
    if (context.isNote(place)) {
      out.note(context.note(place));
      return;
    }
    switch (c) {
      case 0x0B -> out.newLine();
      case 0x0C, 0x0E -> out.pageBreak();
      case 0x1E -> piece(run, new Run("-", "", false));
      case 0x05 -> out.left(Marking.Kind.COMMENT, "");
      case 0x08 -> out.boxes(context.boxes(place));
      default -> {
        // Marks of cells and paragraphs, pictures, soft hyphens.
      }
    }
  }
}
