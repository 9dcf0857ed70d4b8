package vn.nghiquyet.report;

import java.util.List;
import java.util.stream.Collectors;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.text.SourceText;

/**
 * A document as clean Markdown: one paragraph a block, titles as headings or bold, labels as
 * printed. Its first line says that its blank lines are paragraph breaks, so that reading it again
 * gives the same tree.
 */
public final class MarkdownDocument {
  private final StringBuilder out = new StringBuilder();

  private MarkdownDocument() {}

  /** The document, ending with a line feed. */
  public static String of(Document document) {
    return new MarkdownDocument().write(document);
  }

  private String write(Document document) {
    out.append(SourceText.MARKDOWN_MARK).append('\n');
    document.front().forEach(this::block);
    document.main().forEach(p -> provision(p, 0));
    document.back().forEach(this::block);
    document.appendices().forEach(p -> provision(p, 0));
    return out.toString();
  }

  private void block(Block block) {
    String text = MarkdownText.of(block.text());
    switch (block.role()) {
      case DOC_TYPE -> paragraph("# " + text);
      case TITLE, ISSUER, MOTTO, AUTHORITY, ENACTING, SIGNER_POSITION, SIGNER_NAME ->
          paragraph("**" + text + "**");
      case LEGAL_BASIS -> paragraph("*" + text + "*");
      case RECIPIENT -> paragraph("- " + MarkdownText.of(block.text()));
      default -> paragraph(text);
    }
  }

  private void provision(Provision p, int bullets) {
    if (p.kind() == Kind.TABLE) {
      table(p.text());
      return;
    }
    boolean titled = !p.heading().isEmpty();
    String first = titled ? p.heading() : p.text();
    if (p.kind() == Kind.BULLET) {
      paragraph("  ".repeat(bullets) + label(p) + " " + MarkdownText.of(first).replace("\n", " "));
    } else {
      paragraph(head(p, titled, first));
    }
    if (titled && !p.text().isEmpty()) {
      paragraph(MarkdownText.of(p.text()));
    }
    p.children()
        .forEach(child -> provision(child, p.kind() == Kind.BULLET ? bullets + 1 : bullets));
  }

  private static String label(Provision p) {
    return p.cleanMarker().length() == 1 && "-+*".contains(p.cleanMarker())
        ? p.cleanMarker()
        : MarkdownText.of(p.cleanMarker());
  }

  private static String head(Provision p, boolean titled, String first) {
    if (p.marker().isEmpty() && !titled) {
      return MarkdownText.of(first);
    }
    if (p.marker().isEmpty() || Titles.isDivision(p.kind())) {
      return Titles.headLines(p).stream()
          .map(line -> "## " + MarkdownText.of(line))
          .collect(Collectors.joining("\n\n"));
    }
    String joined =
        MarkdownText.of(p.cleanMarker())
            + (first.isEmpty() ? "" : " " + MarkdownText.inline(first));
    return titled ? p.kind() == Kind.ARTICLE ? "### " + joined : "**" + joined + "**" : joined;
  }

  private void table(String text) {
    out.append('\n');
    List<List<String>> rows = Rows.of(text);
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = rows.get(i);
      out.append('|');
      for (String cell : cells) {
        out.append(' ').append(MarkdownText.inline(cell)).append(" |");
      }
      out.append('\n');
      if (i == 0) {
        out.append('|').append(" --- |".repeat(cells.size())).append('\n');
      }
    }
  }

  private void paragraph(String text) {
    out.append('\n').append(text).append('\n');
  }
}
