package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.source.word.Block;
import vn.nghiquyet.source.word.Fields;
import vn.nghiquyet.source.word.ParagraphBuilder;

/** Reads the paragraphs and tables of a body, a cell, a note or a text box. */
final class StoryReader {
  private final Context context;
  private final Fields fields;
  private final List<Block> blocks = new ArrayList<>();
  private ParagraphBuilder open;
  private int progress;

  StoryReader(Context context, Fields fields) {
    this.context = context;
    this.fields = fields;
    this.open = new ParagraphBuilder(context.budget());
  }

  /** Reads what is in the element the cursor is on. */
  List<Block> read(Xml xml) throws XMLStreamException {
    children(xml);
    close();
    return blocks;
  }

  /** The same for a cell, whose properties someone else reads. */
  List<Block> readCell(Xml xml, Alternate.Part properties) throws XMLStreamException {
    int level = xml.depth();
    while (xml.nextChild(level)) {
      if (xml.is("tcPr")) {
        properties.read(xml);
      } else {
        child(xml);
      }
    }
    close();
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
      case "p" -> paragraph(xml);
      case "tbl" -> table(xml);
      case "mc:AlternateContent" -> Alternate.read(xml, () -> progress, this::child);
      default -> {
        if (context.looksInto(xml.name())) {
          children(xml);
        }
      }
    }
  }

  private void paragraph(Xml xml) throws XMLStreamException {
    progress++;
    if (new ParagraphReader(context, fields, open).read(xml)) {
      add();
    }
  }

  private void table(Xml xml) throws XMLStreamException {
    progress++;
    close();
    blocks.add(new TableReader(context, fields).read(xml));
  }

  /** A paragraph whose mark is not there ends here all the same; with nothing in it, it is not. */
  private void close() {
    if (!open.isEmpty()) {
      add();
    }
    open = new ParagraphBuilder(context.budget());
  }

  private void add() {
    blocks.add(open.build());
    open = new ParagraphBuilder(context.budget());
  }
}
