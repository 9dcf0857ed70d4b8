package vn.nghiquyet;

import java.time.LocalDate;
import java.util.List;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.model.Provision;

/**
 * A document as plain text for golden files: what it says of itself, then one line a paragraph or
 * unit. A unit is {@code kind label | heading | text}, indented by its depth; a line feed in a text
 * (rows of a table) is printed as ⏎.
 */
public final class Outline {
  private final StringBuilder out = new StringBuilder();

  private Outline() {}

  /** All of a document. */
  public static String of(Document document) {
    Outline outline = new Outline();
    outline.meta(document.meta());
    outline.blocks("# front", document.front());
    outline.out.append("# body\n");
    outline.provisions(document.body(), 0);
    outline.blocks("# back", document.back());
    outline.diagnostics(document.diagnostics());
    return outline.out.toString();
  }

  /** All that a document says, and how its units are addressed; not where it stands in a file. */
  public static String content(Document document) {
    Outline outline = new Outline();
    outline.meta(document.meta());
    outline.out.append(String.join("\n", document.meta().legalBases())).append('\n');
    outline.out.append(outside(document)).append("# body\n");
    outline.provisions(document.body(), 0);
    document
        .provisions()
        .forEach(p -> outline.out.append(p.path()).append(' ').append(p.citation()).append('\n'));
    return outline.out.toString();
  }

  /** The units of the body alone. */
  public static String body(Document document) {
    Outline outline = new Outline();
    outline.provisions(document.body(), 0);
    return outline.out.toString();
  }

  /** The paragraphs before and after the body, without their places. */
  public static String outside(Document document) {
    Outline outline = new Outline();
    outline.blocks("# front", document.front());
    outline.blocks("# back", document.back());
    return outline.out.toString();
  }

  private void meta(Metadata meta) {
    out.append("# meta\n");
    field("docType", meta.docType());
    field("symbol", meta.symbol());
    field("number", meta.number());
    field("title", meta.title());
    field("issuer", meta.issuer());
    field("place", meta.place());
    field("date", meta.date().map(LocalDate::toString).orElse(""));
    field("term", meta.term());
    field("session", meta.session());
    field("signer.position", meta.signer().position());
    field("signer.name", meta.signer().name());
    field("draft", meta.draft() ? "yes" : "");
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      out.append(name).append(": ").append(value).append('\n');
    }
  }

  private void blocks(String title, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      out.append(title).append('\n');
      blocks.forEach(b -> out.append(b.role()).append(" | ").append(b.text()).append('\n'));
    }
  }

  private void provisions(List<Provision> provisions, int depth) {
    for (Provision p : provisions) {
      out.append("  ".repeat(depth)).append(p.kind().jsonName());
      out.append(p.label().text().isEmpty() ? "" : " " + p.label().text());
      out.append(" | ").append(p.heading()).append(" | ").append(p.text().replace("\n", " ⏎ "));
      while (out.charAt(out.length() - 1) == ' ') {
        out.setLength(out.length() - 1);
      }
      out.append('\n');
      provisions(p.children(), depth + 1);
    }
  }

  private void diagnostics(List<Diagnostic> diagnostics) {
    if (!diagnostics.isEmpty()) {
      out.append("# diagnostics\n");
      diagnostics.forEach(
          d ->
              out.append("line ")
                  .append(d.line())
                  .append(": ")
                  .append(d.code())
                  .append(' ')
                  .append(String.join(", ", d.arguments()))
                  .append('\n'));
    }
  }
}
