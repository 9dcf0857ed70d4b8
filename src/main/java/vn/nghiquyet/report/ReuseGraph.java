package vn.nghiquyet.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.nghiquyet.compare.Reuse;
import vn.nghiquyet.compare.Survey;

/**
 * Reuse of text as GraphML (graphml.graphdrawing.org): a node a document; an edge says which share
 * of its source's words is found in its target, and whether the source was adopted before it. Nodes
 * are {@code d1}, {@code d2}, … in the order of the survey: names of files are no XML names.
 */
public final class ReuseGraph {
  private static final List<String> NODE =
      List.of("document", "name", "issuer", "province", "date");

  private final XMLStreamWriter out;

  private ReuseGraph(XMLStreamWriter out) {
    this.out = out;
  }

  /** Writes the graph, UTF-8; the stream stays open. */
  public static void write(Survey survey, OutputStream stream) throws IOException {
    try {
      XMLStreamWriter out =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
      new ReuseGraph(out).graph(survey);
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void graph(Survey survey) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    line(0);
    out.writeStartElement("graphml");
    out.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
    for (String key : NODE) {
      key(key, "node", "string");
    }
    key("draft", "node", "boolean");
    key("share", "edge", "double");
    key("order", "edge", "string");
    line(1);
    out.writeStartElement("graph");
    out.writeAttribute("id", "reuse");
    out.writeAttribute("edgedefault", "directed");
    for (int d = 0; d < survey.documents().size(); d++) {
      node(id(d), survey.documents().get(d));
    }
    for (Reuse reuse : survey.reuse()) {
      String a = id(reuse.a());
      String b = id(reuse.b());
      edge(a, b, reuse.aInB(), order(reuse.direction(), Reuse.Direction.A_TO_B));
      edge(b, a, reuse.bInA(), order(reuse.direction(), Reuse.Direction.B_TO_A));
    }
    line(1);
    out.writeEndElement();
    line(0);
    out.writeEndElement();
    line(0);
    out.writeEndDocument();
  }

  private static String id(int document) {
    return "d" + (document + 1);
  }

  private static String order(Reuse.Direction direction, Reuse.Direction first) {
    if (direction == Reuse.Direction.UNKNOWN) {
      return "unknown";
    }
    return direction == first ? "before" : "after";
  }

  private void key(String id, String of, String type) throws XMLStreamException {
    line(1);
    out.writeEmptyElement("key");
    out.writeAttribute("id", id);
    out.writeAttribute("for", of);
    out.writeAttribute("attr.name", id);
    out.writeAttribute("attr.type", type);
  }

  private void node(String id, Survey.Entry entry) throws XMLStreamException {
    line(2);
    out.writeStartElement("node");
    out.writeAttribute("id", id);
    data("document", entry.id());
    data("name", entry.name());
    data("issuer", entry.meta().issuer());
    data("province", entry.province());
    data("date", entry.meta().date().map(LocalDate::toString).orElse(""));
    data("draft", String.valueOf(entry.meta().draft()));
    line(2);
    out.writeEndElement();
  }

  private void edge(String source, String target, double share, String order)
      throws XMLStreamException {
    if (share > 0) {
      line(2);
      out.writeStartElement("edge");
      out.writeAttribute("source", source);
      out.writeAttribute("target", target);
      data("share", String.format(Locale.ROOT, "%.4f", share));
      data("order", order);
      line(2);
      out.writeEndElement();
    }
  }

  private void data(String key, String value) throws XMLStreamException {
    if (!value.isEmpty()) {
      line(3);
      out.writeStartElement("data");
      out.writeAttribute("key", key);
      out.writeCharacters(clean(value));
      out.writeEndElement();
    }
  }

  private void line(int depth) throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Without the characters that XML 1.0 cannot hold. */
  private static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c > 0xFFFF)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
