package vn.nghiquyet.source.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.ocr.OcrLine;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.ocr.OcrWord;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Sighting;

/** Recognized words as lines in reading order, each with its place on the image. */
final class PageLinesTest {
  private static final int SIZE = 54;
  private static final int LETTER = 26;

  private static OcrLine line(int x, int baseline, String text) {
    List<OcrWord> words = new ArrayList<>();
    int left = x;
    for (String word : text.split(" ", -1)) {
      int right = left + word.length() * LETTER;
      words.add(
          new OcrWord(word, new Box(left, baseline - 40, right, baseline + 12), 0.9, List.of()));
      left = right + LETTER / 2;
    }
    return new OcrLine(baseline, SIZE, words);
  }

  private static List<Line> lines(OcrLine... lines) {
    PageLines pages = new PageLines(1);
    pages.put(1, new OcrPage(PageGeometry.upright(2480, 3508, 300), List.of(lines), List.of()));
    return pages.lines();
  }

  @Test
  void wordsStayApartAndKeepTheirBoxes() {
    Line line = lines(line(300, 1000, "Điều 1. Thực hiện dân chủ")).get(0);

    assertThat(line.text()).isEqualTo("Điều 1. Thực hiện dân chủ");
    assertThat(line.sightings()).hasSize(6);
    Sighting word = line.sightings().get(2);
    assertThat(line.text().substring(word.start(), word.end())).isEqualTo("Thực");
    assertThat(word.box()).isEqualTo(line(300, 1000, "Điều 1. Thực").words().get(2).box());
    assertThat(word.baseline()).isEqualTo(1000);
  }

  @Test
  void letterheadColumnsAreReadOneAfterTheOther() {
    assertThat(
            lines(
                    line(1200, 300, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                    line(200, 302, "HỘI ĐỒNG NHÂN DÂN"),
                    line(1400, 372, "Độc lập - Tự do - Hạnh phúc"),
                    line(240, 370, "TỈNH HẢI VÂN"))
                .stream()
                .map(Line::text))
        .containsExactly(
            "HỘI ĐỒNG NHÂN DÂN",
            "TỈNH HẢI VÂN",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc");
  }

  @Test
  void aNumberAtTheTopOfThePageIsSetAside() {
    assertThat(lines(line(1230, 200, "2"), line(300, 1000, "Thực hiện dân chủ")).get(0).text())
        .isEqualTo("Thực hiện dân chủ");
  }

  @Test
  void aPageWithoutWordsIsOneBlankLine() {
    assertThat(lines()).singleElement().matches(Line::isBlank);
  }
}
