package vn.nghiquyet.source.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.nghiquyet.text.Fold;

/**
 * Finds the document in a page, by what a document looks like rather than by how a portal names its
 * parts. Each line is asked for the signs of an official text (letterhead, «Căn cứ», «Điều», «Nơi
 * nhận»…), lines that are links aside: they lead to documents. The smallest element that holds all
 * signs, but for a stray «Điều» in a comment, is the text; what has no sign and is a menu, a list
 * of links or named like one is left out, and so are the lines before a letterhead and behind a
 * caption like «Văn bản liên quan» at the end. A page with hardly a sign is taken from its {@code
 * main} or {@code article}, or from where most of its words stand.
 *
 * <p>A page that this program wrote says where its document is. Three passes over any other.
 */
final class ContentFinder {
  /** Fewer signs are no document. */
  private static final int MIN_LINES = 3;

  /** The signs of a text to those of what is beside it, where that has no part of a document. */
  private static final int STRAY = 8;

  /** The whole document, and nothing beside it, in a page that {@code nq parse} wrote. */
  private static final String WRITTEN = "main[data-schema=nq/document/1]";

  /** Lines of a letterhead before the first sign of it. */
  private static final int LETTERHEAD = 4;

  private final Css css;
  private final Set<Node> without = new HashSet<>();

  private ContentFinder(Css css) {
    this.css = css;
  }

  /**
   * Where a document stands.
   *
   * @param root the element that holds it
   * @param without what in it is none of it
   * @param css how it looks
   */
  record Found(Element root, Set<Node> without, Css css) {
    Found {
      without = Set.copyOf(without);
    }
  }

  /** Finds the document in a page; one in a tab that is not shown, where no other is. */
  static Found find(Element page, Css css) {
    Element written = page.selectFirst(WRITTEN);
    if (written != null) {
      return new Found(written, Set.of(), css);
    }
    List<PageLine> lines = PageLine.of(page, css, Set.of());
    if (!isSigned(lines)) {
      Css showing = css.showingAll();
      List<PageLine> all = PageLine.of(page, showing, Set.of());
      if (isSigned(all)) {
        return new ContentFinder(showing).search(page, all);
      }
    }
    return new ContentFinder(css).search(page, lines);
  }

  private static boolean isSigned(List<PageLine> lines) {
    return lines.stream().filter(line -> line.sign() != Sign.NONE).limit(MIN_LINES).count()
        >= MIN_LINES;
  }

  private Found search(Element page, List<PageLine> lines) {
    Weights weights = Weights.of(page, css, without, lines);
    boolean signed = weights.of(page).lines >= MIN_LINES;
    Element root = signed ? bySigns(page, weights) : byWords(page, weights);
    leaveOut(root, weights, lines);
    if (signed) {
      trim(PageLine.of(root, css, without));
    }
    return new Found(root, without, css);
  }

  /** The smallest element that holds all signs. */
  private static Element bySigns(Element page, Weights weights) {
    Element chosen = page;
    Element at = page;
    while (true) {
      Element best = heaviest(at, weights);
      if (best == null || !holdsAll(weights.of(best), weights.of(at))) {
        return chosen;
      }
      at = best;
      chosen = holdsText(at) ? at : chosen;
    }
  }

  private static Element heaviest(Element at, Weights weights) {
    Element best = null;
    for (Element child = at.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      boolean more = best == null || weights.of(child).signs > weights.of(best).signs;
      best = more ? child : best;
    }
    return best;
  }

  private static boolean holdsAll(Weights.Weight part, Weights.Weight whole) {
    int rest = whole.signs - part.signs;
    return part.lines >= MIN_LINES && part.parts == whole.parts && rest * STRAY <= part.signs;
  }

  /** Parts of lists and tables, headings and what stands in a line are no place for a document. */
  private static boolean holdsText(Element element) {
    return Tags.is(
        element,
        "body",
        "div",
        "section",
        "article",
        "main",
        "td",
        "center",
        "form",
        "blockquote",
        "pre",
        "font",
        "span",
        "fieldset");
  }

