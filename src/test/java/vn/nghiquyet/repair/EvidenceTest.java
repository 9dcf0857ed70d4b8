package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Sighting;
import vn.nghiquyet.text.SourceText;

/** Repair with what the recognizer tells of its words. */
class EvidenceTest {
  private static final Repairer REPAIRER =
      new Repairer(LanguageModel.shipped(), RepairOptions.USUAL);

  private static final double USUAL = 0.97;

  /**
   * Lines read from an image.
   *
   * @param confidence of words that are not as usual
   * @param others another reading of a word, half as likely
   */
  private static List<Line> seen(
      String text, Map<String, Double> confidence, Map<String, String> others) {
    List<Line> out = new ArrayList<>();
    for (String line : text.lines().toList()) {
      List<Sighting> words = new ArrayList<>();
      Matcher word = Pattern.compile("\\S+").matcher(line);
      while (word.find()) {
        double sure = confidence.getOrDefault(word.group(), USUAL);
        List<Sighting.Alternative> alternatives =
            others.containsKey(word.group())
                ? List.of(new Sighting.Alternative(others.get(word.group()), sure / 2))
                : List.of();
        Box box = new Box(0, 0, 1, 1);
        words.add(new Sighting(word.start(), word.end(), box, 1, sure, alternatives));
      }
      out.add(Line.of(line, 1, Line.Layout.PLAIN).with(words));
    }
    return out;
  }

  private static RepairedText repair(List<Line> lines) {
    String text = new SourceText("a.png", "png", 1, lines).text();
    return REPAIRER.repair(text, Evidence.of(lines));
  }

  private static String repair(String text, Map<String, String> others) {
    return repair(seen(text, Map.of(), others)).text();
  }

  @Test
  void aSingleMisreadWordIsMendedWhereTheTextIsKnownToBeRead() {
    String text =
        "Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyêt này theo quy định của pháp luật.";

    assertThat(REPAIRER.repair(text).text()).isEqualTo(text);
    assertThat(repair(text, Map.of())).contains("Nghị quyết này");
  }

  @Test
  void withoutEvidenceNothingIsOtherwise() {
    String text = "Căn cứ Nghị quyêt của Hội đồng nhân đân tỉnh vê việc hỗ trợ;\n".repeat(3);

    assertThat(Evidence.of(SourceText.ofText("a.txt", text).lines())).isSameAs(Evidence.NONE);
    assertThat(REPAIRER.repair(text, Evidence.NONE)).isEqualTo(REPAIRER.repair(text));
  }

  @Test
  void theLessSureTheRecognizerWasTheSurerIsTheChange() {
    String text = "Giá vé được thu theo mức do Ủy ban nhân dân tỉnh quy định vê việc này.";

    double sure = confidence(repair(seen(text, Map.of("vê", 0.99), Map.of())));
    double unsure = confidence(repair(seen(text, Map.of("vê", 0.4), Map.of())));

    assertThat(unsure).isGreaterThan(sure);
  }

  private static double confidence(RepairedText repaired) {
    return repaired.corrections().stream()
        .filter(correction -> correction.before().equals("vê"))
        .mapToDouble(Correction::confidence)
        .findFirst()
        .orElse(0);
  }

  @Test
  void whatElseMayHaveBeenSeenIsACandidate() {
    String text = "Sở Tài chính chủ trì, phối hợp thực hiện lzzật ngân sách nhà nước hằng năm.";

    assertThat(repair(text, Map.of())).contains("lzzật");
    assertThat(repair(text, Map.of("lzzật", "luyật"))).contains("lzzật");
    assertThat(repair("Việc thu phí được thưc hiện hằng năm.", Map.of("thưc", "thực")))
        .contains("thực hiện");
  }

  @Test
  void numbersAreNeverOtherNumbers() {
    String text = "Nghị quyết có hiệu lực từ ngày 13 tháng 8 năm 2031, thay thế Nghị quyết số 15.";

    String out =
        repair(
            text, Map.of("13", "18", "8", "6", "2031,", "2037,", "15.", "16.", "tháng", "thảng"));

    assertThat(out).isEqualTo(text);
  }

  @Test
  void aBracketInANumberThatClosesNoneIsAOne() {
    assertThat(repair("Hội đồng họp ngày 13 tháng 0] năm 203];", Map.of()))
        .isEqualTo("Hội đồng họp ngày 13 tháng 01 năm 2031;");
    assertThat(repair("Hội đồng họp theo tài liệu [12] của tỉnh", Map.of())).contains("[12]");
    assertThat(repair("Hội đồng họp theo tài liệu (12] của tỉnh", Map.of())).contains("(12]");
    assertThat(repair("1]. Mức thu phí của tỉnh", Map.of())).startsWith("1].");
  }

  @Test
  void aNumberMayBeAmongWhatElseWasSeen() {
    String text = "Nghị quyết được thông qua ngày l7 tháng 5 năm 2031 tại kỳ họp.";

    assertThat(repair(text, Map.of("l7", "17"))).contains("ngày 17 tháng");
    assertThat(repair(text, Map.of("l7", "12"))).doesNotContain("12");
  }

  @Test
  void evidenceOfWordsThatWereLeftMovesWithThem() {
    List<Line> lines = seen("một hai ba bốn\nnăm sáu", Map.of("bốn", 0.5, "sáu", 0.4), Map.of());
    String text = new SourceText("a.png", "png", 1, lines).text();
    Fixes fixes = Fixes.of(text, List.of(new Fix(4, 10, "h", 1), new Fix(14, 14, ",", 1)));

    Evidence after = Evidence.of(lines).after(fixes);

    assertThat(fixes.after()).isEqualTo("một h bốn,\nnăm sáu");
    assertThat(after.about(4, 5)).isEmpty();
    assertThat(after.about(6, 9))
        .hasValueSatisfying(s -> assertThat(s.confidence()).isEqualTo(0.5));
    assertThat(after.about(15, 18))
        .hasValueSatisfying(s -> assertThat(s.confidence()).isEqualTo(0.4));
    assertThat(after.within(11, 18).about(4, 7)).isPresent();
    assertThat(after.within(10, 11)).isSameAs(Evidence.NONE);
  }

  @Test
  void repairingTheRepairedAgainChangesNothing() {
    String text =
        "Căn cứ Nghị quyêt của Hội đông nhân dân tỉnh vê việc hỗ trợ;\nĐiều 1. Mưc hỗ trợ\n"
            + "Hộ gia đình được hỗ trợ tiên mua giống theo quy định cúa pháp luật.";

    String once = repair(text, Map.of("cúa", "của"));

    assertThat(repair(once, Map.of())).isEqualTo(once);
  }
}
