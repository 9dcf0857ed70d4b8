package vn.nghiquyet.source.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.ocr.PageImage;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.page.PageContent;
import vn.nghiquyet.source.page.PagedFile;

/**
 * An open PDF file: its text layers and its pages as images.
 *
 * <p>Using this class makes PDFBox use the font it brings along for fonts a file does not carry, in
 * the whole process, instead of searching the disk for fonts.
 */
public final class PdfFile implements PagedFile {
  static {
    BundledFonts.install();
  }

  private final PDDocument document;
  private final Input input;
  private final GlyphCollector collector = new GlyphCollector();
  private int walked;
  private PageImages images;

  private PdfFile(PDDocument document, Input input) {
    this.document = document;
    this.input = input;
  }

  /**
   * Opens a file.
   *
   * @param password that opens it, empty for none
   * @throws InputException {@code encrypted} where a password is needed, {@code wrong-password},
   *     {@code damaged-pdf}
   */
  public static PdfFile open(Input input, String password) throws InputException {
    return new PdfFile(load(input, password), input);
  }

  /** Opens a document, as {@link #open} has it. */
  static PDDocument load(Input input, String password) throws InputException {
    try {
      PDDocument document = Loader.loadPDF(input.bytes(), password);
      document.setResourceCache(new OnePageCache());
      return document;
    } catch (InvalidPasswordException e) {
      String code = password.isEmpty() ? "encrypted" : "wrong-password";
      throw new InputException(e, code, input.name());
    } catch (IOException | RuntimeException e) {
      // PDFBox answers a damaged file with exceptions of any kind.
      throw new InputException(e, "damaged-pdf", input.name());
    }
  }

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public int pages() {
    return document.getNumberOfPages();
  }

  /** Whether the content of every page asked for so far could be read to its end. */
  boolean isWhole() {
    return collector.broken() == 0;
  }

  @Override
  public List<PageContent> layer(int page) throws InputException {
    List<PageContent> contents = collector.collect(document.getPage(page - 1), page);
    if (collector.isOverflown()) {
      throw new InputException(
          "too-large", input.name(), String.valueOf(GlyphCollector.MAX_GLYPHS_PER_PAGE));
    }
    return contents;
  }

  @Override
  public double imageShare(int page) {
    return images(page).share();
  }

  /** The images of a page; those of the page asked for last are kept. */
  private PageImages images(int page) {
    if (walked != page) {
      images = PageImages.of(document.getPage(page - 1));
      walked = page;
    }
    return images;
  }

  @Override
  public PageImage image(int page) throws InputException {
    PageImages images = images(page);
    if (PageRenderer.needsJpeg2000(images)) {
      throw new InputException("jpeg2000", input.name(), String.valueOf(page));
    }
    try {
      return PageRenderer.render(document, page, images);
    } catch (IOException | RuntimeException e) {
      throw new InputException(e, "damaged-page", input.name(), String.valueOf(page));
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
