package vn.nghiquyet.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.ocr.OcrEngine;
import vn.nghiquyet.ocr.OcrException;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.ocr.OcrWord;
import vn.nghiquyet.ocr.PageImage;

/** The engine as it comes with the program, in its own process. */
final class TesseractTest {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int WIDTH = 1700;
  private static final int HEIGHT = 400;

  private static PageImage image(String... lines) throws Exception {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(Color.BLACK);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    try (InputStream in = TesseractTest.class.getResourceAsStream(FONT)) {
      graphics.setFont(Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(56f));
    }
    for (int i = 0; i < lines.length; i++) {
      graphics.drawString(lines[i], 100, 120 + 110 * i);
    }
    graphics.dispose();
    byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    return new PageImage(WIDTH, HEIGHT, 300, grey);
  }

  @Test
  void theDotsOfAFormAreReadAsDotsAndSpoilNoWord() throws Exception {
    try (OcrEngine engine = Tesseract.engines("", 1, Duration.ofSeconds(60))) {
      OcrPage page =
          engine.read(
              image(
                  "1. Họ và tên: ……………… Giới tính: .........",
                  "2. Ngày sinh: " + ".".repeat(36),
                  "Tôi cam đoan điều trên là đúng..."));

      assertThat(page.lines())
          .extracting(
              line -> line.words().stream().map(OcrWord::text).collect(Collectors.joining(" ")))
          .containsExactly(
              "1. Họ và tên: ……………… Giới tính: ………",
              "2. Ngày sinh: " + "…".repeat(12),
              "Tôi cam đoan điều trên là đúng...");
    }
  }

  @Test
  void readsVietnameseWithItsMarksAndSaysWhereEachWordStands() throws Exception {
    try (OcrEngine engine = Tesseract.engines("", 1, Duration.ofSeconds(60))) {
      OcrPage page = engine.read(image("Thực hiện dân chủ ở cơ sở", "Điều 12. Hiệu lực thi hành"));

      assertThat(page.words().map(OcrWord::text))
          .containsExactly(
              "Thực", "hiện", "dân", "chủ", "ở", "cơ", "sở", "Điều", "12.", "Hiệu", "lực", "thi",
              "hành");
      assertThat(page.lines()).hasSize(2);
      assertThat(page.lines().get(0).baseline()).isBetween(115, 125);
      assertThat(page.lines().get(0).size()).isBetween(35.0, 75.0);
      Box box = page.lines().get(0).words().get(0).box();
      assertThat(box.left()).isBetween(95, 110);
      assertThat(box.bottom()).isBetween(118, 140);
      assertThat(page.confidence()).isGreaterThan(0.8);
      assertThat(engine.name()).startsWith("tesseract 5");
    }
  }

  @Test
  void anEmptyPageHasNoWords() throws Exception {
    try (OcrEngine engine = Tesseract.engines("", 1, Duration.ofSeconds(60))) {
      assertThat(engine.read(image()).lines()).isEmpty();
    }
  }

  @Test
  void aFolderWithoutTheLanguageIsRefused(@TempDir Path folder) {
    OcrException refused =
        catchThrowableOfType(
            OcrException.class,
            () -> Tesseract.engines(folder.toString(), 1, Duration.ofSeconds(60)));

    assertThat(refused.kind()).isEqualTo(OcrException.Kind.UNAVAILABLE);
    assertThat(refused).hasMessageContaining("vie.traineddata");
  }
}
