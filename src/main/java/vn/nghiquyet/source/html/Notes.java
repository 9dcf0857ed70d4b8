package vn.nghiquyet.source.html;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Notes and comments in pages: what refers to them, and where they stand. */
final class Notes {
  private static final Pattern NOTE_ID =
      Pattern.compile("_?(?:ftn|edn|fn|footnote|endnote)[-_:]?\\d{1,5}");
  private static final Pattern NOTE_LINK =
      Pattern.compile("#.*(?:ftn|edn|fn|note|cite|chu_?thich).*");
  private static final Pattern BRACKETED = Pattern.compile("[\\[(]\\s*[\\divx*†‡]{1,4}\\s*[\\])]");
  private static final Pattern BARE = Pattern.compile("[\\divx*†‡]{1,4}");

  /** So much is looked at to see whether a link is a mere mark. */
  private static final int MAX_NODES = 24;

  private Notes() {}

  /** Whether an element is a note. */
  static boolean isNote(Element element, Map<String, String> said) {
    String kind = said.getOrDefault("mso-element", "");
    return kind.equals("footnote")
        || kind.equals("endnote")
        || Tags.isBlock(element)
            && (NOTE_ID.matcher(element.id().toLowerCase(Locale.ROOT)).matches()
                || element.hasClass("MsoFootnoteText")
                || element.hasClass("MsoEndnoteText"));
  }

  /** Whether an element is but a mark that refers to a note, or back to the text. */
  static boolean isReference(Element element) {
    boolean link = Tags.is(element, "a");
    if (!link && !Tags.is(element, "sup")) {
      return false;
    }
    String text = shortText(element);
    if (BRACKETED.matcher(text).matches()) {
      return !link || element.attr("href").startsWith("#") || element.attr("href").contains("#_");
    }
    String target = element.attr("href").toLowerCase(Locale.ROOT);
    return link && NOTE_LINK.matcher(target).matches() && BARE.matcher(text).matches();
  }

  /** Whether an element is the mark of a comment in the margin. */
  static boolean isCommentMark(Element element) {
    String name = element.className().toLowerCase(Locale.ROOT);
    return name.contains("msocomanchor") || name.contains("msocommentreference");
  }

  /** Whether an element holds comments. */
  static boolean isComments(Map<String, String> said) {
    return said.getOrDefault("mso-element", "").startsWith("comment");
  }

  /** Text of an element that has little; something long for others. */
  private static String shortText(Element element) {
    StringBuilder out = new StringBuilder();
    Node node = element;
    for (int i = 0; i < MAX_NODES; i++) {
      if (node instanceof TextNode text) {
        out.append(text.getWholeText());
      }
      Node next = node.childNodeSize() > 0 ? node.childNode(0) : null;
      while (next == null && !node.equals(element)) {
        next = node.nextSibling();
        node = next == null ? node.parent() : node;
      }
      if (next == null || out.length() > MAX_NODES) {
        return out.toString().strip();
      }
      node = next;
    }
    return "…".repeat(MAX_NODES);
  }
}
