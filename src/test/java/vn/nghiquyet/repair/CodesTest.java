package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.lm.CaseModel;
import vn.nghiquyet.noise.Channel;
import vn.nghiquyet.noise.Regime;

final class CodesTest {
  private static final CaseModel CASES = CaseModel.shipped();
  private static final Codes ENGLISH = new Codes(Channel.load(Regime.ENGLISH_OCR), CASES, false);
  private static final Codes VIETNAMESE =
      new Codes(Channel.load(Regime.VIETNAMESE_OCR), CASES, true);

  @ParameterizedTest
  @CsvSource({
    "47/2031/NQ-HPND, 47/2031/NQ-HĐND",
    "47/2031/NQ-HDND, 47/2031/NQ-HĐND",
    "218/2030/ND-CP, 218/2030/NĐ-CP",
    "05/QD-UBND, 05/QĐ-UBND",
    "16/TT-BTC, 16/TT-BTC",
    "12/2029/QD -UBND, 12/2029/QĐ-UBND",
    "12/2029/NQ - HDND, 12/2029/NQ-HĐND",
    "12/2029/NQ –HDND, 12/2029/NQ–HĐND",
    "88/NQ-HDND-UBND, 88/NQ-HĐND-UBND"
  })
  void theLettersOfASymbolAreMended(String seen, String meant) {
    assertThat(ENGLISH.restore(seen)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "72/2025/QH15",
        "30/2026/NĐ-CP",
        "163/TTr-UBND",
        "07/2026/NQ-HĐND",
        "09/KH-XWKZGW",
        "31/2024/NQ-HĐND-XWKZGW"
      })
  void whatIsRightOrUnknownStays(String seen) {
    assertThat(ENGLISH.restore(seen)).isEqualTo(seen);
    assertThat(VIETNAMESE.restore(seen)).isEqualTo(seen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "12", "ngày 12/5/2026", "1/2", "12/2026", "đồng/hộ", "NQ-HPND", "12-HPND"})
  void whatIsNoSymbolStays(String seen) {
    assertThat(ENGLISH.restore(seen)).isEqualTo(seen);
  }

  @Test
  void digitsNeverChange() {
    for (String kind : new String[] {"NQ", "Q0", "7T", "TT7", "ND", "BG", "XX", "Q&"}) {
      for (String issuer : new String[] {"HPND", "HDN0", "UBND", "8ND", "C¢", "XXXX", "BTC"}) {
        for (String number : new String[] {"1/", "0012/", "10/2031/", "99999/2000/"}) {
          String seen = number + kind + "-" + issuer;

          assertThat(ENGLISH.restore(seen)).startsWith(number);
          assertThat(VIETNAMESE.restore(seen)).startsWith(number);
        }
      }
    }
  }

  @Test
  void whatWasMendedStaysSo() {
    for (String seen : new String[] {"1/NQ-HPND", "2/Q0-UBNP", "3/2030/TT7 - BTG", "4/ND-GP"}) {
      String once = ENGLISH.restore(seen);

      assertThat(ENGLISH.restore(once)).isEqualTo(once);
    }
  }

  @Test
  void symbolsAreFoundInsideSentences() {
    assertThat(
            Codes.CODE
                .matcher(
                    "Nghị định số 12/2029/ND-CP, ngày 02/7/2029, Tờ trình 163/TT7 -UBND của xã.")
                .results()
                .map(found -> found.group()))
        .containsExactly("12/2029/ND-CP", "163/TT7 -UBND");
  }
}
