package vn.nghiquyet.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.ocr.OcrEngine;
import vn.nghiquyet.ocr.OcrException;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.ocr.OcrWord;
import vn.nghiquyet.ocr.PageImage;

/** Pages with a shadow, specks, grain and the print of their other side. */
final class CleaningTest {
  private static final int DPI = 300;
  private static final int WIDTH = 1500;
  private static final int HEIGHT = 900;
  private static final List<String> TEXT =
      List.of(
          "Thôn Đồng Lạch thống nhất khơi lại mương nước",
          "Ban quản lý phải báo cáo kết quả hằng tháng",
          "Các hộ thiếu đất được chia bãi bồi ven sông",
          "Nhiều nơi phải đi lấy nước từ kênh đào cũ",
          "Hết hạn thì lập biên bản và gửi về huyện",
          "Hợp tác xã lập quỹ chung để giúp người nghèo");
  private static final List<String> OTHER_SIDE =
      List.of(
          "Danh sách gia đình tham gia đắp đê mùa lũ",
          "Kho thóc dự trữ đặt tại đình làng Vạn Phú",
          "Cấm chăn thả trâu bò trên mặt đê mới đắp",
          "Mỗi xóm cử ba người canh gác ban đêm",
          "Chi phí sửa cống do các xóm cùng đóng góp",
          "Bến đò ngừng chở khách khi nước dâng cao");

  private static OcrEngine engine;

  @BeforeAll
  static void start() throws OcrException {
    engine = Tesseract.engines("", 1, Duration.ofMinutes(1));
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @Test
  void aSoundPageIsLeftAsItIs() throws Exception {
    PageImage page = image(print(TEXT));
    assertThat(PageLook.of(page).specks()).isLessThan(0.001);
    assertThat(PageLook.of(page).ghosts()).isLessThan(0.35);
    assertThat(share(page)).isEqualTo(1);
  }

  @Test
  void printInADeepShadowIsRead() throws Exception {
    byte[] grey = print(TEXT);
    for (int i = 0; i < grey.length; i++) {
      double across = i % WIDTH / (double) WIDTH;
      double light = 1 - 0.75 / (1 + Math.exp(-12 * (across - 0.5)));
      grey[i] = (byte) Math.round((35 + (grey[i] & 0xFF) * 0.8) * light);
    }
    PageImage page = image(grey);
    assertThat(PageLook.of(page).unevenness()).isGreaterThan(0.5);
    assertThat(share(page)).isGreaterThan(0.95);
  }

  @Test
  void specksAreTakenOffAndTheDotsOfLettersStay() throws Exception {
    byte[] grey = print(TEXT);
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      int at = random.nextInt(HEIGHT - 3) * WIDTH + random.nextInt(WIDTH - 3);
      int size = 1 + random.nextInt(3);
      for (int y = 0; y < size; y++) {
        Arrays.fill(grey, at + y * WIDTH, at + y * WIDTH + size, (byte) 20);
      }
    }
    PageImage page = image(grey);
    OcrPage read = engine.read(page);
    assertThat(PageLook.of(page).specks()).isGreaterThan(0.002);
    assertThat(share(read)).isGreaterThan(0.95);
    assertThat(read.words().count()).isLessThanOrEqualTo(words(TEXT).size() + 6L);
  }

  @Test
  void theOtherSideIsNotReadWhereItShowsThrough() throws Exception {
    byte[] grey = print(TEXT);
    byte[] back = print(OTHER_SIDE);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        // Upside down rather than mirrored, for it can be read then.
        int other = back[(HEIGHT - 1 - y) * WIDTH + WIDTH - 1 - x] & 0xFF;
        int front = grey[y * WIDTH + x] & 0xFF;
        grey[y * WIDTH + x] = (byte) (front == 255 ? 235 - (255 - other) * 80 / 255 : front);
      }
    }
    PageImage page = image(grey);
    OcrPage read = engine.read(page);
    assertThat(PageLook.of(page).ghosts()).isGreaterThan(0.35);
    assertThat(share(read)).isGreaterThan(0.95);
    assertThat(read.words().count()).isLessThanOrEqualTo(words(TEXT).size() + 6L);
  }

  @Test
  void faintPrintOnGrainyPaperIsRead() throws Exception {
    byte[] grey = print(TEXT);
    Random random = new Random(7);
    for (int i = 0; i < grey.length; i++) {
      grey[i] = (byte) (180 + (grey[i] & 0xFF) * 40 / 255 + random.nextGaussian() * 7);
    }
    PageImage page = image(grey);
    assertThat(PageLook.of(page).grain()).isGreaterThan(0.1);
    assertThat(share(page)).isGreaterThan(0.9);
  }

  private static double share(PageImage page) throws OcrException {
    return share(engine.read(page));
  }

  /** Which part of the words that stand there were read. */
  private static double share(OcrPage page) {
    List<String> wanted = words(TEXT);
    Set<String> read = page.words().map(OcrWord::text).collect(Collectors.toSet());
    return wanted.stream().filter(read::contains).count() / (double) wanted.size();
  }

  private static List<String> words(List<String> lines) {
    return lines.stream().flatMap(line -> Arrays.stream(line.split(" ", -1))).toList();
  }

  private static PageImage image(byte[] grey) {
    return new PageImage(WIDTH, HEIGHT, DPI, grey);
  }

  private static byte[] print(List<String> lines) throws Exception {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D ink = image.createGraphics();
    ink.setColor(Color.WHITE);
    ink.fillRect(0, 0, WIDTH, HEIGHT);
    ink.setColor(Color.BLACK);
    ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    String name = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream in = PDDocument.class.getResourceAsStream(name)) {
      ink.setFont(Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(54f));
    }
    for (int i = 0; i < lines.size(); i++) {
      ink.drawString(lines.get(i), 120, 170 + 120 * i);
    }
    ink.dispose();
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }
}
