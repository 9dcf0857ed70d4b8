package vn.nghiquyet.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Region;

/**
 * A document as one HTML page that needs nothing else: it reads on a screen, light or dark, and
 * prints on A4. Every unit has the address that the report of differences gives it, {@code
 * #dieu-1.khoan-2.diem-a}, and where the words name a unit of the document they lead there. Labels
 * are text, as printed: no browser counts them.
 */
public final class HtmlDocument {
  private static final int TOP_HEADING = 2;
  private static final int LOWEST_HEADING = 6;

  private final Document document;
  private final Html out;
  private final Map<List<Object>, String> ids;
  private final Links links;

  private HtmlDocument(Document document) {
    this.document = document;
    this.out = Html.still("vi", title(document), "document");
    this.ids = UnitPlaces.of(document).ids();
    this.links = Links.of(document);
  }

  /** The page, ending with a line feed. */
  public static String of(Document document) {
    return new HtmlDocument(document).write();
  }

  private static String title(Document document) {
    String name = (document.meta().docType() + " " + document.meta().symbol()).strip();
    return name.isEmpty() ? document.source().name() : name;
  }

  private String write() {
    out.open("main", "class", "document", "data-schema", "nq/document/1").line();
    List<Block> front = document.front();
    int title = 0;
    while (title < front.size() && front.get(title).role() != Block.Role.DOC_TYPE) {
      title++;
    }
    int end = title;
    while (end < front.size() && front.get(end).role().region() == Region.HEADER) {
      end++;
    }
    if (title < front.size()) {
      head(front.subList(0, title), front.subList(title, end));
    }
    blocks(front.subList(title < front.size() ? end : 0, front.size()), "preamble");
    document.main().forEach(p -> provision(p, TOP_HEADING));
    blocks(document.back(), "closing");
    document.appendices().forEach(p -> provision(p, TOP_HEADING));
    out.close("main").line();
    return out.end();
  }

  /** Without a letterhead it is no header: readers of pages take one for the site's own. */
  private void head(List<Block> letterhead, List<Block> title) {
    String element =
        letterhead.stream().anyMatch(block -> block.role() == Block.Role.MOTTO) ? "header" : "div";
    out.open(element, "class", "title-page").line();
    blocks(letterhead, "letterhead");
    title.forEach(this::block);
    out.close(element).line();
  }

  private void blocks(List<Block> blocks, String name) {
    if (!blocks.isEmpty()) {
      out.open("section", "class", name).line();
      blocks.forEach(this::block);
      out.close("section").line();
    }
  }

  private void block(Block block) {
    String name = block.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String element = block.role() == Block.Role.DOC_TYPE ? "h1" : "p";
    out.open(element, "class", name);
    out.text(block.role() == Block.Role.RECIPIENT ? "- " : "");
    int second = block.role() == Block.Role.MOTTO ? secondLine(block.text()) : 0;
    if (second > 0) {
      out.text(block.text().substring(0, second - 1)).open("br");
      out.text(block.text().substring(second));
    } else {
      words(block.text(), links.in(block));
    }
    out.close(element).line();
  }

  /** Where Độc lập - Tự do - Hạnh phúc begins behind the name of the state; 0 for nowhere. */
  private static int secondLine(String motto) {
    int at = motto.indexOf(" Độc lập");
    return at < 0 ? 0 : at + 1;
  }

  /** A unit of a level in headings, from 2 on. */
  private void provision(Provision p, int level) {
    switch (p.kind()) {
      case TABLE -> table(p);
      case PARAGRAPH, BULLET -> {
        head(p, level);
        p.children().forEach(child -> provision(child, level));
      }
      default -> {
        String element = p.kind() == Kind.ARTICLE ? "article" : "section";
        String kind = p.kind().jsonName();
        out.open(element, "class", kind, "id", id(p)).line();
        head(p, level);
        int below = p.heading().isEmpty() ? level : level + 1;
        p.children().forEach(child -> provision(child, below));
        out.close(element).line();
      }
    }
  }

  private String id(Provision p) {
    return ids.getOrDefault(List.of(p.line(), p.path()), "");
  }

  private void head(Provision p, int level) {
    String heading = "h" + Math.min(level, LOWEST_HEADING);
    boolean alone = p.kind() == Kind.PARAGRAPH || p.kind() == Kind.BULLET;
    String[] attributes = alone ? attributes(p) : new String[0];
    if (p.heading().isEmpty()) {
      if (!p.marker().isEmpty() || !p.text().isEmpty()) {
        boolean division = Titles.isDivision(p.kind());
        String element = division && p.text().isEmpty() ? heading : "p";
        out.open(element, attributes);
        label(p, !p.text().isEmpty());
        words(p.text(), links.inText(p));
        out.close(element).line();
      }
      return;
    }
    title(p, heading);
    if (!p.text().isEmpty()) {
      out.open("p", attributes);
      words(p.text(), links.inText(p));
      out.close("p").line();
    }
  }

  private String[] attributes(Provision p) {
    String id = id(p);
    String kind = p.kind().jsonName();
    return id.isEmpty() ? new String[] {"class", kind} : new String[] {"class", kind, "id", id};
  }

  /** Lines of their own are a group: Chương I over its title. */
  private void title(Provision p, String heading) {
    List<String> lines = Titles.heading(p);
    if (Titles.isOverTitle(p) || lines.size() > 1) {
      out.open("hgroup").open(heading);
      label(p, false);
      out.text(p.marker().isEmpty() ? lines.get(0) : "");
      out.close(heading).open("p");
      if (p.marker().isEmpty()) {
        out.text(lines.get(1));
      } else {
        words(p.heading(), links.inHeading(p));
      }
      out.close("p").close("hgroup").line();
      return;
    }
    out.open(heading);
    label(p, true);
    words(p.heading(), links.inHeading(p));
    out.close(heading).line();
  }

  private void label(Provision p, boolean followed) {
    if (!p.marker().isEmpty()) {
      out.element("span", p.cleanMarker(), "class", "label").text(followed ? " " : "");
    }
  }

  private void words(String text, List<Links.Link> found) {
    int at = 0;
    for (Links.Link link : found) {
      String id = link.unit().map(this::id).orElse("");
      if (!id.isEmpty()) {
        out.text(text.substring(at, link.start()));
        out.element("a", text.substring(link.start(), link.end()), "href", "#" + id);
        at = link.end();
      }
    }
    out.text(text.substring(at));
  }

  private void table(Provision p) {
    List<List<String>> rows = Rows.of(p.text());
    out.open("div", "class", "wide").open("table", "id", id(p)).line();
    for (int i = 0; i < rows.size(); i++) {
      boolean head = i == 0 && rows.size() > 1;
      out.open("tr");
      for (String cell : rows.get(i)) {
        if (head) {
          out.element("th", cell, "scope", "col");
        } else {
          out.element("td", cell);
        }
      }
      if (rows.size() == 1 && rows.get(i).size() == 1) {
        out.element("td", ""); // what is one cell in all would be read as a frame around text
      }
      out.close("tr").line();
    }
    out.close("table").close("div").line();
  }
}
