package vn.nghiquyet.source.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much of a document, and of other things, each element of a page holds. */
final class Weights implements PageWalk.Visitor {
  private final Map<Element, Weight> weights = new HashMap<>();
  private final Map<Element, Weight> own = new HashMap<>();

  /** What an element holds, that of its children included. */
  static final class Weight {
    private static final Weight NOTHING = new Weight();

    /** Sum of the signs. */
    int signs;

    /** Lines that bear a sign. */
    int lines;

    /** Lines whose sign is a part of a document. */
    int parts;

    /** Characters of text. */
    int characters;

    /** Characters that are links. */
    int linked;

    private void add(Weight other) {
      signs += other.signs;
      lines += other.lines;
      parts += other.parts;
      characters += other.characters;
      linked += other.linked;
    }

    private void add(PageLine line) {
      Sign sign = line.sign();
      signs += sign.weight();
      lines += sign == Sign.NONE ? 0 : 1;
      parts += sign.isPart() ? 1 : 0;
      characters += line.text().length();
      linked += line.linked();
    }

    /** Text that leads nowhere. */
    int words() {
      return characters - linked;
    }

    /** Whether most of its text is links. */
    boolean isLinks() {
      return linked * 5 >= characters * 3;
    }
  }

  /** Weighs a page by its lines. */
  static Weights of(Element root, Css css, Set<Node> without, List<PageLine> lines) {
    Weights made = new Weights();
    for (PageLine line : lines) {
      made.own.computeIfAbsent(line.block(), e -> new Weight()).add(line);
    }
    PageWalk.of(root, css, without, made);
    return made;
  }

  /** What an element holds. */
  Weight of(Element element) {
    return weights.getOrDefault(element, Weight.NOTHING);
  }

  @Override
  public boolean open(Element element, Look look) {
    return true;
  }

  @Override
  public void text(TextNode text, Look look) {
    // The lines have it.
  }

  @Override
  public void close(Element element) {
    Weight mine = own.get(element);
    if (mine != null) {
      weights.computeIfAbsent(element, e -> new Weight()).add(mine);
    }
    Weight all = weights.get(element);
    Element parent = element.parent();
    if (all != null && parent != null) {
      weights.computeIfAbsent(parent, e -> new Weight()).add(all);
    }
  }
}
