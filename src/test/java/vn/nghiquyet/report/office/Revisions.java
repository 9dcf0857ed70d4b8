package vn.nghiquyet.report.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A reader of tracked changes that knows nothing of how they were written: it takes the XML of a
 * Word file and accepts or rejects all as ISO/IEC 29500-1, 17.13.5 has it.
 */
public final class Revisions {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final Set<String> COMING = Set.of("ins", "moveTo");
  private static final Set<String> GOING = Set.of("del", "moveFrom");

  private final Document document;

  /** Reads a Word file. */
  public Revisions(byte[] docx) throws IOException {
    document = parse(entries(docx).get("word/document.xml"));
  }

  /** What a file holds, by name. */
  public static Map<String, byte[]> entries(byte[] docx) throws IOException {
    Map<String, byte[]> out = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        out.put(entry.getName(), zip.readAllBytes());
      }
    }
    return out;
  }

  private static Document parse(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  /** Every element of this name, in document order. */
  public List<Element> all(String name) {
    return list(document.getElementsByTagNameNS(W, name));
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> out = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        out.add(element);
      }
    }
    return out;
  }

  /** An attribute of the namespace of Word. */
  public static String value(Element element, String attribute) {
    return element.getAttributeNS(W, attribute);
  }

  /** The paragraphs that are left when all changes are accepted. */
  public List<String> accepted() {
    return resolved(GOING);
  }

  /** The paragraphs that are left when all changes are rejected. */
  public List<String> rejected() {
    return resolved(COMING);
  }

  private List<String> resolved(Set<String> gone) {
    List<String> out = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    boolean owed = false;
    for (Element paragraph : all("p")) {
      text(open, paragraph, gone);
      owed = endsIn(paragraph, gone);
      if (!owed) {
        out.add(open.toString());
        open.setLength(0);
      }
    }
    if (owed) {
      throw new AssertionError("the end of the last paragraph goes: Word keeps it");
    }
    return out;
  }

  /** The names of what the paragraphs begin and end with whose end is marked with this name. */
  List<String> outerRuns(String mark) {
    Set<String> runs = Set.of("r", "ins", "del", "moveFrom", "moveTo");
    List<String> out = new ArrayList<>();
    for (Element paragraph : all("p")) {
      if (endsIn(paragraph, Set.of(mark))) {
        List<String> names =
            list(paragraph.getChildNodes()).stream()
                .map(Element::getLocalName)
                .filter(runs::contains)
                .toList();
        out.add(names.get(0));
        out.add(names.get(names.size() - 1));
      }
    }
    return out;
  }

  private static void text(StringBuilder out, Element parent, Set<String> gone) {
    for (Element child : list(parent.getChildNodes())) {
      String name = child.getLocalName();
      if (name.equals("t") || name.equals("delText")) {
        boolean deleted = within(child, "del");
        if (deleted != name.equals("delText")) {
          throw new AssertionError(name + " within " + child.getParentNode().getParentNode());
        }
        out.append(child.getTextContent());
      } else if (!gone.contains(name) && !name.equals("pPr")) {
        text(out, child, gone);
      }
    }
  }

  private static boolean within(Node node, String name) {
    Node parent = node.getParentNode();
    return parent instanceof Element element
        && (name.equals(element.getLocalName()) || within(parent, name));
  }

  /** Whether the end of a paragraph is among what goes. */
  private static boolean endsIn(Element paragraph, Set<String> gone) {
    return list(paragraph.getChildNodes()).stream()
        .filter(child -> child.getLocalName().equals("pPr"))
        .flatMap(child -> list(child.getChildNodes()).stream())
        .filter(child -> child.getLocalName().equals("rPr"))
        .flatMap(child -> list(child.getChildNodes()).stream())
        .anyMatch(child -> gone.contains(child.getLocalName()));
  }

  /**
   * The characters that are left when all changes are rejected, white space aside, each with the
   * properties of its run.
   */
  public List<String> rejectedLooks() {
    List<String> out = new ArrayList<>();
    for (Element paragraph : all("p")) {
      looks(out, paragraph, COMING);
    }
    return out;
  }

  private static void looks(List<String> out, Element parent, Set<String> gone) {
    for (Element child : list(parent.getChildNodes())) {
      String name = child.getLocalName();
      if (name.equals("t") || name.equals("delText")) {
        String look = look((Element) child.getParentNode());
        child
            .getTextContent()
            .chars()
            .filter(sign -> !Character.isWhitespace(sign))
            .forEach(sign -> out.add(Character.toString(sign) + look));
      } else if (!gone.contains(name) && !name.equals("pPr")) {
        looks(out, child, gone);
      }
    }
  }

  private static String look(Element run) {
    StringBuilder out = new StringBuilder();
    for (Element child : list(run.getChildNodes())) {
      if (child.getLocalName().equals("rPr")) {
        for (Element one : list(child.getChildNodes())) {
          out.append(' ').append(one.getLocalName()).append(value(one, "val"));
        }
      }
    }
    return out.toString();
  }
}
