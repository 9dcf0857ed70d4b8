package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.source.word.Block;
import vn.nghiquyet.source.word.Budget;
import vn.nghiquyet.source.word.ListRef;
import vn.nghiquyet.source.word.ParagraphBuilder;

/** Reads the paragraphs, lists and tables of a body, a cell, a note or a frame. */
final class OdtStory {
  private final Context context;
  private final List<Block> blocks = new ArrayList<>();
  private ParagraphBuilder open;

  OdtStory(Context context) {
    this.context = context;
    open = new ParagraphBuilder(context.budget());
  }

  /**
   * What reading any story of one document needs.
   *
   * @param styles its styles
   * @param lists its lists
   * @param changes its tracked changes
   * @param notes what its notes say, by the key of their reference; filled while it is read
   * @param budget what may still be made
   */
  record Context(
      OdtStyles styles,
      OdtLists lists,
      OdtChanges changes,
      Map<String, List<Block>> notes,
      Budget budget) {
    Context(OdtStyles styles, OdtLists lists, OdtChanges changes, Budget budget) {
      this(styles, lists, changes, new HashMap<>(), budget);
    }
  }

  /** Reads what is in the element the cursor is on. */
  List<Block> read(Xml xml) throws XMLStreamException {
    children(xml);
    if (!open.isEmpty()) {
      end();
    }
    return blocks;
  }

  private void children(Xml xml) throws XMLStreamException {
    int level = xml.depth();
    while (xml.nextChild(level)) {
      child(xml);
    }
  }

  private void child(Xml xml) throws XMLStreamException {
    switch (xml.name()) {
      case ":p", ":h" -> paragraph(xml);
      case ":list" -> list(xml);
      case ":table" -> table(xml);
      case ":tracked-changes" -> context.changes().read(xml);
      case ":change-start", ":change-end" -> context.changes().mark(xml);
      case ":change" -> deleted(xml);
      case ":section" -> {
        if (!xml.attribute("display").equals("none")) {
          children(xml);
        }
      }
      case ":numbered-paragraph",
          ":index-body",
          ":index-title",
          ":table-of-content",
          ":illustration-index",
          ":table-index",
          ":alphabetical-index",
          ":user-index",
          ":g" ->
          children(xml);
      case ":frame", ":custom-shape", ":rect", ":ellipse" ->
          blocks.addAll(OdtParagraph.boxes(context, xml));
      default -> {
        // Declarations, forms, pictures.
      }
    }
  }

  private void paragraph(Xml xml) throws XMLStreamException {
    context.budget().piece();
    int outline = xml.is(":h") ? Math.max(1, xml.number("outline-level", 1)) : 0;
    boolean silent = xml.attribute("is-list-header").equals("true");
    ListRef place = silent ? ListRef.NONE : context.lists().next(outline);
    boolean ends = new OdtParagraph(context, open, this::end).read(xml, outline > 0);
    open.mark(place, false);
    if (ends) {
      end();
    }
  }

  /** What was deleted between paragraphs. */
  private void deleted(Xml xml) {
    for (String text : context.changes().deleted(xml)) {
      OdtParagraph.add(open, text);
      end();
    }
  }

  /** Ends a paragraph and gives the builder of the next. */
  private ParagraphBuilder end() {
    blocks.add(open.build());
    open = new ParagraphBuilder(context.budget());
    return open;
  }

  private void list(Xml xml) throws XMLStreamException {
    context.lists().begin(xml);
    int level = xml.depth();
    while (xml.nextChild(level)) {
      if (xml.is(":list-item") || xml.is(":list-header")) {
        context.lists().item(xml);
        children(xml);
      }
    }
    context.lists().end();
  }

  private void table(Xml xml) throws XMLStreamException {
    if (!open.isEmpty()) {
      end();
    }
    blocks.add(new OdtTable(context).read(xml));
  }
}
