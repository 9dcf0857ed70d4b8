package vn.nghiquyet.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, two spaces an indent; what is written as text or value never becomes markup. */
public final class Markup {
  private final StringWriter target = new StringWriter();
  private final XMLStreamWriter out;
  private int depth;

  /** What stands in an element. */
  public interface Content {
    /** Writes it. */
    void write() throws XMLStreamException;
  }

  /** Begins a document; its declaration is written. */
  public Markup() {
    try {
      out = XMLOutputFactory.newFactory().createXMLStreamWriter(target);
      out.writeStartDocument("UTF-8", "1.0");
      target.append('\n');
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes as it is what is no document's text: a document type. */
  void raw(String text) throws XMLStreamException {
    out.writeDTD(text);
    out.writeCharacters("\n");
  }

  /**
   * An element with other elements.
   *
   * @param attributes names and values by turns
   */
  public void element(String name, Content content, String... attributes)
      throws XMLStreamException {
    indent();
    start(name, attributes);
    depth++;
    content.write();
    depth--;
    out.writeCharacters("\n" + "  ".repeat(depth));
    out.writeEndElement();
  }

  /** An element with text. */
  public void text(String name, String text, String... attributes) throws XMLStreamException {
    indent();
    start(name, attributes);
    out.writeCharacters(legal(text));
    out.writeEndElement();
  }

  /** An element with words and elements among them, which are written by the two methods below. */
  public void mixed(String name, Content content, String... attributes) throws XMLStreamException {
    indent();
    start(name, attributes);
    content.write();
    out.writeEndElement();
  }

  /** Words of a mixed element. */
  public void words(String text) throws XMLStreamException {
    out.writeCharacters(legal(text));
  }

  /** An element among words. */
  public void inline(String name, String text, String... attributes) throws XMLStreamException {
    start(name, attributes);
    out.writeCharacters(legal(text));
    out.writeEndElement();
  }

  /** An element without content among words. */
  public void mark(String name) throws XMLStreamException {
    out.writeEmptyElement(name);
  }

  /** An element without content. */
  public void empty(String name, String... attributes) throws XMLStreamException {
    indent();
    out.writeEmptyElement(name);
    attributes(attributes);
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    out.writeStartElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  private void indent() throws XMLStreamException {
    out.writeCharacters(depth == 0 ? "" : "\n" + "  ".repeat(depth));
  }

  /** Without characters that XML 1.0 cannot hold. */
  private static String legal(String text) {
    return text.codePoints()
        .filter(
            c ->
                c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c < 0xE000) || c == '\t')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The document. */
  public String end() throws XMLStreamException {
    out.writeEndDocument();
    out.flush();
    return target.append('\n').toString();
  }
}
