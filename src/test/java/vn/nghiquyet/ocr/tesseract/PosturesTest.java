package vn.nghiquyet.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.ocr.OcrEngine;
import vn.nghiquyet.ocr.OcrException;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.ocr.OcrWord;
import vn.nghiquyet.ocr.PageImage;
import vn.nghiquyet.source.page.PageLines;

/** Pages that lie askew, on their side or on their head, and pages with tables and strokes. */
final class PosturesTest {
  private static final int DPI = 150;
  private static final int WIDTH = 1100;
  private static final int HEIGHT = 900;
  private static final String MARK = "quyet";
  private static final List<String> TEXT =
      List.of(
          "Khi gia lua len cao thi dan lang bot phan kho khan",
          "Hop tac xa lap quy chung de giup nhung ho thieu dat",
          "Ban quan ly da quyet chia lai bai boi theo dau lop",
          "Trong khi do nhieu thon phai di lay nuoc tu kenh dao",
          "Dai bieu thong nhat khoi cong hai cay cau bac qua lach",
          "Het han thi phai bao cao lai toan bo phan dat da khai",
          "Thanh tra huyen kiem tra lai ket qua do dac tai cho",
          "Cac ben lien he lap bien ban khi dat bi thieu hut");

  private static OcrEngine engine;

  @BeforeAll
  static void start() throws OcrException {
    engine = Tesseract.engines("", 1, Duration.ofMinutes(1));
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @ParameterizedTest(name = "turned by {0}, rotated by {1}")
  @CsvSource({"0, 0", "0, 2", "0, -4", "90, 0", "180, 0", "270, 0", "180, 3"})
  void wordsOfAPageAreFoundWhereTheyWereDrawn(int turned, double rotated)
      throws OcrException, IOException {
    BufferedImage upright = blank(WIDTH, HEIGHT);
    Graphics2D ink = ink(upright);
    for (int i = 0; i < TEXT.size(); i++) {
      ink.drawString(TEXT.get(i), 150, 150 + 80 * i);
    }
    int before =
        ink.getFontMetrics().stringWidth(TEXT.get(2).substring(0, TEXT.get(2).indexOf(MARK)));
    int across = ink.getFontMetrics().stringWidth(MARK);
    double[] middle = {150 + before + across / 2.0, 150 + 160 - 10};
    boolean lying = turned % 180 != 0;
    BufferedImage shown = blank(lying ? HEIGHT : WIDTH, lying ? WIDTH : HEIGHT);
    Graphics2D canvas = ink(shown);
    canvas.translate(shown.getWidth() / 2.0, shown.getHeight() / 2.0);
    canvas.rotate(Math.toRadians(turned + rotated));
    canvas.translate(-WIDTH / 2.0, -HEIGHT / 2.0);
    canvas.drawImage(upright, 0, 0, null);
    double[] drawn = new double[2];
    canvas.getTransform().transform(middle, 0, drawn, 0, 1);

    OcrPage page = engine.read(image(shown));

    assertThat(page.geometry().turn()).isEqualTo((360 - turned) % 360);
    assertThat(page.geometry().skew()).isCloseTo(-rotated, within(0.3));
    OcrWord mark = page.words().filter(word -> word.text().equals(MARK)).findFirst().orElseThrow();
    Box place = page.geometry().onPage(mark.box());
    assertThat((place.left() + place.right()) / 2.0).isCloseTo(drawn[0], within(8.0));
    assertThat((place.top() + place.bottom()) / 2.0).isCloseTo(drawn[1], within(8.0));
  }

  @Test
  void tableIsReadRowByRow() throws OcrException, IOException {
    BufferedImage shown = blank(WIDTH, HEIGHT);
    Graphics2D ink = ink(shown);
    ink.setStroke(new BasicStroke(2));
    int[] columns = {100, 250, 600, 1000};
    for (int i = 0; i <= 4; i++) {
      ink.drawLine(100, 100 + 120 * i, 1000, 100 + 120 * i);
    }
    for (int column : columns) {
      ink.drawLine(column, 100, column, 580);
    }
    String[][] cells = {
      {"So", "Ten thon", "Dien tich"},
      {"12", "Lang Dong", "3450"},
      {"24", "Lang Thai", "6780"},
      {"36", "Lang Hoai", "9120"}
    };
    for (int row = 0; row < cells.length; row++) {
      for (int i = 0; i < 3; i++) {
        ink.drawString(cells[row][i], columns[i] + 30, 170 + 120 * row);
      }
    }

    OcrPage page = engine.read(image(shown));

    assertThat(page.rulings()).filteredOn(OcrPage.Stroke::horizontal).hasSize(5);
    assertThat(page.rulings()).filteredOn(stroke -> !stroke.horizontal()).hasSize(4);
    PageLines lines = new PageLines(1);
    lines.put(1, page);
    assertThat(lines.text(1)).containsSubsequence("12", "3450", "24", "6780", "36", "9120");
  }

  @Test
  void strokesOfLettersAreNoRulingsAndALineUnderThemIsOne() throws OcrException, IOException {
    BufferedImage shown = blank(WIDTH, HEIGHT);
    Graphics2D ink = ink(shown);
    for (int i = 0; i < TEXT.size(); i++) {
      ink.drawString(TEXT.get(i), 150, 150 + 80 * i);
    }
    ink.fillRect(300, 165, 200, 2);

    assertThat(engine.read(image(shown)).rulings())
        .singleElement()
        .satisfies(
            stroke -> {
              assertThat(stroke.horizontal()).isTrue();
              assertThat(stroke.at()).isBetween(164, 168);
              assertThat(stroke.to() - stroke.from()).isBetween(190, 205);
            });
  }

  @Test
  void emptyPageHasNothing() throws OcrException {
    OcrPage page = engine.read(image(blank(WIDTH, HEIGHT)));

    assertThat(page.words()).isEmpty();
    assertThat(page.rulings()).isEmpty();
    assertThat(page.geometry().turn()).isZero();
  }

  private static BufferedImage blank(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D paper = image.createGraphics();
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, width, height);
    return image;
  }

  private static Graphics2D ink(BufferedImage image) throws IOException {
    Graphics2D ink = image.createGraphics();
    ink.setColor(Color.BLACK);
    ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    ink.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    ink.setFont(font().deriveFont(32f));
    return ink;
  }

  /** The one that PDFBox carries, so that pages look alike on every system. */
  private static Font font() throws IOException {
    String name = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream in = PDDocument.class.getResourceAsStream(name)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (java.awt.FontFormatException e) {
      throw new IOException(e);
    }
  }

  private static PageImage image(BufferedImage image) {
    byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    return new PageImage(image.getWidth(), image.getHeight(), DPI, grey);
  }
}
