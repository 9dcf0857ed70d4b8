package vn.nghiquyet.lm;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenCursorTest {
  private static List<String> tokens(String text) {
    List<String> out = new ArrayList<>();
    TokenCursor cursor = new TokenCursor(text);
    while (cursor.next()) {
      assertThat(text.substring(cursor.start(), cursor.end())).isEqualTo(cursor.text());
      out.add(cursor.type() + " " + cursor.text());
    }
    return out;
  }

  @Test
  void aSentenceIsSyllablesNumbersCodesAndMarks() {
    assertThat(tokens("Điều 1. Sửa khoản 2, Nghị quyết số 15/2020/NQ-HĐND: “bãi bỏ”;"))
        .containsExactly(
            "WORD Điều",
            "NUMBER 1",
            "STOP .",
            "WORD Sửa",
            "WORD khoản",
            "NUMBER 2",
            "COMMA ,",
            "WORD Nghị",
            "WORD quyết",
            "WORD số",
            "SYMBOL 15/2020/NQ-HĐND",
            "COLON :",
            "WORD bãi",
            "WORD bỏ",
            "SEMICOLON ;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4.960.000|NUMBER 4.960.000",
        "15,5|NUMBER 15,5",
        "30/6|SYMBOL 30/6",
        "QH15|SYMBOL QH15",
        "Covid-19|SYMBOL Covid-19",
        "hòa|WORD hòa",
      })
  void oneRunIsOneToken(String text, String token) {
    assertThat(tokens(text)).containsExactly(token);
  }

  @Test
  void wordsAroundAJointAreTwo() {
    assertThat(tokens("UBND/HĐND TP.HCM"))
        .containsExactly("WORD UBND", "WORD HĐND", "WORD TP", "STOP .", "WORD HCM");
  }

  @Test
  void aRowOfTheSameMarkIsOne() {
    assertThat(tokens("hết.....  ...")).containsExactly("WORD hết", "STOP .", "STOP .");
    assertThat(tokens("này./.")).containsExactly("WORD này", "STOP .", "STOP .");
  }

  @Test
  void aTextOfOtherMarksHasNoTokens() {
    assertThat(tokens(" – ()\t“”")).isEmpty();
    assertThat(tokens("")).isEmpty();
  }

  @Test
  void aKeyIsComposedLowerCaseWithTonesInOneStyle() {
    assertThat(TokenCursor.key("HOÀ")).isEqualTo("hòa");
    assertThat(TokenCursor.key(Normalizer.normalize("Thuý", Normalizer.Form.NFD)))
        .isEqualTo("thúy");
  }
}
