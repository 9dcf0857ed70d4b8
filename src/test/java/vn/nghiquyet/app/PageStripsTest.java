package vn.nghiquyet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.ocr.PageImage;
import vn.nghiquyet.report.Facsimile;
import vn.nghiquyet.source.page.PageContent;
import vn.nghiquyet.source.page.PagedFile;

/** Strips cut out of pages. */
final class PageStripsTest {
  /** A white page with one black box. */
  private record OnePage(PageGeometry geometry, Box black) implements PagedFile {
    @Override
    public String format() {
      return "image";
    }

    @Override
    public int pages() {
      return 1;
    }

    @Override
    public List<PageContent> layer(int page) {
      return List.of();
    }

    @Override
    public double imageShare(int page) {
      return 1;
    }

    @Override
    public PageImage image(int page) throws InputException {
      byte[] grey = new byte[geometry.width() * geometry.height()];
      Arrays.fill(grey, (byte) 255);
      for (int y = black.top(); y < black.bottom(); y++) {
        int row = y * geometry.width();
        Arrays.fill(grey, row + black.left(), row + black.right(), (byte) 0);
      }
      return new PageImage(geometry.width(), geometry.height(), geometry.dpi(), grey);
    }

    @Override
    public void close() {}
  }

  private static BufferedImage image(Facsimile.Strip strip) throws Exception {
    String data = strip.source().substring(strip.source().indexOf(',') + 1);
    return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data)));
  }

  private static double brightness(BufferedImage image, Box box) {
    long sum = 0;
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x < box.right(); x++) {
        sum += image.getRaster().getSample(x, y, 0);
      }
    }
    return sum / (double) (box.width() * box.height());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "90, 0", "180, 0", "270, 0", "0, 1.5", "90, -1.5"})
  void aWordIsWhereItIsSaidToBeHoweverThePageLay(int turn, double skew) throws Exception {
    PageGeometry geometry = new PageGeometry(900, 1200, 300, turn, skew);
    Box word = new Box(300, 200, 420, 240);
    PageStrips strips =
        new PageStrips(new OnePage(geometry, geometry.onPage(word)), Map.of(1, geometry));
    Box line = new Box(100, 195, 800, 245);
    Facsimile.Strip strip = strips.cut(7, 1, line).orElseThrow();
    Box place = strips.on(1, line, word);

    assertThat(strip.number()).isEqualTo(7);
    assertThat(strip.width()).isGreaterThan(5 * strip.height());
    BufferedImage image = image(strip);
    assertThat(image.getWidth()).isEqualTo(strip.width());
    assertThat(image.getHeight()).isEqualTo(strip.height());
    assertThat(brightness(image, place)).isLessThan(80);
    Box beside = new Box(place.right() + 12, place.top(), place.right() + 40, place.bottom());
    assertThat(brightness(image, beside)).isGreaterThan(240);
  }

  @Test
  void aPageThatIsNotThereOrHasAnotherSizeShowsNothing() {
    PageGeometry geometry = PageGeometry.upright(900, 1200, 300);
    OnePage other = new OnePage(PageGeometry.upright(800, 1200, 300), new Box(0, 0, 1, 1));

    assertThat(new PageStrips(other, Map.of(1, geometry)).cut(1, 1, new Box(10, 10, 90, 30)))
        .isEmpty();
    assertThat(new PageStrips(other, Map.of()).cut(1, 1, new Box(10, 10, 90, 30))).isEmpty();
  }

  @Test
  void aLineInTheUsualResolutionIsSmall() {
    PageGeometry geometry = PageGeometry.upright(2480, 3508, 300);
    OnePage page = new OnePage(geometry, new Box(400, 300, 2000, 340));
    Facsimile.Strip strip =
        new PageStrips(page, Map.of(1, geometry))
            .cut(1, 1, new Box(300, 290, 2200, 350))
            .orElseThrow();

    assertThat(strip.source()).startsWith("data:image/jpeg;base64,").hasSizeLessThan(20_000);
  }
}
