package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PiecesTest {
  private static List<String> of(String text) {
    return Pieces.of(text).stream()
        .map(piece -> piece.kind() + " " + text.substring(piece.start(), piece.end()))
        .toList();
  }

  @Test
  void marksDivideWordsAndLettersThatLookLikeMarksDoNot() {
    assertThat(of("(viéc t& chifc, ¢6 thé)"))
        .containsExactly(
            "MARK (",
            "WORD viéc",
            "WORD t&",
            "WORD chifc",
            "MARK ,",
            "WORD ¢6",
            "WORD thé",
            "MARK )");
  }

  @Test
  void numbersDatesAndSymbolsStayWhole() {
    assertThat(of("02/7/2026; 1.200.000 47/2031/NQ-HPND; 40% 2,5 XIX 010"))
        .containsExactly(
            "FIXED 02/7/2026",
            "MARK ;",
            "FIXED 1.200.000",
            "FIXED 47/2031/NQ-HPND",
            "MARK ;",
            "FIXED 40%",
            "FIXED 2,5",
            "FIXED XIX",
            "FIXED 010");
  }

  @Test
  void loneDigitsMayBeWords() {
    assertThat(of("16 0 6 07")).containsExactly("DIGITS 16", "DIGITS 0", "DIGITS 6", "FIXED 07");
  }

  @Test
  void theLabelOfAListIsNoWord() {
    assertThat(of("¢) Ba")).containsExactly("FIXED ¢", "MARK )", "WORD Ba");
    assertThat(of("nhu ¢) Ba")).contains("MARK )").doesNotContain("FIXED ¢");
  }

  @Test
  void anAmpersandBetweenAbbreviationsIsAMark() {
    assertThat(of("VH&TT")).containsExactly("WORD VH", "MARK &", "WORD TT");
    assertThat(of("VH & TT")).containsExactly("WORD VH", "MARK &", "WORD TT");
  }

  @Test
  void aPointedCapitalReadAsAMarkStaysInItsWord() {
    assertThat(of("NGH! QUYET")).containsExactly("WORD NGH!", "WORD QUYET");
    assertThat(of("xa! QUYET")).contains("MARK !");
    assertThat(of("NGH! quyet")).contains("MARK !");
  }

  @Test
  void piecesAreInOrderAndHoldAllButWhiteSpace() {
    for (List<String> one : Cases.all()) {
      for (String line : Cases.damaged(one.get(0), one.get(1)).lines().toList()) {
        StringBuilder left = new StringBuilder(line);
        int at = 0;
        for (Piece piece : Pieces.of(line)) {
          assertThat(piece.start()).isGreaterThanOrEqualTo(at);
          assertThat(piece.length()).isPositive();
          at = piece.end();
          for (int i = piece.start(); i < piece.end(); i++) {
            left.setCharAt(i, ' ');
          }
        }
        assertThat(left.toString()).isBlank();
      }
    }
  }
}
