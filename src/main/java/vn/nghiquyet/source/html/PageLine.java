package vn.nghiquyet.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A line of a page as one sees it: what stands between two breaks.
 *
 * @param block the element that it stands in
 * @param nodes its pieces of text
 * @param text its words
 * @param linked how many of its characters are links
 */
record PageLine(Element block, List<TextNode> nodes, String text, int linked) {
  PageLine {
    nodes = List.copyOf(nodes);
  }

  /** The lines of a part of a page that bear words. */
  static List<PageLine> of(Element root, Css css, Set<Node> without) {
    Reader reader = new Reader(root);
    PageWalk.of(root, css, without, reader);
    reader.end();
    return reader.lines;
  }

  /** Whether it is a link and nothing else to speak of. */
  boolean isLink() {
    return linked * 10 >= text.length() * 9;
  }

  /** What it can be known by; a link only leads to a document. */
  Sign sign() {
    return isLink() ? Sign.NONE : Sign.of(text);
  }

  private static final class Reader implements PageWalk.Visitor {
    private final List<PageLine> lines = new ArrayList<>();
    private final List<TextNode> nodes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element block;
    private int links;
    private int linked;

    Reader(Element root) {
      block = root;
    }

    @Override
    public boolean open(Element element, Look look) {
      links += isLink(element) ? 1 : 0;
      if (Tags.isBlock(element) || Tags.is(element, "br")) {
        end();
      }
      if (Tags.isBlock(element)) {
        block = element;
      }
      return true;
    }

    @Override
    public void text(TextNode node, Look look) {
      String words = node.getWholeText();
      nodes.add(node);
      text.append(look.caps() ? words.toUpperCase(Locale.ROOT) : words);
      linked += links > 0 ? words.strip().length() : 0;
    }

    @Override
    public void close(Element element) {
      links -= isLink(element) ? 1 : 0;
      if (Tags.isBlock(element)) {
        end();
        block = element.parent() == null ? element : element.parent();
      }
    }

    private void end() {
      String words = text.toString().replace('\u00A0', ' ').strip();
      if (!words.isEmpty()) {
        lines.add(new PageLine(block, nodes, words.replaceAll("\\s+", " "), linked));
      }
      nodes.clear();
      text.setLength(0);
      linked = 0;
    }

    /** Anchors that can be jumped to are no links; a jump within the page is hardly one. */
    private static boolean isLink(Element element) {
      return Tags.is(element, "a") && element.hasAttr("href");
    }
  }
}
