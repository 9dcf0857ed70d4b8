package vn.nghiquyet.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Sighting;
import vn.nghiquyet.text.SourceText;

/** Layers made of words that nobody had to recognize. */
final class PdfLayerTest {
  private static final int WIDTH = 600;
  private static final int HEIGHT = 800;
  private static final int DPI = 72;

  /** Where the ink of the only word is on the page as shown. */
  private static final Box INK = new Box(60, 40, 160, 60);

  private static final String WORD = "Điều";

  private static BufferedImage shown() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(Color.BLACK);
    pen.fillRect(INK.left(), INK.top(), INK.right() - INK.left(), INK.bottom() - INK.top());
    pen.dispose();
    return image;
  }

  /** The image as a camera stores it that says so by this number. */
  private static BufferedImage stored(BufferedImage shown, int orientation) {
    boolean lies = orientation >= 5;
    int width = lies ? shown.getHeight() : shown.getWidth();
    int height = lies ? shown.getWidth() : shown.getHeight();
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        // What row and column 0 of the stored image are, as TIFF 6.0 words it.
        boolean right = List.of(2, 3, 6, 7).contains(orientation);
        boolean bottom = List.of(3, 4, 7, 8).contains(orientation);
        int across = lies ? y : x;
        int down = lies ? x : y;
        int column = right ? shown.getWidth() - 1 - across : across;
        int row = bottom ? shown.getHeight() - 1 - down : down;
        out.setRGB(x, y, shown.getRGB(column, row));
      }
    }
    return out;
  }

  private static byte[] jpeg(BufferedImage image, int orientation) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", out);
    byte[] plain = out.toByteArray();
    byte[] exif = new byte[36];
    byte[] head =
        "\0\0\0\"Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0"
            .getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(head, 0, exif, 0, head.length);
    exif[0] = (byte) 0xFF;
    exif[1] = (byte) 0xE1;
    exif[head.length] = (byte) orientation;
    byte[] all = Arrays.copyOf(plain, plain.length + exif.length);
    System.arraycopy(exif, 0, all, 2, exif.length);
    System.arraycopy(plain, 2, all, 2 + exif.length, plain.length - 2);
    return all;
  }

  private static Line line(String text, Box box) {
    return Line.of(text, 1, Line.Layout.PLAIN)
        .with(List.of(new Sighting(0, text.length(), box, box.bottom(), 1, List.of())));
  }

  private static SourceText text(PageGeometry geometry, Line... lines) {
    PageOrigin origin =
        new PageOrigin(1, PageOrigin.From.OCR, PageOrigin.Reason.NO_TEXT, 1, Optional.of(geometry));
    return new SourceText("quet", "pdf", 1, List.of(lines), List.of(origin));
  }

  private static byte[] saved(PdfLayer layer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (layer) {
      layer.save(out);
    }
    return out.toByteArray();
  }

  /** The place of each letter on the page as shown, in points from its upper left corner. */
  private static List<TextPosition> letters(PDDocument document) throws IOException {
    List<TextPosition> out = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            out.add(position);
          }
        };
    stripper.getText(document);
    return out;
  }

  private static void assertShows(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
      assertThat(page.getWidth()).isEqualTo(WIDTH);
      assertThat(page.getHeight()).isEqualTo(HEIGHT);
      assertThat(page.getRGB(110, 50) & 0xFF).isLessThan(60);
      assertThat(page.getRGB(490, 50) & 0xFF).isGreaterThan(200);
      assertThat(page.getRGB(110, 750) & 0xFF).isGreaterThan(200);
      List<TextPosition> letters = letters(document);
      assertThat(letters).hasSize(WORD.length());
      for (TextPosition letter : letters) {
        assertThat(letter.getX()).isBetween(59f, 161f);
        assertThat(letter.getY()).isBetween(55f, 65f);
        assertThat(letter.getDir()).isEqualTo(document.getPage(0).getRotation());
      }
      assertThat(letters.get(0).getX()).isLessThan(letters.get(3).getX());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void anImageIsShownAsItsOrientationSaysAndItsWordsAreOnTheirInk(int orientation)
      throws Exception {
    byte[] bytes = jpeg(stored(shown(), orientation), orientation);
    PageGeometry geometry = PageGeometry.upright(WIDTH, HEIGHT, DPI);

    byte[] pdf =
        saved(PdfLayer.ofImages(new Input("anh.jpg", bytes), text(geometry, line(WORD, INK))));

    assertShows(pdf);
  }

  /** A scan of one page that lies as a feeder took it. */
  private static byte[] scan(BufferedImage image) throws Exception {
    return saved(
        PdfLayer.ofImages(
            new Input("quet.jpg", jpeg(image, 1)),
            text(PageGeometry.upright(image.getWidth(), image.getHeight(), DPI))));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void aPageThatLayTurnedIsShownUpright(int turn) throws Exception {
    BufferedImage lying = stored(shown(), List.of(1, 6, 3, 8).get(turn / 90));
    PageGeometry geometry = new PageGeometry(lying.getWidth(), lying.getHeight(), DPI, turn, 0);

    byte[] pdf =
        saved(PdfLayer.of(new Input("quet.pdf", scan(lying)), "", text(geometry, line(WORD, INK))));

    assertShows(pdf);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-3, -0.7, 0, 0.7, 3})
  void linesAslantAreReadInOrderAndTheirWordsStandLevel(double skew) throws Exception {
    PageGeometry geometry = new PageGeometry(WIDTH, HEIGHT, DPI, 0, skew);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String words = "dòng thứ " + i + " của một trang nằm lệch";
      List<Sighting> seen = new ArrayList<>();
      int start = 0;
      for (String word : words.split(" ", -1)) {
        int left = 50 + 15 * start;
        Box box = new Box(left, 88 + 20 * i, left + 15 * word.length() - 5, 100 + 20 * i);
        seen.add(new Sighting(start, start + word.length(), box, 100 + 20 * i, 1, List.of()));
        start += word.length() + 1;
      }
      lines.add(Line.of(words, 1, Line.Layout.PLAIN).with(seen));
    }
    byte[] pdf =
        saved(
            PdfLayer.of(
                new Input("quet.pdf", scan(shown())),
                "",
                text(geometry, lines.toArray(Line[]::new))));

    SourceText read = new PdfOpener().open(new Input("quet.pdf", pdf), ReadOptions.DEFAULT);
    assertThat(read.lines().stream().map(Line::text))
        .containsExactlyElementsOf(lines.stream().map(Line::text).toList());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (TextPosition letter : letters(document)) {
        assertThat(letter.getTextMatrix().getShearY()).isZero();
        assertThat(letter.getYDirAdj()).isBetween(60f, 240f);
      }
    }
  }

  @Test
  void whatAPageShowsInBrokenLettersIsNotReadBesideItsLayer() throws Exception {
    byte[] broken = PdfPage.document(List.of(new PdfPage().text(60, 60, "Diêu l. Pham vi")));
    PageGeometry geometry = PageGeometry.upright(595, 842, DPI);

    byte[] pdf =
        saved(PdfLayer.of(new Input("a.pdf", broken), "", text(geometry, line(WORD, INK))));

    assertThat(PdfPage.open(pdf).lines().stream().map(Line::text)).containsExactly(WORD);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo(WORD);
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
      int ink = 0;
      for (int x = 60; x < 160; x++) {
        ink += (page.getRGB(x, 55) & 0xFF) < 128 ? 1 : 0;
      }
      assertThat(ink).as("what it shows stays").isPositive();
    }
  }

  @Test
  void theFileCountsItsObjectsRight() throws Exception {
    String pdf = new String(scan(shown()), StandardCharsets.ISO_8859_1);

    int highest =
        Pattern.compile("(?m)^(\\d+) 0 obj")
            .matcher(pdf)
            .results()
            .mapToInt(found -> Integer.parseInt(found.group(1)))
            .max()
            .orElseThrow();
    assertThat(pdf).contains("/Size " + (highest + 1) + "\n");
  }
}
