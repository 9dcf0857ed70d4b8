package vn.nghiquyet.source.akn;

import java.io.StringReader;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Decoder;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.Opener;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.text.SourceText;

/**
 * Akoma Ntoso to lines, in reading order: numbers before what they number, as printed; metadata are
 * left out, since the words say it all. Names count, not namespaces, so that documents of other
 * versions open, too. A document type is refused, and so is what nests deeper than {@value
 * #MAX_DEPTH}.
 */
public final class AknOpener implements Opener {
  private static final String NAME = "akn";
  private static final int MAX_DEPTH = 200;

  /** What holds no words of the document. */
  private static final Set<String> SILENT = Set.of("meta", "toc", "presentation");

  @Override
  public SourceText open(Input input, ReadOptions options) throws InputException {
    String text = Decoder.unicode(input);
    AknLines lines = new AknLines();
    try {
      XMLStreamReader reader = reader(text);
      try {
        read(reader, lines);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new InputException(e, "damaged-akn", input.name(), line(e));
    }
    return new SourceText(input.fileName(), NAME, 0, lines.all());
  }

  private static String line(XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    return String.valueOf(Math.max(1, line));
  }

  private static XMLStreamReader reader(String text) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory.createXMLStreamReader(new StringReader(text));
  }

  private static void read(XMLStreamReader reader, AknLines lines) throws XMLStreamException {
    int depth = 0;
    int silent = 0;
    while (reader.hasNext()) {
      switch (next(reader)) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth > MAX_DEPTH) {
            throw new XMLStreamException("too deep", reader.getLocation());
          }
          if (silent > 0 || SILENT.contains(reader.getLocalName())) {
            silent++;
          } else {
            lines.start(reader.getLocalName(), name -> reader.getAttributeValue(null, name));
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (silent > 0) {
            silent--;
          } else {
            lines.end(reader.getLocalName());
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (silent == 0) {
            lines.text(reader.getText());
          }
        }
        default -> {
          // Comments and processing instructions.
        }
      }
    }
    lines.finish();
  }

  /** The JDK's reader has faults that are no {@link XMLStreamException}. */
  private static int next(XMLStreamReader reader) throws XMLStreamException {
    int event;
    try {
      event = reader.next();
    } catch (RuntimeException e) {
      throw new XMLStreamException(e);
    }
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("a document type is not allowed", reader.getLocation());
    }
    return event;
  }
}
