package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.Composer;

final class ParagraphsTest {
  private static List<String> of(String text) {
    return Paragraphs.of(text).stream().map(span -> text.substring(span[0], span[1])).toList();
  }

  @Test
  void aFullLineGoesOnInTheNext() {
    assertThat(
            of(
                """
                Kinh phí được bố trí trong dự toán chi
                sự nghiệp của ngân sách tỉnh hằng năm
                theo quy định.
                Người dân chọn.
                """))
        .containsExactly(
            "Kinh phí được bố trí trong dự toán chi\nsự nghiệp của ngân sách tỉnh hằng năm\n"
                + "theo quy định.",
            "Người dân chọn.");
  }

  @Test
  void aUnitBeginsAParagraph() {
    String full = "một dòng đầy chữ không có dấu gì ở cuối\n";

    for (String start :
        List.of("Điều 2. ", "3. ", "a) ", "¢) ", "- ", "IV. ", "2.1. ", "Căn cứ ", "Dieu 2 ")) {
      assertThat(of(full + start + "chữ")).as(start).hasSize(2);
    }
  }

  @Test
  void aMarkAtTheEndOrAShortLineEndsAParagraph() {
    assertThat(of("một dòng đầy chữ có dấu ở cuối:\nhai dòng đầy chữ có dấu ở cuối;\nba"))
        .hasSize(3);
    assertThat(of("ngắn\nmột dòng dài hơn nhiều dòng đứng trước\n")).hasSize(2);
  }

  @Test
  void blankLinesAreInNoParagraph() {
    assertThat(of("")).isEmpty();
    assertThat(of("\n \n\t\n")).isEmpty();
    assertThat(of("\n\nmột.\n\n\nhai.\n")).containsExactly("một.", "hai.");
  }

  @Test
  void everyLineWithWordsIsInExactlyOneParagraph() {
    for (int seed = 0; seed < 20; seed++) {
      String text =
          Composer.wrapped(
              new Composer(seed).resolution(4), 30 + new Random(seed).nextInt(60), seed % 2 == 0);
      List<int[]> spans = Paragraphs.of(text);
      int at = 0;
      for (int[] span : spans) {
        assertThat(text.substring(at, span[0])).isBlank();
        at = span[1];
      }
      assertThat(text.substring(at)).isBlank();
    }
  }
}
