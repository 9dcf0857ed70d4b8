package vn.nghiquyet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SyllablesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghiêng", "quyết", "gì", "giếng", "ủy", "uỷ", "khuỷu", "khoáng", "ươm", "yêu", "quặng",
        "huếch", "a", "ở", "lếch", "thuở", "rượu", "quốc", "giường", "xoong"
      })
  void aSyllableIsOne(String word) {
    assertThat(Syllables.isSyllable(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bộgây", "hđnd", "hànhbiên", "string", "milimét", "frank", "", "ấà", "ww"})
  void otherWordsAreNone(String word) {
    assertThat(Syllables.isSyllable(word)).isFalse();
  }
}
