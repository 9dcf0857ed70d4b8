package vn.nghiquyet.report.akn;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.report.Links;
import vn.nghiquyet.report.Markup;
import vn.nghiquyet.report.Rows;
import vn.nghiquyet.report.Titles;

/**
 * Writes provisions as the hierarchy of Akoma Ntoso. An element holds either {@code content}, or
 * {@code intro}, further elements and {@code wrapUp}: unnumbered paragraphs and tables before the
 * first numbered unit are intro, those behind the last are wrapUp, those between an {@code alinea}
 * each.
 */
final class Hierarchy {
  private final Markup out;
  private final Eids ids;
  private final Links links;
  private final Words words;

  Hierarchy(Markup out, Eids ids, Links links) {
    this.out = out;
    this.ids = ids;
    this.links = links;
    this.words = new Words(out, ids);
  }

  /** Writes units side by side where every one needs an element of the hierarchy. */
  void all(List<Provision> provisions) throws XMLStreamException {
    for (Provision one : provisions) {
      unit(one);
    }
  }

  /** Writes units side by side where paragraphs and tables may stand between them as they are. */
  void mixed(List<Provision> provisions) throws XMLStreamException {
    for (Provision one : provisions) {
      if (isPlain(one)) {
        plain(one);
      } else {
        unit(one);
      }
    }
  }

  /** Writes the marker and the heading of a unit, what is there of them. */
  void head(Provision p) throws XMLStreamException {
    if (!p.marker().isEmpty()) {
      out.text("num", p.cleanMarker());
    }
    if (!p.heading().isEmpty()) {
      out.mixed("heading", () -> heading(p));
    }
  }

  private void heading(Provision p) throws XMLStreamException {
    List<String> lines = Titles.heading(p);
    if (lines.size() == 1) {
      words.write(p.heading(), links.inHeading(p));
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        out.mark("eol");
      }
      out.words(lines.get(i));
    }
  }

  /** Writes the own text of a unit. */
  void text(Provision p) throws XMLStreamException {
    if (!p.text().isEmpty()) {
      words.paragraph(p.text(), links.inText(p));
    }
  }

  private static boolean isPlain(Provision p) {
    boolean block = p.kind() == Kind.PARAGRAPH || p.kind() == Kind.TABLE;
    return block && p.heading().isEmpty() && p.children().isEmpty();
  }

  private void plain(Provision p) throws XMLStreamException {
    if (p.kind() == Kind.TABLE) {
      table(Rows.of(p.text()));
    } else {
      words.paragraph(p.text(), links.inText(p));
    }
  }

  private void unit(Provision p) throws XMLStreamException {
    out.element(Level.of(p.kind()).element(), () -> inside(p), "eId", ids.of(p));
  }

  private void inside(Provision p) throws XMLStreamException {
    head(p);
    List<Provision> children = p.children();
    int first = 0;
    while (first < children.size() && isPlain(children.get(first))) {
      first++;
    }
    int last = children.size();
    while (last > first && isPlain(children.get(last - 1))) {
      last--;
    }
    if (!p.text().isEmpty() || first > 0) {
      blocks(first == children.size() ? "content" : "intro", p, children.subList(0, first));
    }
    all(children.subList(first, last));
    if (last < children.size()) {
      blocks("wrapUp", p, children.subList(last, children.size()));
    }
  }

  private void blocks(String element, Provision p, List<Provision> plain)
      throws XMLStreamException {
    boolean behind = element.equals("wrapUp");
    out.element(
        element,
        () -> {
          if (!behind && p.kind() == Kind.TABLE) {
            table(Rows.of(p.text()));
          } else if (!behind) {
            text(p);
          }
          for (Provision one : plain) {
            plain(one);
          }
        },
        "eId",
        ids.only(ids.of(p), behind ? "wrapup" : element));
  }

  private void table(List<List<String>> rows) throws XMLStreamException {
    out.element(
        "table",
        () -> {
          for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i == 0 && rows.size() > 1 ? "th" : "td");
          }
        },
        "eId",
        ids.next("", "table"));
  }

  private void row(List<String> cells, String element) throws XMLStreamException {
    out.element(
        "tr",
        () -> {
          for (String cell : cells) {
            out.element(element, () -> out.text("p", cell));
          }
        });
  }
}
