package vn.nghiquyet.report.akn;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.report.Links.Link;
import vn.nghiquyet.report.Markup;

/** Running text with its references. */
final class Words {
  private final Markup out;
  private final Eids ids;

  Words(Markup out, Eids ids) {
    this.out = out;
    this.ids = ids;
  }

  /** A paragraph. */
  void paragraph(String text, List<Link> links, String... attributes) throws XMLStreamException {
    out.mixed("p", () -> write(text, links), attributes);
  }

  /** Writes a text; what leads elsewhere is a reference. */
  void write(String text, List<Link> links) throws XMLStreamException {
    int at = 0;
    for (Link link : links) {
      Optional<String> target =
          link.unit().isPresent()
              ? link.unit().map(unit -> "#" + ids.of(unit))
              : link.instrument().flatMap(Work::iri);
      if (target.isPresent()) {
        out.words(text.substring(at, link.start()));
        out.inline("ref", text.substring(link.start(), link.end()), "href", target.get());
        at = link.end();
      }
    }
    out.words(text.substring(at));
  }
}
