package vn.nghiquyet.report.akn;

import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.report.Markup;
import vn.nghiquyet.report.Slug;

/**
 * The metadata of a document. There are no time stamps in it: a manifestation is of the day of its
 * document, since what nq writes depends on nothing else. The vocabulary wants a day everywhere;
 * where the document has none, {@value #NO_DAY} stands there under the name {@code unknown}.
 */
final class Meta {
  /** Where the issuer is described. */
  static final String ISSUER = "issuer";

  /** Where who signed is described. */
  static final String SIGNER = "signer";

  /** Where the position of who signed is described. */
  static final String POSITION = "signerRole";

  private static final String TOOL = "nq";
  private static final String NO_DAY = "0001-01-01";

  private final Markup out;
  private final Metadata meta;
  private final Work work;

  Meta(Markup out, Metadata meta, Work work) {
    this.out = out;
    this.meta = meta;
    this.work = work;
  }

  /** Writes that of the document itself. */
  void write() throws XMLStreamException {
    out.element(
        "meta",
        () -> {
          identification("main");
          out.element("references", this::references, "source", "#" + TOOL);
        });
  }

  /** Writes that of a component, whose references are those of the document. */
  void write(String component) throws XMLStreamException {
    out.element("meta", () -> identification(component));
  }

  private void identification(String component) throws XMLStreamException {
    out.element(
        "identification",
        () -> {
          out.element("FRBRWork", () -> work(component));
          out.element("FRBRExpression", () -> expression(component));
          out.element("FRBRManifestation", () -> manifestation(component));
        },
        "source",
        "#" + TOOL);
  }

  private void work(String component) throws XMLStreamException {
    core(work.component(component), work.iri(), meta.draft() ? "draft" : "adoption");
    value("FRBRcountry", "vn");
    String type = Slug.of(meta.docType());
    if (!type.isEmpty()) {
      out.empty("FRBRsubtype", "value", type, "showAs", meta.docType());
    }
    if (!meta.number().isEmpty()) {
      out.empty("FRBRnumber", "value", Slug.of(meta.number()), "showAs", meta.symbol());
    }
    if (!meta.title().isEmpty()) {
      value("FRBRname", meta.title());
    }
  }

  private void expression(String component) throws XMLStreamException {
    String iri = work.expression();
    core(iri + "/!" + component, iri, meta.draft() ? "draft" : "adoption");
    out.empty("FRBRlanguage", "language", "vie");
  }

  private void manifestation(String component) throws XMLStreamException {
    String iri = work.expression();
    core(iri + "/!" + component + ".xml", iri + ".akn", "document");
    value("FRBRformat", "application/akn+xml");
  }

  private void core(String component, String iri, String event) throws XMLStreamException {
    value("FRBRthis", component);
    value("FRBRuri", iri);
    if (work.alias().isPresent() && iri.equals(work.iri())) {
      out.empty("FRBRalias", "value", work.alias().get(), "name", "year");
    }
    out.empty(
        "FRBRdate",
        "date",
        meta.date().map(LocalDate::toString).orElse(NO_DAY),
        "name",
        meta.date().isPresent() ? event : "unknown");
    out.empty("FRBRauthor", "href", "#" + ISSUER);
  }

  private void value(String name, String value) throws XMLStreamException {
    out.empty(name, "value", value);
  }

  private void references() throws XMLStreamException {
    reference("TLCObject", TOOL, "object/nq", "nq");
    boolean known = !meta.issuer().isEmpty();
    reference(
        "TLCOrganization",
        ISSUER,
        "organization/vn/" + (known ? named(meta.issuer()) : "unknown"),
        known ? meta.issuer() : "không rõ");
    if (!meta.signer().position().isEmpty()) {
      String position = meta.signer().position();
      reference("TLCRole", POSITION, "role/vn/" + named(position), position);
    }
    if (!meta.signer().name().isEmpty()) {
      String name = meta.signer().name();
      reference("TLCPerson", SIGNER, "person/vn/" + named(name), name);
    }
  }

  private static String named(String text) {
    String slug = Slug.of(text);
    return slug.isEmpty() ? "unknown" : slug;
  }

  private void reference(String element, String id, String iri, String shown)
      throws XMLStreamException {
    out.empty(element, "eId", id, "href", "/akn/ontology/" + iri, "showAs", shown);
  }
}
