package vn.nghiquyet.source.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.ocr.PageImage;
import vn.nghiquyet.source.Input;

class ImageFileTest {
  /** White, with a black corner at the upper left. */
  private static BufferedImage drawing(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.BLACK);
    pen.fillRect(0, 0, width / 4, height / 4);
    pen.dispose();
    return image;
  }

  private static byte[] bytes(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static ImageFile open(byte[] bytes) throws InputException {
    return ImageFile.open(new Input("thu-muc/trang.png", bytes));
  }

  private static int at(PageImage image, int x, int y) {
    return image.grey()[y * image.width() + x] & 0xFF;
  }

  @Test
  void anImageWithoutResolutionIsTakenForA4() throws InputException, IOException {
    try (ImageFile file = open(bytes(drawing(2480, 3508), "png"))) {
      PageImage image = file.image(1);

      assertThat(file.pages()).isEqualTo(1);
      assertThat(image.dpi()).isEqualTo(300);
      assertThat(at(image, 10, 10)).isZero();
      assertThat(at(image, 2000, 3000)).isEqualTo(255);
    }
  }

  @Test
  void aCoarseImageIsEnlarged() throws InputException, IOException {
    try (ImageFile file = open(bytes(drawing(1240, 1754), "png"))) {
      PageImage image = file.image(1);

      assertThat(image.width()).isEqualTo(2480);
      assertThat(image.dpi()).isEqualTo(300);
    }
  }

  @Test
  void aPhotographIsTurnedAsItsCameraSaid() throws InputException, IOException {
    byte[] plain = bytes(drawing(3000, 2000), "jpg");
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      18,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      6,
      0,
      0,
      0,
      0,
      0,
      0
    };
    byte[] turned = new byte[plain.length + exif.length];
    System.arraycopy(plain, 0, turned, 0, 2);
    System.arraycopy(exif, 0, turned, 2, exif.length);
    System.arraycopy(plain, 2, turned, 2 + exif.length, plain.length - 2);

    try (ImageFile file = open(turned)) {
      PageImage image = file.image(1);

      assertThat(image.width()).isEqualTo(2000);
      assertThat(image.height()).isEqualTo(3000);
      assertThat(at(image, 1990, 10)).isLessThan(20);
      assertThat(at(image, 10, 10)).isGreaterThan(235);
    }
  }

  @Test
  void aTiffHasPages() throws InputException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      writer.writeToSequence(new IIOImage(drawing(2480, 3508), null, null), null);
      writer.writeToSequence(new IIOImage(drawing(3508, 2480), null, null), null);
      writer.endWriteSequence();
    }
    writer.dispose();

    try (ImageFile file = open(out.toByteArray())) {
      assertThat(file.pages()).isEqualTo(2);
      assertThat(file.image(2).width()).isEqualTo(3508);
      assertThat(file.image(1).width()).isEqualTo(2480);
    }
  }

  @Test
  void damagedAndOversizedImagesAreRefused() throws IOException {
    byte[] whole = bytes(drawing(400, 400), "png");
    byte[] large = whole.clone();
    large[17] = 1; // 65 936 columns
    large[21] = 1; // and as many rows

    assertCode(Arrays.copyOf(whole, 20), "damaged-image");
    assertCode(large, "image-too-large");
  }

  private static void assertCode(byte[] bytes, String code) {
    assertThatThrownBy(
            () -> {
              try (ImageFile file = open(bytes)) {
                file.image(1);
              }
            })
        .isInstanceOfSatisfying(InputException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
