package vn.nghiquyet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldTest {
  @Test
  void marksAndCaseGo() {
    assertThat(Fold.fold("ĐIỀU 19ă. Ủy ban – ƯỠN ượng")).isEqualTo("dieu 19a. uy ban – uon uong");
  }

  @Test
  void theLengthStaysWhateverTheText() {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < 0x3000; c++) {
      all.append(c);
    }

    assertThat(Fold.fold(all.toString())).hasSize(all.length());
  }
}
