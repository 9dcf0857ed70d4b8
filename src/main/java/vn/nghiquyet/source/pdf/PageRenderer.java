package vn.nghiquyet.source.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.nghiquyet.ocr.PageImage;

/** Renders pages in grey. */
final class PageRenderer {
  private static final int DPI = 300;

  private PageRenderer() {}

  static PageImage render(PDDocument document, int page) throws IOException {
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(false);
    BufferedImage image = renderer.renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
    byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    return new PageImage(image.getWidth(), image.getHeight(), DPI, grey);
  }
}
