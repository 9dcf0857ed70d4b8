package vn.nghiquyet.report.akn;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Block.Role;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Region;
import vn.nghiquyet.report.Links;
import vn.nghiquyet.report.Markup;

/**
 * A document in Akoma Ntoso 3.0 (OASIS Standard, 2018), valid against its schema. What decides or
 * lays down law is an {@code act}, while it is a draft a {@code bill}; plans, reports and proposals
 * are a {@code doc}, drafts or not. Reading it again gives the same tree. Nothing is made up: what
 * the document does not say has no element, or the value that the naming convention has for it.
 */
public final class AknDocument {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private final Document document;
  private final Markup out = new Markup();
  private final Eids ids;
  private final Links links;
  private final Work work;
  private final Meta meta;
  private final Hierarchy hierarchy;
  private final Outside outside;

  private AknDocument(Document document) {
    this.document = document;
    this.ids = new Eids(document);
    this.links = Links.of(document);
    this.work = Work.of(document.meta());
    this.meta = new Meta(out, document.meta(), work);
    this.hierarchy = new Hierarchy(out, ids, links);
    this.outside = new Outside(out, document.meta(), ids, links);
  }

  /** The document, ending with a line feed. */
  public static String of(Document document) {
    try {
      return new AknDocument(document).write();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // a string takes all
    }
  }

  private String write() throws XMLStreamException {
    out.element(
        "akomaNtoso",
        () ->
            out.element(
                work.root(), this::parts, "name", work.name(), "contains", "originalVersion"),
        "xmlns",
        NAMESPACE);
    return out.end();
  }

  private void parts() throws XMLStreamException {
    meta.write();
    List<Block> front = document.front();
    int split = preamble(front);
    if (split > 0) {
      out.element("preface", () -> outside.preface(front.subList(0, split)), "eId", "preface");
    }
    if (split < front.size()) {
      out.element(
          "preamble",
          () -> outside.preamble(front.subList(split, front.size())),
          "eId",
          "preamble");
    }
    body();
    if (!document.back().isEmpty()) {
      out.element("conclusions", () -> outside.conclusions(document.back()), "eId", "conclusions");
    }
    List<Provision> appendices = document.appendices();
    if (!appendices.isEmpty()) {
      out.element("attachments", () -> attachments(appendices));
    }
  }

  /** The preface ends behind the last paragraph of the header, but before the legal bases. */
  private static int preamble(List<Block> front) {
    int end = 0;
    for (int i = 0; i < front.size() && front.get(i).role() != Role.LEGAL_BASIS; i++) {
      end = front.get(i).role().region() == Region.HEADER ? i + 1 : end;
    }
    return end;
  }

  private void body() throws XMLStreamException {
    List<Provision> own = document.main();
    boolean open = work.root().equals("doc");
    out.element(
        open ? "mainBody" : "body",
        () -> {
          if (own.isEmpty()) {
            out.empty("hcontainer", "name", "empty", "eId", ids.next("", "hcontainer"));
          } else if (open) {
            hierarchy.mixed(own);
          } else {
            hierarchy.all(own);
          }
        },
        "eId",
        "body");
  }

  private void attachments(List<Provision> appendices) throws XMLStreamException {
    for (int i = 0; i < appendices.size(); i++) {
      Provision one = appendices.get(i);
      String component = "appendix_" + (i + 1);
      out.element("attachment", () -> attachment(one, component), "eId", ids.of(one));
    }
  }

  private void attachment(Provision one, String component) throws XMLStreamException {
    hierarchy.head(one);
    out.element(
        "doc",
        () -> {
          meta.write(component);
          out.element("mainBody", () -> attached(one));
        },
        "name",
        "appendix",
        "contains",
        "originalVersion");
  }

  private void attached(Provision one) throws XMLStreamException {
    hierarchy.text(one);
    hierarchy.mixed(one.children());
    if (one.text().isEmpty() && one.children().isEmpty()) {
      out.empty("p");
    }
  }
}
