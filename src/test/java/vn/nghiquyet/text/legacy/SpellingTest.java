package vn.nghiquyet.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpellingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghị", "quyết", "điều", "khoản", "ủy", "uỷ", "hòa", "hoà", "thúy", "quả", "qủa", "giếng",
        "gì", "già", "ngoài", "khuỷu", "thuở", "rượu", "đắk", "ý", "ở", "huyện", "tuyến", "xoong",
        "quốc", "giường", "được", "nghĩa", "kỳ", "mía", "của", "mua", "lưu"
      })
  void syllablesAreKnown(String word) {
    assertThat(Spelling.isSyllable(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "caù",
        "toâi",
        "nghþ",
        "quyõt",
        "été",
        "hàt",
        "tiêg",
        "bêê",
        "ạạ",
        "kruông",
        "uoà",
        "développement",
        "điêù",
        "nuớcc",
        "rựou",
        "hoaì",
        "où",
        "für"
      })
  void otherWordsAreNot(String word) {
    assertThat(Spelling.isSyllable(word)).isFalse();
  }
}