  private static Element byWords(Element page, Weights weights) {
    Element named = page.selectFirst("main, [role=main], article");
    if (named != null && weights.of(named).words() * 3 >= weights.of(page).words()) {
      return named;
    }
    Element chosen = page;
    Element at = page;
    while (true) {
      Element best = null;
      for (Element c = at.firstElementChild(); c != null; c = c.nextElementSibling()) {
        best = best == null || weights.of(c).words() > weights.of(best).words() ? c : best;
      }
      if (best == null || weights.of(best).words() * 4 < weights.of(at).words() * 3) {
        return chosen;
      }
      at = best;
      chosen = holdsText(at) ? at : chosen;
    }
  }

  /** Takes note of what is beside the text. */
  private void leaveOut(Element root, Weights weights, List<PageLine> lines) {
    Map<TextNode, Sign> signed = new HashMap<>();
    for (PageLine line : lines) {
      signed.put(line.nodes().get(0), line.sign());
    }
    signed.values().removeIf(sign -> sign == Sign.NONE);
    Beside beside = new Beside(root, weights, signed);
    PageWalk.of(root, css, Set.of(), beside);
    without.addAll(beside.found);
  }

  /** Tells what is beside the text, and where in its course. */
  private static final class Beside implements PageWalk.Visitor {
    private final Set<Node> found = new HashSet<>();
    private final Element root;
    private final Weights weights;
    private final Map<TextNode, Sign> signed;
    private int passed;
    private boolean closed;

    Beside(Element root, Weights weights, Map<TextNode, Sign> signed) {
      this.root = root;
      this.weights = weights;
      this.signed = signed;
    }

    @Override
    public boolean open(Element element, Look look) {
      Weights.Weight weight = weights.of(element);
      boolean silent = weight.lines == 0 && weight.characters > 0;
      boolean apart =
          silent && (Chrome.isApart(element) || isBeside(element, weight))
              || closed && weight.parts == 0 && Chrome.isNamedSo(element);
      if (apart && !element.equals(root)) {
        found.add(element);
      }
      return !apart || element.equals(root);
    }

    private boolean isBeside(Element element, Weights.Weight weight) {
      boolean inside = passed > 0 && passed < weights.of(root).lines;
      boolean named = Chrome.isNamedSo(element);
      boolean links = Chrome.isContainer(element) && weight.isLinks();
      return inside ? named && links : named || links;
    }

    @Override
    public void text(TextNode text, Look look) {
      Sign sign = signed.getOrDefault(text, Sign.NONE);
      passed += sign == Sign.NONE ? 0 : 1;
      closed |= sign == Sign.RECIPIENTS;
    }

    @Override
    public void close(Element element) {
      // Nothing ends here.
    }
  }

  /** Leaves out lines before and behind the document. */
  private void trim(List<PageLine> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).sign() == Sign.NONE) {
      first++;
    }
    int last = lines.size() - 1;
    while (last > first && lines.get(last).sign() == Sign.NONE) {
      last--;
    }
    if (first > last) {
      return;
    }
    boolean letterhead = lines.get(first).sign().isHead();
    for (int i = 0; i < first; i++) {
      PageLine line = lines.get(i);
      boolean near = letterhead && i >= first - LETTERHEAD;
      if (letterhead ? !(near && isOfLetterhead(line)) : line.isLink() || isCaption(line)) {
        without.addAll(line.nodes());
      }
    }
    boolean over = false;
    for (int i = last + 1; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      over |= Chrome.isCaptionAfter(line.text());
      if (over || line.isLink()) {
        without.addAll(line.nodes());
      }
    }
  }

  private static boolean isCaption(PageLine line) {
    return Chrome.isCaptionBefore(line.text());
  }

  /** An issuing body in capitals, a rule, «DỰ THẢO» with its number. */
  private static boolean isOfLetterhead(PageLine line) {
    String text = line.text();
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    boolean draft = Fold.fold(text).startsWith("du thao");
    return !line.isLink() && !isCaption(line) && (capitals || draft);
  }
}
