package vn.nghiquyet.source.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

/**
 * Makes a scanned PDF searchable: an invisible text layer on each page that was recognized, in
 * place of the one it may have had. Images and everything else stay as they are; pages that were
 * not recognized are not touched.
 */
public final class PdfLayer {
  private static final String FONT = "NqGlyphless";
  private static final double COVERED = 0.6;
  private static final String LANGUAGE = "vi-VN";

  private PdfLayer() {}

  /**
   * Writes the file with its layer. The same input and text give the same bytes.
   *
   * @param input the PDF
   * @param password that opens it, empty for none; the result has none
   * @param text its lines, with the places of their words, and where each page came from
   * @throws InputException {@code signed}: a signature would be broken; {@code no-permission}: the
   *     file forbids changes; or as {@link PdfFile#open} has it
   * @throws IOException if the result cannot be written
   */
  public static void write(Input input, String password, SourceText text, OutputStream out)
      throws InputException, IOException {
    try (PDDocument document = open(input, password)) {
      refuse(document, input);
      document.setResourceCache(new OnePageCache());
      document.setAllSecurityToBeRemoved(document.isEncrypted());
      addLayers(document, text);
      if (document.getDocumentCatalog().getLanguage() == null) {
        document.getDocumentCatalog().setLanguage(LANGUAGE);
      }
      CRC32 print = new CRC32();
      print.update(input.bytes());
      document.setDocumentId(print.getValue());
      document.save(out);
    }
  }

  private static PDDocument open(Input input, String password) throws InputException {
    try {
      return Loader.loadPDF(input.bytes(), password);
    } catch (InvalidPasswordException e) {
      throw new InputException(e, "encrypted", input.name());
    } catch (IOException | RuntimeException e) {
      throw new InputException(e, "damaged-pdf", input.name());
    }
  }

  private static void refuse(PDDocument document, Input input) throws InputException {
    try {
      for (PDSignature signature : document.getSignatureDictionaries()) {
        if (signature.getContents().length > 0) {
          throw new InputException("signed", input.name());
        }
      }
    } catch (RuntimeException e) {
      throw new InputException(e, "damaged-pdf", input.name());
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
    HiddenText.remove(document, page, PageImages.share(page) > COVERED);
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
    contents.add(GlyphlessFont.stream(document, "q\n".getBytes(StandardCharsets.US_ASCII)));
    COSBase old = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (old instanceof COSArray several) {
      several.forEach(contents::add);
    } else if (old != null) {
      contents.add(page.getCOSObject().getItem(COSName.CONTENTS));
    }
    contents.add(GlyphlessFont.stream(document, "\nQ\n".getBytes(StandardCharsets.US_ASCII)));
    contents.add(GlyphlessFont.stream(document, LayerText.of(page, geometry, lines, FONT)));
    page.getCOSObject().setItem(COSName.CONTENTS, contents);
  }
}
