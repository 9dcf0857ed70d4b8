package vn.nghiquyet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.text.Tones.Style;

class TonesTest {
  @ParameterizedTest
  @CsvSource({
    "hòa, hoà", "Hòa, Hoà", "HÒA, HOÀ", "khỏe, khoẻ", "thúy, thuý", "ủy, uỷ", "ỦY, UỶ", "Ủy, Uỷ",
    "tỏa, toả", "họa, hoạ", "lõa, loã", "xòe, xoè", "tụy, tuỵ", "lũy, luỹ", "hóa, hoá", "THÚY, THUÝ"
  })
  void anOpenSyllableIsWrittenInBothStyles(String old, String modern) {
    assertThat(Tones.write(old, Style.NEW)).isEqualTo(modern);
    assertThat(Tones.write(modern, Style.OLD)).isEqualTo(old);
    assertThat(Tones.write(old, Style.OLD)).isEqualTo(old);
    assertThat(Tones.write(modern, Style.NEW)).isEqualTo(modern);
    assertThat(Tones.fold(old)).isEqualTo(Tones.fold(modern));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quý",
        "QUÝ",
        "quỹ",
        "quỳ",
        "qúy",
        "toàn",
        "hoạch",
        "thuyền",
        "khoán",
        "ngoài",
        "huýt",
        "loét",
        "xoáy",
        "mùa",
        "của",
        "đùa",
        "hoa",
        "hoe",
        "huy",
        "\u00F2\u00E1",
        "góp ý",
        "so á",
        "tìa"
      })
  void everythingElseStays(String word) {
    assertThat(Tones.write(word, Style.OLD)).isEqualTo(word);
    assertThat(Tones.write(word, Style.NEW)).isEqualTo(word);
  }

  @Test
  void keepKeeps() {
    assertThat(Tones.write("hòa hoà", Style.KEEP)).isEqualTo("hòa hoà");
  }

  @Test
  void aTextIsFoldedWordByWord() {
    assertThat(Tones.fold("Uỷ ban; hoà giải, thuỷ lợi (khoẻ)"))
        .isEqualTo("Ủy ban; hòa giải, thủy lợi (khỏe)");
  }

  @Test
  void thereAndBackGivesTheSameTextAndLengthsStay() {
    String[] onsets = {"", "h", "t", "kh", "ng", "x", "q", "H", "TH"};
    String[] pairs = {"òa", "oá", "ỏe", "oẽ", "ụy", "uỳ", "oa", "ÒA", "OÁ", "Ủy", "UÝ"};
    String[] ends = {"", "n", "ch", " ", ",", "i"};
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 6; k++) {
        text.append(onsets[random.nextInt(onsets.length)])
            .append(pairs[random.nextInt(pairs.length)])
            .append(ends[random.nextInt(ends.length)]);
      }
      String old = Tones.write(text.toString(), Style.OLD);
      String modern = Tones.write(text.toString(), Style.NEW);

      assertThat(old).hasSize(text.length());
      assertThat(modern).hasSize(text.length());
      assertThat(Tones.write(modern, Style.OLD)).isEqualTo(old);
      assertThat(Tones.write(old, Style.NEW)).isEqualTo(modern);
    }
  }
}
