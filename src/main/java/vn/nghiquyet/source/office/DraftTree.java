package vn.nghiquyet.source.office;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The main part of a Word file as a tree that can be changed. What is not changed is written again
 * as it was read, but for how its tags are set.
 */
final class DraftTree {
  /** A part of more characters is not held as a tree. */
  static final int MAX_CHARACTERS = 16 << 20;

  /** What holds the paragraphs of a text box. */
  static final String BOX = "txbxContent";

  /** What may stand between a paragraph and a run in it that can be changed. */
  private static final Set<String> HOLDERS =
      Set.of("p", "hyperlink", "smartTag", "customXml", "sdt", "sdtContent", "dir", "bdo");

  /** What may stand around a paragraph whose runs can be changed. */
  private static final Set<String> FRAMES =
      Set.of("document", "body", "tbl", "tr", "tc", "sdt", "sdtContent", "customXml", BOX);

  private static final Set<String> TRACKED =
      Set.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge");

  private static final Set<String> LOCKS = Set.of("sdtContentLocked", "contentLocked");

  private final Document document;
  private final String space;
  private final String declaration;
  private final List<Element> texts = new ArrayList<>();
  private final Map<Element, Integer> numbers = new HashMap<>();
  private final Set<Element> free = new HashSet<>();
  private boolean tracked;
  private int fields;
  private int lastId;

  /**
   * Reads a part.
   *
   * @throws OutOfReachException if it is too large or has a document type
   */
  DraftTree(String xml) throws OutOfReachException {
    if (xml.length() > MAX_CHARACTERS) {
      throw new OutOfReachException(OutOfReachException.Reason.SIZE);
    }
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (SAXException e) {
      throw new OutOfReachException(OutOfReachException.Reason.PLACE);
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
    declaration = xml.startsWith("<?xml") ? xml.substring(0, xml.indexOf("?>") + 2) + "\n" : "";
    space = Optional.ofNullable(document.getDocumentElement().getNamespaceURI()).orElse("");
    walk(document.getDocumentElement(), true, false);
  }

  /**
   * Collects what there is.
   *
   * @param open whether nothing around is out of reach, but for the drawing that a text box is in
   * @param closed whether something around must not be changed
   */
  private void walk(Element element, boolean open, boolean closed) {
    String name = element.getLocalName();
    boolean word = space.equals(element.getNamespaceURI());
    boolean locked = closed || isLocked(element) || fields > 0;
    boolean reached = !locked && word && (open && isPassed(name) || name.equals(BOX));
    tracked |= word && (TRACKED.contains(name) || name.endsWith("Change"));
    lastId = Math.max(lastId, id(element));
    if (word && name.equals("fldChar")) {
      String type = attribute(element, "fldCharType");
      fields += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
    }
    if (name.equals("t")) {
      texts.add(element);
      numbers.put(element, texts.size());
    }
    if (reached && !isFrame(name)) {
      free.add(element);
    }
    for (Element child : children(element)) {
      walk(child, reached, locked);
    }
  }

  private static boolean isPassed(String name) {
    return FRAMES.contains(name)
        || HOLDERS.contains(name)
        || name.equals("r")
        || Set.of("t", "tab", "br", "cr").contains(name);
  }

  private static boolean isFrame(String name) {
    return FRAMES.contains(name) || HOLDERS.contains(name);
  }

  private boolean isLocked(Element element) {
    return "sdt".equals(element.getLocalName())
        && children(element).stream()
            .filter(child -> "sdtPr".equals(child.getLocalName()))
            .flatMap(child -> children(child).stream())
            .anyMatch(
                one ->
                    "dataBinding".equals(one.getLocalName())
                        || "lock".equals(one.getLocalName())
                            && LOCKS.contains(attribute(one, "val")));
  }

  private int id(Element element) {
    String value = attribute(element, "id");
    return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
  }

  /** Whether changes are tracked in it already. */
  boolean isTracked() {
    return tracked;
  }

  /** How many text elements there are. */
  int texts() {
    return texts.size();
  }

  /** A text element by its number, from 1. */
  Element text(int number) {
    return texts.get(number - 1);
  }

  /** The numbers of the text elements, from 1. */
  Map<Element, Integer> numbers() {
    return numbers;
  }

  /** Properties of a paragraph, for another one: without its section and its tracked changes. */
  Element look(Element properties) {
    Element look = (Element) properties.cloneNode(true);
    for (String own : List.of("sectPr", "pPrChange")) {
      child(look, own).ifPresent(look::removeChild);
    }
    child(look, "rPr")
        .ifPresent(
            mark ->
                children(mark).stream()
                    .filter(one -> TRACKED.contains(one.getLocalName()) || is(one, "rPrChange"))
                    .forEach(mark::removeChild));
    return look;
  }

  /** Whether a text element, a tab or a break can be changed. */
  boolean isFree(Element element) {
    return free.contains(element) && free.contains(element.getParentNode());
  }

  /** A number that nothing has yet. */
  String newId() {
    return String.valueOf(++lastId);
  }

  boolean is(Node node, String name) {
    return node instanceof Element element
        && name.equals(element.getLocalName())
        && space.equals(element.getNamespaceURI());
  }

  /** A new element, written with the prefix that the part itself has. */
  Element element(String name) {
    String prefix = document.getDocumentElement().getPrefix();
    return document.createElementNS(space, prefix == null ? name : prefix + ":" + name);
  }

  Element root() {
    return document.getDocumentElement();
  }

  String attribute(Element element, String name) {
    return element.getAttributeNS(space, name);
  }

  void set(Element element, String name, String value) {
    String prefix = document.getDocumentElement().getPrefix();
    element.setAttributeNS(space, (prefix == null ? "w" : prefix) + ":" + name, value);
  }

  static List<Element> children(Node parent) {
    List<Element> out = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        out.add(element);
      }
    }
    return out;
  }

  Optional<Element> child(Node parent, String name) {
    return children(parent).stream().filter(child -> is(child, name)).findFirst();
  }

  /** The nearest element of this name that a node is, or is in. */
  Optional<Element> around(Node node, String name) {
    Node at = node;
    while (at != null && !is(at, name)) {
      at = at.getParentNode();
    }
    return Optional.ofNullable((Element) at);
  }

  /** The elements of this name inside another one, in order. */
  static Stream<Element> descendants(Element parent, String name) {
    NodeList all = parent.getElementsByTagNameNS("*", name);
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
  }

  /** The paragraph right before another one, or right behind it. */
  Optional<Element> sibling(Element paragraph, boolean behind) {
    Node at = paragraph;
    do {
      at = behind ? at.getNextSibling() : at.getPreviousSibling();
    } while (at != null && (!(at instanceof Element element) || isMark(element)));
    return is(at, "p") ? Optional.of((Element) at) : Optional.empty();
  }

  /** Whether an element between paragraphs shows nothing and holds nothing. */
  private static boolean isMark(Element element) {
    return element.getLocalName().matches("bookmark(Start|End)|comment(Range)?.*|proofErr|perm.*");
  }

  static void insertBehind(Node node, Node behind) {
    behind.getParentNode().insertBefore(node, behind.getNextSibling());
  }

  /** The part as it is now. */
  String xml() {
    try {
      Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter out = new StringWriter();
      writer.transform(new DOMSource(document), new StreamResult(out));
      return declaration + out;
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }
}
