package vn.nghiquyet.source.office;

import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.source.ReadOptions.Revisions;
import vn.nghiquyet.source.word.Fields;
import vn.nghiquyet.source.word.ParagraphBuilder;
import vn.nghiquyet.source.word.Run;
import vn.nghiquyet.source.word.Symbols;
import vn.nghiquyet.text.Marking;

/** Reads one {@code w:p} into a builder. */
final class ParagraphReader {
  private final Context context;
  private final Fields fields;
  private final ParagraphBuilder out;
  private ParagraphProperties properties = new ParagraphProperties();
  private Styles.Resolved style;
  private Styles.Look look;
  private boolean highlighted;
  private boolean inserted;

  ParagraphReader(Context context, Fields fields, ParagraphBuilder out) {
    this.context = context;
    this.fields = fields;
    this.out = out;
    style = context.styles().ofParagraph("");
    look = look(new RunProperties());
  }

  /**
   * Reads the paragraph the cursor is on.
   *
   * @return whether it ends here; else the next paragraph goes on with it
   */
  boolean read(Xml xml) throws XMLStreamException {
    context.budget().piece();
    int level = xml.depth();
    while (xml.nextChild(level)) {
      if (xml.is("pPr")) {
        properties = ParagraphProperties.read(xml, context.view());
        style = context.styles().ofParagraph(properties.style);
      } else {
        content(xml);
      }
    }
    Styles.Look mark = look(properties.mark);
    out.mark(context.numbering().place(properties, style), mark.caps());
    if (mark.hidden()) {
      out.hideMark();
    }
    return !mark.hidden() && !context.drops(properties.mark.inserted, properties.mark.deleted);
  }

  private Styles.Look look(RunProperties run) {
    boolean heading =
        properties.outline == ParagraphProperties.NOT_GIVEN
            ? style.heading()
            : properties.isHeading();
    return context.styles().look(style, heading, run);
  }

  private void children(Xml xml) throws XMLStreamException {
    int level = xml.depth();
    while (xml.nextChild(level)) {
      content(xml);
    }
  }

  /** One element between runs. */
  private void content(Xml xml) throws XMLStreamException {
    switch (xml.name()) {
      case "r" -> run(xml);
      case "mc:AlternateContent" -> alternate(xml, this::content);
      case "ins", "moveTo" -> inserted(xml);
      case "del", "moveFrom" -> deleted(xml);
      case "m:t" -> formula(xml.text());
      case "m:den" -> {
        formula("/");
        children(xml);
      }
      default -> {
        if (context.looksInto(xml.name())) {
          children(xml);
        }
      }
    }
  }

  private void inserted(Xml xml) throws XMLStreamException {
    boolean outer = inserted;
    inserted = true;
    if (context.looksInto(xml.name())) {
      children(xml);
    }
    inserted = outer;
  }

  private void deleted(Xml xml) throws XMLStreamException {
    out.left(Marking.Kind.DELETED, "");
    if (context.looksInto(xml.name())) {
      children(xml);
    }
  }

  private void formula(String text) {
    if (!fields.hides()) {
      out.neutral(Run.of(text));
    }
  }

  private void run(Xml xml) throws XMLStreamException {
    Styles.Look outer = look;
    look = look(new RunProperties());
    highlighted = false;
    boolean markFollows = false;
    int level = xml.depth();
    while (xml.nextChild(level)) {
      if (xml.is("rPr")) {
        RunProperties run = RunProperties.read(xml, context.view());
        look = look(run);
        highlighted = run.highlighted;
      } else if (!(markFollows && xml.is("t"))) {
        markFollows |= xml.flag("customMarkFollows");
        piece(xml);
      }
    }
    look = outer;
  }

