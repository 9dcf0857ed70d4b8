package vn.nghiquyet.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two words tell at a look, and what hangs on them. */
final class SlipsTest {
  @ParameterizedTest
  @CsvSource({
    "2O26, 2026, false, true",
    "20?26, 2026, true, true",
    "20?26, 2026, false, false",
    "2027, 2026, true, false",
    "20.26, 2026, true, false",
    "năm, 2026, true, false",
    "1O, 10, false, true",
    "O, 1, true, false",
    "ZUI2, 2012, true, true",
    "202O, 2025, true, false",
    "4§, 45, true, true",
    "4§, 48, true, false",
    "20285, 2025, true, true",
    "20285, 2025, false, false",
    "015, 2015, true, true",
    "215, 2015, true, false",
  })
  void aNumberReadInPartIsNotAnotherNumber(
      String own, String other, boolean print, boolean damaged) {
    assertThat(Slips.isDamagedNumber(own, other, print)).isEqualTo(damaged);
  }

  @ParameterizedTest
  @CsvSource({"Ch6n, true", "3K1L, true", "B2, false", "12km, false", "QL14, false", "m2, false"})
  void figuresAmongLettersAreGarbledWhereNobodyWritesThemSo(String word, boolean garbled) {
    assertThat(Slips.isGarbled(word)).isEqualTo(garbled);
  }

  @ParameterizedTest
  @CsvSource({
    "2026.1, 2026./, true",
    "2026.1., 2026./., true",
    "2027.1, 2026./, false",
    "khoản 2.1, khoản 2.2, false",
    "2026., 2026., false",
  })
  void theMarkBehindTheLastWordMayBeReadAsAFigure(String own, String other, boolean same) {
    assertThat(Slips.isClosing(own, other)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "ngtrovthang, người/tháng, true",
    "rốifít, rõ/ít, true",
    "ngtrovthang, bến đò, false",
    "nghiêng, nghiên, false",
    "xvj, xã, false",
  })
  void lettersThatAreNoWordMayHoldThoseOfOne(String own, String other, boolean damaged) {
    assertThat(Slips.isDamagedWord(own, other)).isEqualTo(damaged);
  }

  @ParameterizedTest
  @CsvSource({
    "rốifít, rõ/ít có, false",
    "molipden, ferro molybden, false",
    "xửlýxong, xử lý xong, true",
  })
  void aWordThatLeftNoTraceWasTakenOut(String own, String other, boolean damaged) {
    assertThat(Slips.isDamagedWord(own, other)).isEqualTo(damaged);
  }

  @ParameterizedTest
  @CsvSource({
    "728/430, 2026, true",
    "20005, 2026, true",
    "2U, 2026, true",
    "2027, 2026, false",
    "2026-2030, 2026, false",
    "15, 2026, false",
    "sau, 2026, false",
    "728/430, 15, false",
  })
  void whatIsNoYearWasReadForOne(String own, String other, boolean misread) {
    assertThat(Slips.isNoYear(own, other)).isEqualTo(misread);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "¬3X%é t( | true",
        "Xw | true",
        "ay ow | true",
        "Chương I | false",
        "12 | false",
        "Bến đò | false",
        "UBND | false",
        "CHỦ TỊCH | false",
        "KT. CHỦ TỊCH | false",
        "- Lưu: VT. | false",
        "5%/năm; | false",
        "- 10m2 | false",
        "một dòng dài xw xv | false",
      })
  void aShortLineOfHardlyAnyWordsIsAScrap(String line, boolean scrap) {
    assertThat(Slips.isScrap(line)).isEqualTo(scrap);
  }

  @ParameterizedTest
  @CsvSource({
    "XH, XII, true",
    "Xil, XII, true",
    "XH, XIII, false",
    "XI, XII, false",
    "xã, XII, false",
  })
  void aRomanNumberMayBeReadInStrokes(String seen, String other, boolean same) {
    assertThat(Slips.isSameRoman(seen, other)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"Ixómithôn, /xóm/thôn, true", "1/2, 112, false", "xóm, thôn, false"})
  void strokesAreAlikeInWordsAndNotAmongFigures(String seen, String other, boolean same) {
    assertThat(Slips.isSameInStrokes(seen.replace("mi", "ml"), other)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "15, 16, 8",
    "150, chợ, 8",
    "14, là, -3",
    "3, các, 2",
    "2, hai, 2",
    "phải, nên, 2",
    "Đò Mới, Đò Mối, 2",
    "V1, VT, 0",
    "VÌ, VT, 0",
    "B1, B2, 8",
    "bến, bền, 0",
    "Vĩ, VT, 0",
    "LIU, Lưu, 0",
    "1, ',', 2",
    "OH15, QH15, 2",
    "QH14, QH15, 8",
  })
  void muchHangsOnNumbersModalWordsAndNames(String own, String other, double more) {
    assertThat(Stakes.of(own, other, true, false)).isEqualTo(more);
  }

  @Test
  void theFirstWordOfASentenceIsNoNameForItsCapital() {
    assertThat(Stakes.of("Đối", "Đội", true, true)).isZero();
    assertThat(Stakes.of("Đối", "Đội", true, false)).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "HỒ, Hồ, true",
    "HỘi, Hội, true",
    "cơ sỞ, cơ sở, true",
    "Ở, ở, false",
    "Sở, sở, false",
    "HỒ SƠ, Hồ sơ, false",
    "HẠn, Hạn, false",
    "Hồ, HỒ, false",
    "Hồ, Hồ, false",
  })
  void aLetterInsideAWordMayBeReadAsACapital(String own, String other, boolean grown) {
    assertThat(Slips.isGrown(own, other)).isEqualTo(grown);
  }
}
