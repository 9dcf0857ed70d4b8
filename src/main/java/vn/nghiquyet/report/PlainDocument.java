package vn.nghiquyet.report;

import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Provision;

/** A document as plain text, one paragraph a line, labels as printed. */
public final class PlainDocument {
  private final StringBuilder out = new StringBuilder();

  private PlainDocument() {}

  /** The document, ending with a line feed. */
  public static String of(Document document) {
    PlainDocument plain = new PlainDocument();
    document.front().forEach(block -> plain.line(block.text()));
    document.main().forEach(plain::provision);
    document
        .back()
        .forEach(
            block ->
                plain.line(
                    block.role() == Block.Role.RECIPIENT ? "- " + block.text() : block.text()));
    document.appendices().forEach(plain::provision);
    return plain.out.toString();
  }

  private void provision(Provision p) {
    String first = p.heading().isEmpty() ? p.text() : p.heading();
    line(p.cleanMarker() + (p.cleanMarker().isEmpty() || first.isEmpty() ? "" : " ") + first);
    if (!p.heading().isEmpty() && !p.text().isEmpty()) {
      line(p.text());
    }
    p.children().forEach(this::provision);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