  /** One element inside a run. */
  private void piece(Xml xml) throws XMLStreamException {
    switch (xml.name()) {
      case "t" -> typed(xml);
      case "delText" -> {
        if (context.view() == Revisions.ORIGINAL) {
          text(written(xml), 0);
        }
      }
      case "tab", "ptab" -> text(" ", 0);
      case "br" -> lineBreak(xml.attribute("type"));
      case "cr" -> lineBreak("");
      case "noBreakHyphen" -> text("-", 0);
      case "softHyphen" -> text("\u00AD", 0); // a letter in some old fonts
      case "sym" -> text(SymbolElement.of(xml), 0);
      case "fldChar" -> fields(xml.attribute("fldCharType"));
      case "footnoteReference" -> note("footnote", xml);
      case "endnoteReference" -> note("endnote", xml);
      case "commentReference" -> out.left(Marking.Kind.COMMENT, "");
      case "ruby" -> base(xml);
      case "drawing", "pict", "object" -> boxes(xml);
      case "mc:AlternateContent" -> alternate(xml, this::piece);
      default -> {
        // Instructions of fields, marks of notes and comments.
      }
    }
  }

  private void fields(String type) {
    switch (type) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      case "end" -> fields.end();
      default -> {
        // Nothing else is known.
      }
    }
  }

  private void typed(Xml xml) throws XMLStreamException {
    int element = xml.texts();
    boolean preserved = isPreserved(xml);
    String text = xml.text();
    text(shown(text, preserved), shown(text, preserved).length() == text.length() ? element : 0);
  }

  private static boolean isPreserved(Xml xml) {
    return xml.attribute("space").equals("preserve");
  }

  private static String shown(String text, boolean preserved) {
    return !preserved && text.indexOf('\n') >= 0 ? text.strip() : text;
  }

  private static String written(Xml xml) throws XMLStreamException {
    boolean preserved = isPreserved(xml);
    return shown(xml.text(), preserved);
  }

  private boolean isVisible() {
    return !look.hidden() && !fields.hides();
  }

  /** Text of a run, and the number of the element it is typed in, 0 for none. */
  private void text(String text, int element) {
    if (isVisible()) {
      String set = look.symbolFont() ? symbols(text) : text;
      Run run = new Run(set, look.font(), look.caps());
      String shown = run.shown();
      out.text(look.symbolFont() ? run : run.typedIn(element), look.bold());
      if (inserted) {
        out.left(Marking.Kind.INSERTED, shown);
      }
      if (highlighted && !text.isBlank()) {
        out.left(Marking.Kind.HIGHLIGHT, shown);
      }
    }
  }

  /** Text typed in a symbol font is a bullet or a box; longer text is text in the wrong font. */
  private static String symbols(String text) {
    return text.strip().length() == 1 ? Symbols.inPrivateUse(text) : text;
  }

  private void lineBreak(String type) {
    if (!isVisible()) {
      return;
    }
    if (type.equals("page") || type.equals("column")) {
      out.pageBreak();
    } else {
      out.newLine();
    }
  }

  private void note(String kind, Xml xml) {
    if (isVisible()) {
      out.note(kind + " " + xml.attribute("id"));
    }
  }

  /** Of ruby text, what the small text stands over. */
  private void base(Xml xml) throws XMLStreamException {
    int level = xml.depth();
    while (xml.nextChild(level)) {
      if (xml.is("rubyBase")) {
        children(xml);
      }
    }
  }

  /** Text boxes at any depth of a drawing. */
  private void boxes(Xml xml) throws XMLStreamException {
    int level = xml.depth();
    while (xml.nextChild(level)) {
      box(xml);
    }
  }

  private void box(Xml xml) throws XMLStreamException {
    if (xml.is("txbxContent")) {
      if (isVisible()) {
        out.boxes(new StoryReader(context, new Fields(false)).read(xml));
      }
    } else if (xml.is("mc:AlternateContent")) {
      alternate(xml, this::box);
    } else {
      boxes(xml);
    }
  }

  private void alternate(Xml xml, Alternate.Part part) throws XMLStreamException {
    Alternate.read(xml, out::progress, part);
  }
}
