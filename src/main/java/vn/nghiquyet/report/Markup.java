package vn.nghiquyet.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, two spaces an indent; what is written as text or value never becomes markup. */
final class Markup {
  private final StringWriter target = new StringWriter();
  private final XMLStreamWriter out;
  private int depth;

  /** What stands in an element. */
  interface Content {
    void write() throws XMLStreamException;
  }

  /** Begins a document; its declaration is written. */
  Markup() {
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
  void element(String name, Content content, String... attributes) throws XMLStreamException {
    indent();
    start(name, attributes);
    depth++;
    content.write();
    depth--;
    indent();
    out.writeEndElement();
  }

  /** An element with text. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    indent();
    start(name, attributes);
    out.writeCharacters(legal(text));
    out.writeEndElement();
  }

  /** An element without content. */
  void empty(String name, String... attributes) throws XMLStreamException {
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
  String end() throws XMLStreamException {
    out.writeEndDocument();
    out.flush();
    return target.append('\n').toString();
  }
}
