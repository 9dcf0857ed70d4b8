package vn.nghiquyet.source.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.nghiquyet.source.word.Budget;
import vn.nghiquyet.source.word.LimitExceededException;

/**
 * A cursor over the elements of one part. {@link #nextChild} goes from child to child of an open
 * element; what the caller does not read of a child is skipped. No DTD, no entities from anywhere.
 *
 * <p>Word's own elements and attributes go by their local names, in the transitional and the strict
 * namespace alike; markup compatibility has the prefix {@code mc:}, formulas {@code m:}, all else a
 * bare colon.
 */
final class Xml implements AutoCloseable {
  /** Open elements within each other; Word itself writes some dozens. */
  static final int MAX_DEPTH = 400;

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String WORD_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
  private static final String MATH_STRICT = "http://purl.oclc.org/ooxml/officeDocument/math";

  private final InputStream in;
  private final XMLStreamReader reader;
  private int depth;
  private String name = "";

  /** Opens a part and goes to its root element. */
  Xml(InputStream in) throws IOException, XMLStreamException {
    this.in = in;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    reader = create(factory, XmlText.decode(in));
    if (!nextChild(0)) {
      throw new XMLStreamException("no root element");
    }
  }

  private static XMLStreamReader create(XMLInputFactory factory, Reader in)
      throws XMLStreamException {
    try {
      return factory.createXMLStreamReader(in);
    } catch (LimitExceededException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new XMLStreamException(e);
    }
  }

  /** Number of open elements, the current one included. */
  int depth() {
    return depth;
  }

  /** Name of the element the cursor came to last. */
  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  /** Goes to the next child of the element that is open at this depth; false when that ends. */
  boolean nextChild(int level) throws XMLStreamException {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open();
          if (depth == level + 1) {
            name = qualified();
            return true;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth < level) {
            return false;
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {
          // Text between elements means nothing here.
        }
      }
    }
  }

  /** What the cursor came to. */
  enum Step {
    CHILD,
    TEXT,
    END
  }

  /** Goes to the next child of the element that is open at this depth, or to text right in it. */
  Step step(int level) throws XMLStreamException {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open();
          if (depth == level + 1) {
            name = qualified();
            return Step.CHILD;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth < level) {
            return Step.END;
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (depth == level) {
            return Step.TEXT;
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return Step.END;
        }
        default -> {
          // Comments and processing instructions.
        }
      }
    }
  }

  /** The text the cursor came to. */
  String words() {
    return reader.getText();
  }

  private void open() {
    depth++;
    if (depth > MAX_DEPTH) {
      throw new LimitExceededException("depth");
    }
  }

  /** The text inside the current element, which is then behind the cursor. */
  String text() throws XMLStreamException {
    int level = depth;
    StringBuilder out = new StringBuilder();
    while (depth >= level) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            out.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        default -> {
          // Comments and processing instructions.
        }
      }
      if (out.length() > Budget.MAX_CHARACTERS || depth > MAX_DEPTH) {
        throw new LimitExceededException("text of one element");
      }
    }
    return out.toString();
  }

  private int next() throws XMLStreamException {
    int event;
    try {
      event = reader.next();
    } catch (LimitExceededException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new XMLStreamException(e);
    }
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("a document type is not allowed");
    }
    return event;
  }

  private String qualified() {
    String space = reader.getNamespaceURI();
    String local = reader.getLocalName();
    if (WORD.equals(space) || WORD_STRICT.equals(space)) {
      return local;
    }
    if (COMPATIBILITY.equals(space)) {
      return "mc:" + local;
    }
    return MATH.equals(space) || MATH_STRICT.equals(space) ? "m:" + local : ":" + local;
  }

  /** An attribute of the current element by its local name; empty where it is not there. */
  String attribute(String local) {
    String value = reader.getAttributeValue(null, local);
    return value == null ? "" : value;
  }

  /** The attribute nearly all properties have. */
  String value() {
    return attribute("val");
  }

  /** A number, or the given one where there is none. */
  int number(String local, int otherwise) {
    String value = attribute(local).strip();
    try {
      return value.isEmpty() ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** An on/off attribute. */
  boolean flag(String local) {
    return isOn(attribute(local));
  }

  /** The value of an on/off property: there and not switched off. */
  boolean isOn() {
    String value = value();
    return value.isEmpty() || isOn(value);
  }

  private static boolean isOn(String value) {
    String v = value.toLowerCase(Locale.ROOT);
    return v.equals("1") || v.equals("true") || v.equals("on");
  }

  @Override
  public void close() throws IOException, XMLStreamException {
    reader.close();
    in.close();
  }
}
