package vn.nghiquyet.source.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Goes through what can be seen of a part of a page, in order. Without recursion: pages nest
 * without end.
 */
final class PageWalk implements NodeFilter {
  private final Css css;
  private final Set<Node> without;
  private final Visitor visitor;
  private final Deque<Look> looks = new ArrayDeque<>();

  private PageWalk(Css css, Set<Node> without, Visitor visitor, Look outside) {
    this.css = css;
    this.without = without;
    this.visitor = visitor;
    looks.push(outside);
  }

  /** Is shown the page. */
  interface Visitor {
    /**
     * An element begins.
     *
     * @return whether what is in it is wanted; if not, it is not closed either
     */
    boolean open(Element element, Look look);

    /** Text. */
    void text(TextNode text, Look look);

    /** An element ends. */
    void close(Element element);
  }

  /**
   * Shows a visitor what is in an element, that itself included.
   *
   * @param without what is passed over, with all that is in it
   */
  static void of(Element root, Css css, Set<Node> without, Visitor visitor) {
    NodeTraversor.filter(new PageWalk(css, without, visitor, outside(root, css)), root);
  }

  /** What an element takes over from those it stands in. */
  private static Look outside(Element root, Css css) {
    Deque<Element> above = new ArrayDeque<>();
    for (Element e = root.parent(); e != null; e = e.parent()) {
      above.push(e);
    }
    Look look = Look.PLAIN;
    for (Element e : above) {
      look = look.of(e, css.of(e)).shown();
    }
    return look;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (without.contains(node)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode text) {
      visitor.text(text, looks.element());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element) || Tags.isSilent(element) || Chrome.isTooltip(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    Look look = looks.element().of(element, css.of(element));
    if (look.hidden() || !visitor.open(element, look)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    looks.push(look);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      looks.pop();
      visitor.close(element);
    }
    return FilterResult.CONTINUE;
  }
}
