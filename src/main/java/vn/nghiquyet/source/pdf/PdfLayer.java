package vn.nghiquyet.source.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.image.ImageFile;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

/**
 * A scanned file made searchable, ready to be written: a PDF with an invisible text layer on each
 * page that was recognized, in place of the one it may have had. Images and everything else stay as
 * they are; pages that were not recognized are not touched. A page that lay on its side or upside
 * down is shown upright.
 */
public final class PdfLayer implements AutoCloseable {
  private static final String FONT = "NqGlyphless";
  private static final String LANGUAGE = "vi-VN";

  /** What the page shows says nothing to readers of text any more (ISO 32000-1, 14.9.4). */
  private static final String BEFORE = "/Span <</ActualText ()>> BDC q\n";

  private static final String BEHIND = "\nQ EMC\n";

  private final PDDocument document;

  private PdfLayer(PDDocument document) {
    this.document = document;
  }

  /**
   * An image file as a PDF with a text layer.
   *
   * @param input the image file
   * @param text its lines, with the places of their words
   * @throws InputException if the image is damaged
   */
  public static PdfLayer ofImages(Input input, SourceText text) throws InputException {
    try (ImageFile file = ImageFile.open(input)) {
      PDDocument document = ImagePdf.of(input, file, text);
      return finished(document, input, text);
    } catch (IOException | RuntimeException e) {
      throw new InputException(e, "damaged-image", input.name());
    }
  }

  /**
   * A PDF with its layer.
   *
   * @param input the PDF
   * @param password that opens it, empty for none; the result has none
   * @param text its lines, with the places of their words, and where each page came from
   * @throws InputException as {@link #check} and {@link PdfFile#open} have it
   */
  public static PdfLayer of(Input input, String password, SourceText text) throws InputException {
    PDDocument document = PdfFile.load(input, password);
    try {
      refuse(document, input);
      document.setAllSecurityToBeRemoved(document.isEncrypted());
      return finished(document, input, text);
    } catch (IOException | RuntimeException e) {
      throw new InputException(e, "damaged-pdf", input.name());
    }
  }

  /**
   * Looks whether a PDF can be given a layer.
   *
   * @throws InputException {@code signed}: a signature would be broken; {@code no-permission}: the
   *     file forbids changes; or as {@link PdfFile#open} has it
   */
  public static void check(Input input, String password) throws InputException {
    try (PDDocument document = PdfFile.load(input, password)) {
      refuse(document, input);
    } catch (IOException | RuntimeException e) {
      throw new InputException(e, "damaged-pdf", input.name());
    }
  }

  private static PdfLayer finished(PDDocument document, Input input, SourceText text)
      throws IOException {
    addLayers(document, text);
    if (document.getDocumentCatalog().getLanguage() == null) {
      document.getDocumentCatalog().setLanguage(LANGUAGE);
    }
    CRC32 print = new CRC32();
    print.update(input.bytes());
    document.setDocumentId(print.getValue());
    return new PdfLayer(document);
  }

  /**
   * Writes it, object by object. The same input and text give the same bytes.
   *
   * <p>Without object streams: with them PDFBox 3.0.5 counts objects that are not there, of which
   * strict readers warn.
   *
   * @throws IOException if it cannot be written
   */
  public void save(OutputStream out) throws IOException {
    document.save(out, CompressParameters.NO_COMPRESSION);
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuse(PDDocument document, Input input) throws InputException {
    for (PDSignature signature : document.getSignatureDictionaries()) {
      if (signature.getContents().length > 0) {
        throw new InputException("signed", input.name());
      }
    }
    if (!document.getCurrentAccessPermission().canModify()) {
      throw new InputException("no-permission", input.name());
    }
  }

  private static void addLayers(PDDocument document, SourceText text) throws IOException {
    COSDictionary font = GlyphlessFont.in(document);
    List<Line> lines = text.lines();
    int next = 0;
    for (PageOrigin origin : text.origins()) {
      List<Line> own = new ArrayList<>();
      while (next < lines.size() && lines.get(next).page() <= origin.page()) {
        own.add(lines.get(next++));
      }
      if (origin.geometry().isPresent()) {
        addLayer(document, document.getPage(origin.page() - 1), font, own, origin.geometry().get());
      }
    }
  }

  private static void addLayer(
      PDDocument document, PDPage page, COSDictionary font, List<Line> lines, PageGeometry geometry)
      throws IOException {
    HiddenText.remove(document, page, PageImages.of(page).isScan());
    PDResources resources = page.getResources();
    if (resources == null) {
      resources = new PDResources();
      page.setResources(resources);
    }
    COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    if (fonts == null) {
      fonts = new COSDictionary();
      resources.getCOSObject().setItem(COSName.FONT, fonts);
    }
    fonts.setItem(COSName.getPDFName(FONT), font);
    COSArray contents = new COSArray();
    contents.add(GlyphlessFont.stream(document, BEFORE.getBytes(StandardCharsets.US_ASCII)));
    COSBase old = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (old instanceof COSArray several) {
      several.forEach(contents::add);
    } else if (old != null) {
      contents.add(page.getCOSObject().getItem(COSName.CONTENTS));
    }
    contents.add(GlyphlessFont.stream(document, BEHIND.getBytes(StandardCharsets.US_ASCII)));
    contents.add(GlyphlessFont.stream(document, LayerText.of(page, geometry, lines, FONT)));
    page.getCOSObject().setItem(COSName.CONTENTS, contents);
    page.setRotation((page.getRotation() + geometry.turn()) % 360);
  }
}
