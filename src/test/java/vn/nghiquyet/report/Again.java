package vn.nghiquyet.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.nghiquyet.Docs;
import vn.nghiquyet.Outline;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.report.akn.AknDocument;
import vn.nghiquyet.report.office.DocumentDocx;

/** A document written in one of the forms that are also read, and read again. */
public enum Again {
  /** Word. */
  DOCX("again.docx"),
  /** A web page. */
  HTML("again.html"),
  /** Akoma Ntoso. */
  AKN("again.akn.xml");

  private final String file;

  Again(String file) {
    this.file = file;
  }

  /** The file with a document. */
  byte[] write(Document document) {
    return switch (this) {
      case DOCX -> DocumentDocx.of(document);
      case HTML -> HtmlDocument.of(document).getBytes(UTF_8);
      case AKN -> AknDocument.of(document).getBytes(UTF_8);
    };
  }

  /** The document in a file. */
  public Document read(byte[] bytes) {
    return new DocumentParser().parse(Docs.open(file, bytes));
  }

  /** Fails unless a document is the same after it was written and read again. */
  public void assertSame(Document document, Object what) {
    assertThat(facts(read(write(document)))).as("%s as %s", what, this).isEqualTo(facts(document));
  }

  /**
   * All that a document says: of itself, in its body with the address of each unit, and around it
   * by what it is. The form decides in which order the parts of a letterhead stand, and gives the
   * type its capitals, so neither is told.
   */
  public static String facts(Document document) {
    StringBuilder out = new StringBuilder(document.meta().toString()).append('\n');
    Map<Block.Role, StringBuilder> blocks = new EnumMap<>(Block.Role.class);
    Stream.of(document.front(), document.back())
        .flatMap(List::stream)
        .filter(block -> block.role() != Block.Role.DOC_TYPE)
        .forEach(
            block ->
                blocks
                    .computeIfAbsent(block.role(), role -> new StringBuilder())
                    .append("\n  ")
                    .append(block.text()));
    blocks.forEach((role, texts) -> out.append(role).append(texts).append('\n'));
    document.provisions().map(Provision::path).forEach(path -> out.append(path));
    return out.append('\n').append(Outline.body(document)).toString();
  }
}
