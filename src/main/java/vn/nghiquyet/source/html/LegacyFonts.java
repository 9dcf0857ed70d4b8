package vn.nghiquyet.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.nghiquyet.model.Conversion;
import vn.nghiquyet.text.legacy.Converted;
import vn.nghiquyet.text.legacy.FontRun;
import vn.nghiquyet.text.legacy.LegacyText;

/** Writes text in fonts with letters of their own anew in Unicode, where it stands in the page. */
final class LegacyFonts implements PageWalk.Visitor {
  private final List<List<FontRun>> paragraphs = new ArrayList<>();
  private final List<List<TextNode>> nodes = new ArrayList<>();
  private boolean open;

  private LegacyFonts() {}

  /** Converts a page; what was converted. */
  static List<Conversion> convert(Element page, Css css) {
    LegacyFonts read = new LegacyFonts();
    PageWalk.of(page, css, Set.of(), read);
    Converted converted = LegacyText.convert(read.paragraphs);
    List<List<String>> texts = converted.paragraphs();
    for (int i = 0; i < texts.size(); i++) {
      for (int k = 0; k < texts.get(i).size(); k++) {
        TextNode node = read.nodes.get(i).get(k);
        String text = texts.get(i).get(k);
        if (!text.equals(node.getWholeText())) {
          node.text(text);
        }
      }
    }
    return converted.conversions();
  }

  @Override
  public boolean open(Element element, Look look) {
    open &= !Tags.isBlock(element);
    return true;
  }

  @Override
  public void text(TextNode node, Look look) {
    String text = node.getWholeText();
    if (text.isBlank()) {
      return;
    }
    if (!open) {
      paragraphs.add(new ArrayList<>());
      nodes.add(new ArrayList<>());
      open = true;
    }
    paragraphs.get(paragraphs.size() - 1).add(new FontRun(text, look.font()));
    nodes.get(nodes.size() - 1).add(node);
  }

  @Override
  public void close(Element element) {
    open &= !Tags.isBlock(element);
  }
}
