package vn.nghiquyet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.text.Words.Token;

class WordsTest {
  @Test
  void aTextIsCutIntoWordsNumbersMarksAndSpaces() {
    assertThat(Words.tokens("Mức 4.960.000 đồng (15,5%)…"))
        .containsExactly(
            new Token("Mức", Words.Type.WORD),
            new Token(" ", Words.Type.SPACE),
            new Token("4.960.000", Words.Type.NUMBER),
            new Token(" ", Words.Type.SPACE),
            new Token("đồng", Words.Type.WORD),
            new Token(" ", Words.Type.SPACE),
            new Token("(", Words.Type.MARK),
            new Token("15,5", Words.Type.NUMBER),
            new Token("%", Words.Type.MARK),
            new Token(")", Words.Type.MARK),
            new Token("…", Words.Type.MARK));
  }

  @Test
  void aNumberEndsBeforeThePointThatEndsTheSentence() {
    assertThat(Words.tokens("năm 2026.").stream().map(Token::text))
        .containsExactly("năm", " ", "2026", ".");
  }

  @Test
  void aRunOfOneMarkIsOneToken() {
    assertThat(Words.tokens(".....//").stream().map(Token::text)).containsExactly(".....", "//");
  }

  @Test
  void keysLeaveOutCaseTonePlacementMarksAndSpaces() {
    assertThat(Words.keys("UỶ BAN,  hoà – 1.000 đ"))
        .isEqualTo(Words.keys("Ủy ban hòa; 1.000 Đ"))
        .isEqualTo(List.of("ủy", "ban", "hòa", "1.000", "đ"));
  }

  @Test
  void tokensJoinedGiveBackTheText() {
    String alphabet = "aệĐ 19.,;…“\n\t\u0301\u00A0%-😀\uD83D";
    Random random = new Random(11);
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(30), 0, alphabet.length())
          .forEach(k -> text.append(alphabet.charAt(k)));

      List<Token> tokens = Words.tokens(text.toString());

      assertThat(tokens.stream().map(Token::text).collect(Collectors.joining()))
          .isEqualTo(text.toString());
      assertThat(tokens).noneMatch(token -> token.text().isEmpty());
      assertThat(Words.keys(text.toString()))
          .isEqualTo(
              tokens.stream()
                  .filter(
                      token -> token.type() == Words.Type.WORD || token.type() == Words.Type.NUMBER)
                  .map(Token::key)
                  .toList());
    }
  }
}
