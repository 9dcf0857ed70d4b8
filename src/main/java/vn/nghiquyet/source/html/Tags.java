package vn.nghiquyet.source.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements are. */
final class Tags {
  /** Never text of a document. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "applet",
          "select",
          "option",
          "datalist",
          "button",
          "textarea",
          "input",
          "svg",
          "canvas",
          "audio",
          "video",
          "map",
          "head",
          "title",
          "meta",
          "link",
          "base",
          "rt",
          "rp",
          "dialog",
          "noframes",
          "frameset",
          "progress",
          "meter");

  /** Begin and end a paragraph. */
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "center",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "dir",
          "menu",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "blockquote",
          "pre",
          "listing",
          "xmp",
          "plaintext",
          "address",
          "article",
          "section",
          "main",
          "header",
          "footer",
          "aside",
          "nav",
          "form",
          "fieldset",
          "legend",
          "figure",
          "figcaption",
          "hr",
          "details",
          "summary",
          "hgroup",
          "search");

  private Tags() {}

  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean is(Element element, String... names) {
    for (String name : names) {
      if (element.normalName().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
