package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.Docs;
import vn.nghiquyet.lm.CaseModel;

final class SymbolsTest {
  private static String restored(String text) {
    return Symbols.restore(text, 0, text.length(), CaseModel.shipped());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "07/2026/NQ-HĐND",
        "31/NĐ-CP",
        "12/QĐ-UBND",
        "15/TTr-UBND",
        "4/BC-HĐND-KTNS",
        "5/2026/TTLT-BLĐTBXH-BTC",
        "8/nq-hđnd",
        "31/2026/NĐ - CP",
        "UBND",
        "HĐND"
      })
  void theirLettersComeBack(String symbol) {
    assertThat(restored(Docs.withoutMarks(symbol))).isEqualTo(symbol);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12/2026/DS-KTC", "D12", "adn", "", "2026", "12/2026/QH15"})
  void othersStayAsTheyAre(String symbol) {
    assertThat(restored(symbol)).isEqualTo(symbol);
  }
}
