package vn.nghiquyet.report.office;

import java.util.List;
import java.util.regex.Pattern;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.report.Titles;
import vn.nghiquyet.report.office.Paragraphs.Look;
import vn.nghiquyet.text.Fold;

/**
 * A document as a Word file in the form that Nghị định 30/2020/NĐ-CP, Phụ lục I, gives it, to be
 * edited there. Labels are typed as the document prints them, so that nothing renumbers itself, and
 * reading the file again gives the same document.
 */
public final class DocumentDocx {
  /** Half points. */
  private static final int SIZE = 28;

  /** Places to write into; such a line is not stretched to the margin. */
  private static final Pattern OPEN = Pattern.compile("…{3,}|[._]{6,}|(?:\\. ){4,}");

  /** Bare letters that a note begins with that tells an appendix. */
  private static final List<String> NOTES = List.of("(ban hanh k", "(kem theo", "(dinh kem");

  /** Longer words before the body are a sentence, not a heading. */
  private static final int HEADING = 40;

  /** Longer text between «(Ban hành kèm theo …)» and what it is the title of is no title. */
  private static final int MAX_TITLE = 400;

  private final WordFile file;
  private final Document document;

  private DocumentDocx(Document document) {
    this.document = document;
    file = new WordFile(false, SIZE, document.meta().title());
    SheetStyle.addTo(file);
  }

  /** The file as bytes; the same document gives the same bytes. */
  public static byte[] of(Document document) {
    DocumentDocx docx = new DocumentDocx(document);
    docx.write();
    return docx.file.bytes();
  }

  private void write() {
    new Letterhead(document.front()).write(file);
    document.front().stream().filter(block -> !Letterhead.holds(block)).forEach(this::front);
    document.main().forEach(this::provision);
    new Closing(document.back()).write(file);
    document.appendices().forEach(this::provision);
  }

  private CTP add(SheetStyle style, String text) {
    CTP paragraph = Sheet.add(file.body().addNewP(), style, text);
    if (OPEN.matcher(text).find()) {
      paragraph.getPPr().addNewJc().setVal(STJc.LEFT);
    }
    return paragraph;
  }

  private void front(Block block) {
    String text = block.text();
    switch (block.role()) {
      case DOC_TYPE -> add(SheetStyle.DOC_TYPE, document.meta().docType());
      case TITLE -> {
        add(SheetStyle.TITLE, text);
        Paragraphs.rule(file.body().addNewP(), Letterhead.TITLE_RULE);
      }
      case AUTHORITY -> lines(SheetStyle.AUTHORITY, Letterhead.session(text));
      case LEGAL_BASIS -> add(SheetStyle.LEGAL_BASIS, text);
      case ENACTING ->
          add(text.length() < HEADING ? SheetStyle.ENACTING : SheetStyle.LEGAL_BASIS, text);
      default -> add(SheetStyle.BODY, text);
    }
  }

  private void provision(Provision p) {
    if (p.kind() == Kind.TABLE) {
      DataTable.write(file, p.text());
      return;
    }
    boolean named = !p.marker().isEmpty() && Character.isLetter(p.marker().charAt(0));
    switch (p.kind()) {
      case APPENDIX -> appendix(p);
      case CHAPTER -> division(SheetStyle.CHAPTER, p);
      case SECTION -> division(SheetStyle.SECTION, p);
      case SUBSECTION -> division(SheetStyle.SUBSECTION, p);
      case PART -> {
        if (named && p.marker().length() > 4) {
          division(SheetStyle.PART, p);
        } else {
          item(SheetStyle.GROUP, p);
        }
      }
      default -> item(style(p), p);
    }
    p.children().forEach(this::provision);
  }

  private static SheetStyle style(Provision p) {
    if (p.kind() == Kind.ARTICLE) {
      return p.heading().isEmpty() ? SheetStyle.ARTICLE_TEXT : SheetStyle.ARTICLE;
    }
    boolean titled =
        (p.kind() == Kind.CLAUSE || p.kind() == Kind.SUBCLAUSE)
            && p.heading().chars().anyMatch(Character::isLetter);
    return titled ? SheetStyle.ITEM_TITLE : SheetStyle.BODY;
  }

  /** Its label above its title, in one paragraph, so that it is one line of the navigation. */
  private void division(SheetStyle style, Provision p) {
    boolean titled = !p.heading().isEmpty();
    lines(style, titled ? List.of(p.cleanMarker(), p.heading()) : List.of(p.cleanMarker()));
    text(p);
  }

  /** Lines of one paragraph. */
  private CTP lines(SheetStyle style, List<String> lines) {
    CTP paragraph = add(style, lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      paragraph.addNewR().addNewBr();
      Paragraphs.add(paragraph, Sheet.clean(line), Look.PLAIN);
    }
    return paragraph;
  }

  private void appendix(Provision p) {
    List<String> titles = p.heading().isEmpty() ? List.of() : Titles.heading(p);
    boolean labelled = !p.marker().isEmpty();
    if (!labelled && titles.isEmpty()) {
      page(lines(SheetStyle.BODY, noted(p.text())));
      return;
    }
    page(lines(SheetStyle.APPENDIX, labelled ? List.of(p.cleanMarker()) : noted(titles.get(0))));
    titles.stream()
        .skip(labelled ? 0 : 1)
        .forEach(title -> lines(SheetStyle.APPENDIX_TITLE, noted(title)));
    if (!p.text().isEmpty()) {
      List<String> noted = noted(p.text());
      boolean note = noted.size() == 2 && p.text().length() < MAX_TITLE || p.text().startsWith("(");
      lines(note ? SheetStyle.APPENDIX_NOTE : SheetStyle.BODY, noted);
    }
  }

  /** «(Ban hành kèm theo …)», which tells an appendix, stands on a line of its own. */
  private static List<String> noted(String text) {
    for (int at = text.indexOf(" ("); at >= 0; at = text.indexOf(" (", at + 1)) {
      String folded = Fold.fold(text.substring(at + 1));
      if (NOTES.stream().anyMatch(folded::startsWith)) {
        return List.of(text.substring(0, at), text.substring(at + 1));
      }
    }
    return List.of(text);
  }

  private static void page(CTP paragraph) {
    paragraph.getPPr().addNewPageBreakBefore();
  }

  private void item(SheetStyle style, Provision p) {
    String label = label(p);
    String first = p.heading().isEmpty() ? p.text() : p.heading();
    String space = label.isEmpty() || first.isEmpty() ? "" : " ";
    if (style == SheetStyle.ARTICLE_TEXT) {
      CTP paragraph = add(style, "");
      Paragraphs.add(paragraph, Sheet.clean(label), Look.BOLD);
      Paragraphs.add(paragraph, Sheet.clean(space + first), Look.PLAIN);
    } else {
      CTP paragraph = add(style, label + space + first);
      if (!p.heading().isEmpty()) {
        paragraph.getPPr().addNewKeepNext();
      }
    }
    if (!p.heading().isEmpty()) {
      text(p);
    }
  }

  private void text(Provision p) {
    if (!p.text().isEmpty()) {
      add(SheetStyle.BODY, p.text());
    }
  }

  /** Điều has a point behind its number, whether the input has it or not. */
  private static String label(Provision p) {
    String label = p.cleanMarker();
    boolean bare =
        p.kind() == Kind.ARTICLE
            && !label.isEmpty()
            && Character.isLetterOrDigit(label.charAt(label.length() - 1));
    return bare ? label + "." : label;
  }
}
