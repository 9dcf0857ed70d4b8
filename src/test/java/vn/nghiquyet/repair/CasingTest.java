package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.lm.CaseModel;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.noise.Channel;
import vn.nghiquyet.noise.Regime;

final class CasingTest {
  private static final LanguageModel MODEL = LanguageModel.shipped();
  private static final Casing CASING =
      new Casing(MODEL, CaseModel.shipped(), Channel.load(Regime.ENGLISH_OCR));

  private static String write(
      String seen, String before, String word, String behind, boolean starts, boolean capitals) {
    return CASING.write(
        seen,
        new int[] {MODEL.id(word)},
        new Casing.Context(MODEL.id(before), MODEL.id(behind), starts, capitals),
        false);
  }

  @ParameterizedTest
  @CsvSource({
    "NGHI, nghị, NGHỊ",
    "QUYET, quyết, QUYẾT",
    "HOI, hội, HỘI",
    "XA, xã, XÃ",
    "xA, xã, XÃ"
  })
  void aLineInCapitalsHasWordsInCapitals(String seen, String word, String meant) {
    assertThat(write(seen, ",", word, "nhân", false, true)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"Trudng, trường, Trường", "X4y, xây, Xây", "x4y, xây, Xây", "Cén, căn, Căn"})
  void aSentenceStartsWithACapital(String seen, String word, String meant) {
    assertThat(write(seen, ".", word, "cứ", true, false)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"hién, hiện, thực, hiện", "quyét, quyết, giải, quyết"})
  void aWordInsideASentenceIsSmall(String seen, String word, String before, String meant) {
    assertThat(write(seen, before, word, "và", false, false)).isEqualTo(meant);
  }

  @Test
  void namesKeepTheCapitalsThatThePrintShows() {
    assertThat(write("Lam", "xã", "lâm", "khê", false, false)).isEqualTo("Lâm");
    assertThat(write("Viét", "quốc", "việt", "nam", false, false)).isEqualTo("Việt");
    assertThat(write("Ndi", "hà", "nội", ",", false, false)).isEqualTo("Nội");
  }

  @Test
  void theLettersStayInEveryCase() {
    for (String seen : new String[] {"déng", "Déng", "DENG", "dENG", "6", "¢", "1l1"}) {
      for (boolean starts : new boolean[] {false, true}) {
        for (boolean capitals : new boolean[] {false, true}) {
          assertThat(write(seen, "hội", "đồng", "nhân", starts, capitals))
              .isIn("đồng", "Đồng", "ĐỒNG");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tỉnh, tỉnh, tỉnh",
    "Tỉnh, tỉnh, Tỉnh",
    "TỈNH, tỉnh, TỈNH",
    "Hoà, hòa, Hoà",
    "Quôc, quốc, Quốc",
    "QUÔC, quốc, QUỐC",
    "quôc, quốc, quốc"
  })
  void whereCaseIsTrustedItStays(String seen, String word, String meant) {
    Casing.Context nowhere =
        new Casing.Context(LanguageModel.START, LanguageModel.END, false, false);

    assertThat(CASING.write(seen, new int[] {MODEL.id(word)}, nowhere, true)).isEqualTo(meant);
  }

  @Test
  void twoWordsThatRanTogetherHaveCasesOfTheirOwn() {
    Casing.Context inside = new Casing.Context(MODEL.id("của"), MODEL.id("nam"), false, false);
    int[] ids = {MODEL.id("nước"), MODEL.id("việt")};

    assertThat(CASING.write("nucViét", ids, inside, false)).isEqualTo("nước Việt");
    assertThat(
            CASING.write(
                "HOIDONG",
                new int[] {MODEL.id("hội"), MODEL.id("đồng")},
                new Casing.Context(LanguageModel.START, MODEL.id("nhân"), true, true),
                false))
        .isEqualTo("HỘI ĐỒNG");
  }

  @Test
  void aCapitalInsideASentenceIsNoEvidenceForAWordThatIsNoName() {
    assertThat(CASING.evidence("Vigt", MODEL.id("việt")))
        .isGreaterThan(CASING.evidence("Vigt", MODEL.id("việc")));
    assertThat(CASING.evidence("vigt", MODEL.id("việt")))
        .isLessThan(CASING.evidence("vigt", MODEL.id("việc")));
    assertThat(CASING.evidence("6", MODEL.id("ở"))).isZero();
    assertThat(CASING.evidence("Vigt", MODEL.id("việc"))).isBetween(-3f, 0f);
  }
}
