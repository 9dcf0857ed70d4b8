package vn.nghiquyet.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.ocr.PageImage;
import vn.nghiquyet.source.Input;

class PageRendererTest {
  private static final int WHITE = 255;

  /** An image of so many pixels, black at the upper left. */
  private static BufferedImage scan(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.BLACK);
    pen.fillRect(0, 0, width / 4, height / 4);
    pen.setColor(new Color(220, 40, 60));
    pen.fillRect(width / 2, height / 2, width / 4, height / 4);
    pen.dispose();
    return image;
  }

  /** A page of 6 by 8 inches with an image at a place on it, in points. */
  private static byte[] page(BufferedImage image, int turn, float x, float y, float w, float h)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(432, 576));
      page.setRotation(turn);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.drawImage(LosslessFactory.createFromImage(document, image), x, y, w, h);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static PdfFile open(byte[] bytes) throws InputException {
    return PdfFile.open(new Input("thu-muc/quet.pdf", bytes), "");
  }

  private static int at(PageImage image, double x, double y) {
    int column = (int) (x * image.width());
    int row = (int) (y * image.height());
    return image.grey()[row * image.width() + column] & 0xFF;
  }

  @Test
  void aPageThatIsOneImageGivesItsSamples() throws IOException, InputException {
    BufferedImage scan = scan(1200, 1600, BufferedImage.TYPE_BYTE_BINARY);
    try (PdfFile file = open(page(scan, 0, 0, 0, 432, 576))) {
      PageImage image = file.image(1);

      assertThat(file.imageShare(1)).isEqualTo(1);
      assertThat(image.dpi()).isEqualTo(200);
      assertThat(image.width()).isEqualTo(1200);
      assertThat(at(image, 0.2, 0.2)).isZero();
      assertThat(at(image, 0.3, 0.9)).isEqualTo(WHITE);
    }
  }

  @Test
  void aTurnedPageIsTurnedAsItIsShown() throws IOException, InputException {
    BufferedImage scan = scan(1200, 1600, BufferedImage.TYPE_BYTE_BINARY);
    try (PdfFile file = open(page(scan, 90, 0, 0, 432, 576))) {
      PageImage image = file.image(1);

      assertThat(image.width()).isEqualTo(1600);
      assertThat(at(image, 0.9, 0.1)).isZero();
      assertThat(at(image, 0.1, 0.1)).isEqualTo(WHITE);
    }
  }

  @Test
  void anImageBesideMarginsIsPaintedInItsResolution() throws IOException, InputException {
    BufferedImage scan = scan(1600, 2000, BufferedImage.TYPE_BYTE_BINARY);
    try (PdfFile file = open(page(scan, 0, 24, 48, 384, 480))) {
      PageImage image = file.image(1);

      assertThat(file.imageShare(1)).isCloseTo(384 * 480 / (432.0 * 576), within(0.02));
      assertThat(image.dpi()).isEqualTo(300);
      assertThat(at(image, 0.15, 0.15)).isZero();
      assertThat(at(image, 0.01, 0.01)).isEqualTo(WHITE);
    }
  }

  @Test
  void aCoarseScanIsPaintedLarger() throws IOException, InputException {
    BufferedImage scan = scan(600, 800, BufferedImage.TYPE_BYTE_BINARY);
    try (PdfFile file = open(page(scan, 0, 0, 0, 432, 576))) {
      assertThat(file.image(1).width()).isBetween(1799, 1800);
    }
  }

  @Test
  void theRedOfASealFades() throws IOException, InputException {
    BufferedImage scan = scan(1200, 1600, BufferedImage.TYPE_INT_RGB);
    try (PdfFile file = open(page(scan, 0, 0, 0, 432, 576))) {
      assertThat(at(file.image(1), 0.6, 0.6)).isEqualTo(220);
    }
  }

  @Test
  void aPageWithoutImagesIsPaintedInTheUsualResolution() throws InputException {
    byte[] typed = PdfPage.document(java.util.List.of(new PdfPage().text(100, 100, "Điều 1")));
    try (PdfFile file = open(typed)) {
      assertThat(file.imageShare(1)).isZero();
      assertThat(file.image(1).dpi()).isEqualTo(300);
      assertThat(file.image(1).grey()).contains((byte) 0, (byte) WHITE);
    }
  }

  @Test
  void anAbsurdlyLargePageIsBounded() throws IOException, InputException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(new PDRectangle(14_400, 14_400)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      try (PdfFile file = open(out.toByteArray())) {
        assertThat(file.image(1).grey().length).isLessThan(45_000_000);
      }
    }
  }

  @Test
  void jpeg2000IsRefusedWithThePage() throws IOException, InputException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDImageXObject image =
          new PDImageXObject(
              document,
              new ByteArrayInputStream(new byte[] {1, 2, 3}),
              COSName.DCT_DECODE,
              100,
              100,
              8,
              org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray.INSTANCE);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.drawImage(image, 0, 0, 612, 792);
      }
      image.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      try (PdfFile file = open(out.toByteArray())) {
        assertThatThrownBy(() -> file.image(1))
            .isInstanceOfSatisfying(
                InputException.class, e -> assertThat(e.code()).isEqualTo("jpeg2000"));
      }
    }
  }
}
