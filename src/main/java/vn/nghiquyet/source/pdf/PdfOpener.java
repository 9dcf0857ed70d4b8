package vn.nghiquyet.source.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.Opener;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

/**
 * Reads the text layer of PDF files: lines in reading order with their page, the letterhead and the
 * signature block column by column, the rows of tables with their cells, without page numbers,
 * running heads and stamps of digital signatures. A page without text gives one blank line.
 *
 * <p>Troubles: {@code encrypted} where a password is needed, {@code damaged-pdf}, {@code
 * no-text-layer} where no page has text, and {@code too-large} (argument: the limit) beyond {@link
 * #MAX_PAGES}, {@link #MAX_CHARACTERS} or the characters a page may hold.
 *
 * <p>Using this class makes PDFBox use the font it brings along for fonts a file does not carry, in
 * the whole process, instead of searching the disk for fonts.
 */
public final class PdfOpener implements Opener {
  /** Pages of the longest file that is read. */
  static final int MAX_PAGES = 5_000;

  /** Characters of the longest file that is read. */
  static final long MAX_CHARACTERS = 50_000_000;

  static {
    BundledFonts.install();
  }

  /** Makes one; it keeps nothing. */
  public PdfOpener() {}

  @Override
  public SourceText open(Input input, ReadOptions options) throws InputException {
    try (PDDocument document = Loader.loadPDF(input.bytes())) {
      return read(document, input);
    } catch (InvalidPasswordException e) {
      throw new InputException(e, "encrypted", input.name());
    } catch (IOException | RuntimeException e) {
      // PDFBox answers a damaged file with exceptions of any kind.
      throw new InputException(e, "damaged-pdf", input.name());
    }
  }

  private static SourceText read(PDDocument document, Input input)
      throws IOException, InputException {
    int count = document.getNumberOfPages();
    if (count > MAX_PAGES) {
      throw new InputException("too-large", input.name(), String.valueOf(MAX_PAGES));
    }
    List<List<PlacedLine>> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pages.add(List.of());
    }
    Sink sink = new Sink(pages);
    GlyphCollector collector = new GlyphCollector(sink::accept);
    collector.writeText(document, Writer.nullWriter());
    if (collector.isOverflown() || sink.characters > MAX_CHARACTERS) {
      throw new InputException("too-large", input.name(), String.valueOf(MAX_CHARACTERS));
    }
    if (sink.characters == 0) {
      String code = count == 0 || collector.broken() > 0 ? "damaged-pdf" : "no-text-layer";
      throw new InputException(code, input.name());
    }
    return new SourceText(input.fileName(), "pdf", count, lines(pages));
  }

  private static List<Line> lines(List<List<PlacedLine>> pages) {
    List<Line> flowing = FlowMarker.lines(Furniture.without(pages));
    List<Line> lines = new ArrayList<>();
    int next = 0;
    for (int page = 1; page <= pages.size(); page++) {
      if (pages.get(page - 1).isEmpty()) {
        lines.add(Line.of("", page, Line.Layout.PLAIN));
      }
      while (next < flowing.size() && flowing.get(next).page() == page) {
        lines.add(flowing.get(next++));
      }
    }
    return lines;
  }

  /** Takes pages as they come and keeps their lines. */
  private static final class Sink {
    private final List<List<PlacedLine>> pages;
    private long characters;

    Sink(List<List<PlacedLine>> pages) {
      this.pages = pages;
    }

    void accept(List<PageContent> contents) {
      if (contents.isEmpty() || characters > MAX_CHARACTERS) {
        return;
      }
      List<PlacedLine> lines = PageReader.lines(contents);
      characters += lines.stream().mapToLong(line -> line.text().length()).sum();
      pages.set(contents.get(0).page() - 1, lines);
    }
  }
}
