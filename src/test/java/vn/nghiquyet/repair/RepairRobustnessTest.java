package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.lm.LanguageModel;

/** Whatever comes in, the lines come out; sizes are such that quadratic work would not end. */
final class RepairRobustnessTest {
  private static final Repairer REPAIRER =
      new Repairer(LanguageModel.shipped(), RepairOptions.USUAL);
  private static final Repairer ALWAYS =
      new Repairer(LanguageModel.shipped(), new RepairOptions(0, "", true));

  /** Enough damage around a piece of text to have it read in each way. */
  private static final List<String> AROUND =
      List.of(
          "",
          Cases.damaged("fire-safety", "eng"),
          Cases.damaged("fire-safety", "vie"),
          Cases.damaged("fire-safety", "stripped"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "\n\n\n",
        "\t\u0000\u0001\u001b[31m\u007f\u0085",
        ".,;:!?()“”…–—",
        "))))) ((((( ,,,,, .....",
        "0123456789",
        "1 2 3 4 5 6 7 8 9 0 16 99 100",
        "12/ 12- /12 12/NQ- 1/1/1/1/1 5/NQ-HDND-",
        "😀 👨‍👩‍👧 Hội 🇻🇳 déng",
        "שלום עולם مرحبا بالعالم",
        "漢字 かな 한국어",
        "\ud800 a\udc00b \udfff",
        "a\ud800",
        "\u0301\u0309 a\u0301\u0302\u0303",
        "\u00a0\u2003\u200b\ufeff\u00ad",
        "ı İ ß ŉ ǰ ﬁ Ǆ",
        "¢ & § ' | ¢) &) ')",
        "a) b) c)\n¢)\n)\n d)",
        "- – • * + -",
        "_ ~ ^ \\ _~^\\ a_b~c"
      })
  void oddTextIsReadWithoutTrouble(String odd) {
    for (String around : AROUND) {
      for (Repairer repairer : List.of(REPAIRER, ALWAYS)) {
        String text = around + odd + "\n" + around;
        RepairedText repaired = repairer.repair(text);

        assertThat(repaired.text().split("\n", -1)).hasSameSizeAs(text.split("\n", -1));
      }
    }
  }

  static Stream<String> random() {
    return Stream.of(
        letters(1, 0x20, 0x17f),
        letters(2, 0, 0xffff),
        letters(3, 0x1ea0, 0x1ef9),
        letters(4, 0x20, 0x7e),
        letters(5, 0x300, 0x36f),
        letters(6, 0x10000, 0x1ffff),
        letters(7, 0x2000, 0x206f));
  }

  /** Lines of random characters between two code points, with a space here and there. */
  private static String letters(long seed, int from, int to) {
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 4000; i++) {
      int kind = random.nextInt(40);
      out.appendCodePoint(kind == 0 ? '\n' : kind < 8 ? ' ' : from + random.nextInt(to - from + 1));
    }
    return out.toString();
  }

  @ParameterizedTest
  @MethodSource("random")
  void randomCharactersKeepTheirLines(String text) {
    for (String around : AROUND) {
      RepairedText repaired = ALWAYS.repair(around + text);

      assertThat(repaired.text().chars().filter(c -> c == '\n').count())
          .isEqualTo((around + text).chars().filter(c -> c == '\n').count());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "é", "1", "¢", "Đ", ".", "-", "/", ")", "&", "A&", "1/", "a-", "1.", "é6"})
  void aVeryLongTokenStays(String part) {
    String token = part.repeat(100_000 / part.length());
    for (String around : AROUND) {
      assertThat(ALWAYS.repair(around + token + "\n").text().split("\n", -1))
          .hasSameSizeAs((around + token + "\n").split("\n", -1));
    }
    assertThat(REPAIRER.repair(token).text()).hasSameSizeAs(token);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hội đồng nhân dân tỉnh ",
        "Hoi dong nhan dan tinh ",
        "H6i déng nh4n dan tinh ",
        "Hôi đồng nhân dẫn tỉnh ",
        "xyzzy qwrtp 12 ¢& ",
        "1 2 3 ",
        ", ; . ",
        "12/NQ-HDND "
      })
  void veryManyWordsOnOneLineAreReadInTime(String words) {
    String text = words.repeat(50_000 / words.split(" ", -1).length);

    RepairedText repaired = ALWAYS.repair(text);

    assertThat(repaired.text()).doesNotContain("\n").endsWith(" ");
  }

  @Test
  void veryManyShortLinesAreReadInTime() {
    String text = "H6i déng\n\nHoi\n1.\na) déng\n".repeat(8_000);

    assertThat(REPAIRER.repair(text).text().lines().count()).isEqualTo(text.lines().count());
  }
}
