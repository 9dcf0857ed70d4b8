package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.source.word.Block;
import vn.nghiquyet.source.word.ParagraphBuilder;
import vn.nghiquyet.source.word.Run;
import vn.nghiquyet.text.Marking;

/** Reads one {@code text:p} or {@code text:h} into a builder. */
final class OdtParagraph {
  private static final int MAX_SPACES = 1000;

  private final OdtStory.Context context;
  private final Supplier<ParagraphBuilder> next;
  private ParagraphBuilder out;
  private OdtStyles.Look look = OdtStyles.Look.PLAIN;
  private boolean space = true;

  /**
   * Reads into a builder.
   *
   * @param next ends the paragraph of the builder and gives that of the next
   */
  OdtParagraph(OdtStory.Context context, ParagraphBuilder out, Supplier<ParagraphBuilder> next) {
    this.context = context;
    this.out = out;
    this.next = next;
  }

  /**
   * Reads the paragraph the cursor is on.
   *
   * @return whether it ends here; else the next paragraph goes on with it
   */
  boolean read(Xml xml, boolean heading) throws XMLStreamException {
    OdtStyles.Look own = context.styles().ofParagraph(xml.attribute("style-name"));
    look = heading ? own.heading() : own;
    content(xml);
    return !context.changes().isDropped();
  }

  private void content(Xml xml) throws XMLStreamException {
    int level = xml.depth();
    for (Xml.Step step = xml.step(level); step != Xml.Step.END; step = xml.step(level)) {
      if (step == Xml.Step.TEXT) {
        collapsed(xml.words());
      } else {
        piece(xml);
      }
    }
  }

  private void piece(Xml xml) throws XMLStreamException {
    switch (xml.name()) {
      case ":span" -> span(xml);
      case ":s" -> text(" ".repeat(Math.min(Math.max(xml.number("c", 1), 0), MAX_SPACES)));
      case ":tab" -> text(" ");
      case ":line-break" -> lineBreak();
      case ":note" -> note(xml);
      case ":annotation" -> out.left(Marking.Kind.COMMENT, "");
      case ":change" -> deleted(xml);
      case ":change-start", ":change-end" -> context.changes().mark(xml);
      case ":frame", ":custom-shape", ":rect", ":ellipse", ":g" -> frames(xml);
      case ":number",
          ":annotation-end",
          ":ruby-text",
          ":script",
          ":hidden-paragraph",
          ":bookmark",
          ":soft-page-break" -> {
        // Labels are counted anew; the others say nothing.
      }
      case ":hidden-text" -> {
        if (!xml.attribute("is-hidden").equals("true")) {
          content(xml);
        }
      }
      default -> content(xml);
    }
  }

  private void span(Xml xml) throws XMLStreamException {
    OdtStyles.Look outer = look;
    look = context.styles().ofText(xml.attribute("style-name"), outer);
    content(xml);
    look = outer;
  }

  /** White space of the file is one space, and none where a paragraph begins. */
  private void collapsed(String words) {
    StringBuilder made = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!white || !space) {
        made.append(white ? ' ' : c);
      }
      space = white;
    }
    text(made.toString());
  }

  private void text(String text) {
    if (text.isEmpty() || look.hidden() || context.changes().isDropped()) {
      return;
    }
    Run run = new Run(text, look.font(), look.caps());
    out.text(run, look.bold());
    if (context.changes().isInserted()) {
      out.left(Marking.Kind.INSERTED, run.shown());
    }
    if (look.marked() && !text.isBlank()) {
      out.left(Marking.Kind.HIGHLIGHT, run.shown());
    }
  }

  private void lineBreak() {
    if (!look.hidden() && !context.changes().isDropped()) {
      out.newLine();
      space = true;
    }
  }

  private void note(Xml xml) throws XMLStreamException {
    String key = "note " + context.notes().size();
    List<Block> body = new ArrayList<>();
    int level = xml.depth();
    while (xml.nextChild(level)) {
      if (xml.is(":note-body")) {
        body.addAll(new OdtStory(context).read(xml));
      }
    }
    if (!look.hidden() && !context.changes().isDropped()) {
      context.notes().put(key, body);
      out.note(key);
    }
  }

  private void deleted(Xml xml) {
    out.left(Marking.Kind.DELETED, "");
    List<String> paragraphs = context.changes().deleted(xml);
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i > 0) {
        out = next.get();
      }
      add(out, paragraphs.get(i));
    }
  }

  /** Adds words that say nothing of their look. */
  static void add(ParagraphBuilder out, String text) {
    out.neutral(Run.of(text));
  }

  private void frames(Xml xml) throws XMLStreamException {
    List<Block> found = boxes(context, xml);
    if (!look.hidden() && !context.changes().isDropped()) {
      out.boxes(found);
    }
  }

  /** What is written in a frame or a shape. */
  static List<Block> boxes(OdtStory.Context context, Xml xml) throws XMLStreamException {
    if (xml.is(":text-box") || xml.is(":custom-shape") || xml.is(":rect") || xml.is(":ellipse")) {
      return new OdtStory(context).read(xml);
    }
    List<Block> out = new ArrayList<>();
    int level = xml.depth();
    while (xml.nextChild(level)) {
      switch (xml.name()) {
        case ":frame", ":g", ":text-box", ":custom-shape", ":rect", ":ellipse" ->
            out.addAll(boxes(context, xml));
        default -> {
          // Pictures, their titles and descriptions.
        }
      }
    }
    return out;
  }
}
