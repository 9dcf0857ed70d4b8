package vn.nghiquyet.source.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.image.ImageFile;
import vn.nghiquyet.source.image.Orientation;
import vn.nghiquyet.text.SourceText;

/**
 * An image file as a PDF, a page for each image, as large as its resolution says: a JPEG as it is,
 * black and white as CCITT G4, all else without loss.
 */
final class ImagePdf {
  private static final int USUAL_DPI = 300;

  private ImagePdf() {}

  static PDDocument of(Input input, ImageFile file, SourceText text) throws IOException {
    PDDocument document = new PDDocument();
    try (ImageInputStream stream =
        ImageIO.createImageInputStream(new ByteArrayInputStream(input.bytes()))) {
      ImageReader reader = ImageIO.getImageReaders(stream).next();
      reader.setInput(stream);
      try {
        for (PageOrigin origin : text.origins()) {
          int index = origin.page() - 1;
          PDImageXObject image = image(document, reader, index, input);
          page(document, image, origin, file.orientation(origin.page()));
        }
      } finally {
        reader.dispose();
      }
    }
    return document;
  }

  private static PDImageXObject image(
      PDDocument document, ImageReader reader, int index, Input input) throws IOException {
    if (reader.getFormatName().equalsIgnoreCase("jpeg")) {
      return JPEGFactory.createFromByteArray(document, input.bytes());
    }
    BufferedImage image = reader.read(index);
    return image.getColorModel().getPixelSize() == 1
        ? CCITTFactory.createFromImage(document, image)
        : LosslessFactory.createFromImage(document, image);
  }

  /** One page; how a camera was held becomes the rotation of the page. */
  private static void page(
      PDDocument document, PDImageXObject image, PageOrigin origin, Orientation shown)
      throws IOException {
    PageGeometry geometry =
        origin
            .geometry()
            .orElse(PageGeometry.upright(image.getWidth(), image.getHeight(), USUAL_DPI));
    boolean lies = shown.lies() && origin.geometry().isPresent();
    float width = (float) geometry.points(lies ? geometry.height() : geometry.width());
    float height = (float) geometry.points(lies ? geometry.width() : geometry.height());
    PDPage page = new PDPage(new PDRectangle(width, height));
    page.setRotation(shown.turn());
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(image, place(shown, width, height));
    }
  }

  /** From the unit square to the page; what is mirrored when it is shown, before its rotation. */
  private static Matrix place(Orientation shown, float width, float height) {
    if (!shown.mirrored()) {
      return new Matrix(width, 0, 0, height, 0, 0);
    }
    return shown.lies()
        ? new Matrix(width, 0, 0, -height, 0, height)
        : new Matrix(-width, 0, 0, height, width, 0);
  }
}
