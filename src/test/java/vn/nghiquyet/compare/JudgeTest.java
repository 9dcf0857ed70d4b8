package vn.nghiquyet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.text.SourceText;

/** What a pair is in view of the others. */
class JudgeTest {
  private static final String BUS =
      "Miễn vé xe buýt cho học sinh nội trú vào ngày nghỉ cuối tuần tại các tuyến miền núi";
  private static final String BUS_SHORT = "Học sinh nội trú được miễn vé xe buýt cuối tuần";
  private static final String WELL = "Đào giếng khoan cho các bản vùng cao thiếu nước mùa khô";

  private static Document document(String name, String... points) {
    StringBuilder text = new StringBuilder("Điều 1. Chính sách đối với địa phương\n");
    IntStream.range(0, points.length)
        .forEach(i -> text.append(i + 1).append(". ").append(points[i]).append(".\n"));
    return new DocumentParser().parse(SourceText.ofText(name + ".txt", text.toString()));
  }

  private static List<String> called(Document... documents) {
    return new Surveyor(EnumSet.of(Level.LEAF))
        .survey(List.of(documents)).pairs().stream()
            .filter(pair -> pair.relation() != Relation.RELATED)
            .map(pair -> pair.a().path() + "~" + pair.b().path())
            .toList();
  }

  @Test
  void theNameOfABodyIsOneWord() {
    String text = "Ủy ban Mặt trận Tổ quốc Việt Nam và Ban Thanh tra nhân dân góp sách";

    assertThat(Wording.of(text, Places.ofProvinces()))
        .containsExactly(
            "uy-ban-mat-tran-to-quoc-viet-nam", "va", "ban-thanh-tra-nhan-dan", "gop", "sach");
  }

  @Test
  void aPairWithNearerRivalsOnBothSidesIsOnlyRelated() {
    String cleaning = "Miễn phí thu gom rác cho hộ nghèo tại các xã đảo từ nguồn quỹ môi trường";
    String water = "Miễn phí nước sạch cho hộ nghèo tại các xã đảo từ nguồn quỹ phúc lợi";
    Document a = document("a", cleaning, water, WELL);
    Document b = document("b", cleaning + " hằng năm", water + " hằng quý", BUS);

    assertThat(called(a, b)).containsExactly("[1, 1]~[1, 1]", "[1, 2]~[1, 2]");
  }

  @Test
  void whatOneSplitsInTwoIsPairedWithBoth() {
    Document a = document("a", BUS + "; " + WELL.toLowerCase(Locale.ROOT), "Trồng rừng");
    Document b = document("b", BUS, WELL, "Đắp đê biển");

    assertThat(called(a, b)).containsExactly("[1, 1]~[1, 1]", "[1, 1]~[1, 2]");
  }

  @Test
  void aLongMeasureAndAShortOneThatSaysPartOfItAreAPair() {
    Document a = document("a", BUS, "Trồng rừng phòng hộ");
    Document b = document("b", BUS_SHORT, WELL);

    assertThat(called(a, b)).containsExactly("[1, 1]~[1, 1]");
  }
}
