package vn.nghiquyet.report;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.nghiquyet.lint.Checked;
import vn.nghiquyet.lint.Finding;

/** Findings that count in the XML of JUnit and of Checkstyle, as build servers read it. */
public final class LintXml {
  private final LintWords words;
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private LintXml(Messages messages) throws XMLStreamException {
    this.words = new LintWords(messages);
    this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
  }

  private interface Part {
    void write(LintXml out) throws XMLStreamException;
  }

  private static String text(Messages messages, Part part) {
    try {
      LintXml out = new LintXml(messages);
      out.xml.writeStartDocument("UTF-8", "1.0");
      out.line();
      part.write(out);
      out.line();
      out.xml.writeEndDocument();
      out.xml.close();
      return out.text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // a string takes all
    }
  }

  /** A suite a file, a failed case a finding; a file without findings is one case that passed. */
  public static String junit(List<Checked> files, Messages messages) {
    return text(messages, out -> out.suites(files));
  }

  private void suites(List<Checked> files) throws XMLStreamException {
    xml.writeStartElement("testsuites");
    attribute("name", "nq lint");
    for (Checked file : files) {
      List<Finding> findings = file.counting();
      line();
      xml.writeStartElement("testsuite");
      attribute("name", file.file());
      attribute("tests", String.valueOf(Math.max(1, findings.size())));
      attribute("failures", String.valueOf(findings.size()));
      attribute("errors", "0");
      attribute("skipped", "0");
      attribute("time", "0");
      if (findings.isEmpty()) {
        line();
        xml.writeEmptyElement("testcase");
        attribute("classname", file.file());
        attribute("name", "nq lint");
        attribute("time", "0");
      }
      for (Finding finding : findings) {
        failure(file, finding);
      }
      line();
      xml.writeEndElement();
    }
    line();
    xml.writeEndElement();
  }

  private void failure(Checked file, Finding finding) throws XMLStreamException {
    String at = finding.place().line() + ":" + finding.place().column();
    line();
    xml.writeStartElement("testcase");
    attribute("classname", file.file());
    attribute("name", finding.rule() + " " + at);
    attribute("time", "0");
    xml.writeStartElement("failure");
    attribute("type", finding.severity().jsonName());
    attribute("message", words.message(finding));
    String unit = finding.citation().isEmpty() ? "" : finding.citation() + "\n";
    String excerpt = finding.excerpt().isEmpty() ? "" : finding.excerpt() + "\n";
    String more = words.suggestion(finding).orElse("");
    xml.writeCharacters(clean(file.file() + ":" + at + "\n" + unit + excerpt + more));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /** The form of Checkstyle. */
  public static String checkstyle(List<Checked> files, Messages messages) {
    return text(messages, out -> out.errors(files));
  }

  private void errors(List<Checked> files) throws XMLStreamException {
    xml.writeStartElement("checkstyle");
    attribute("version", "10.0");
    for (Checked file : files) {
      line();
      xml.writeStartElement("file");
      attribute("name", file.file());
      for (Finding finding : file.counting()) {
        line();
        xml.writeEmptyElement("error");
        attribute("line", String.valueOf(finding.place().line()));
        attribute("column", String.valueOf(finding.place().column()));
        attribute("severity", finding.severity().jsonName());
        attribute("message", words.message(finding));
        attribute("source", "nq." + finding.rule());
      }
      line();
      xml.writeEndElement();
    }
    line();
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, clean(value).replaceAll("[\\r\\n\\t]", " "));
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** The characters that XML 1.0 has; others as �. */
  private static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(c -> isChar(c) ? c : 0xFFFD).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isChar(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
