package vn.nghiquyet.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts about the shipped channels. */
final class ChannelTest {
  private static final Channel ENGLISH = Channel.load(Regime.ENGLISH_OCR);
  private static final Channel VIETNAMESE = Channel.load(Regime.VIETNAMESE_OCR);

  private static final List<String> SYLLABLES =
      List.of(
          "dân", "đơn", "thực", "bàn", "ở", "được", "người", "quyết", "nghị", "Đảng", "ỨNG", "số");

  @ParameterizedTest
  @CsvSource({
    "dan, dân, đơn",
    "thue, thực, bàn",
    "thyc, thực, thúc",
    "dugc, được, đọc",
    "Ludt, Luật, Lượt",
    "chikc, chức, chắc",
    "ngudi, người, nguội",
    "so, số, sẽ",
    "Pang, Đảng, Hàng",
    "6, ở, ì",
  })
  void englishReadingsAreExplainedBestByWhatWasPrinted(String seen, String right, String wrong) {
    assertThat(ENGLISH.logProb(seen, right)).isGreaterThan(ENGLISH.logProb(seen, wrong));
  }

  @ParameterizedTest
  @CsvSource({"dap, đầu, đáo", "hao, vào, nào", "kién, biến, hiến"})
  void aLetterIsRatherReadForOneThatSharesItsStrokes(String seen, String unlike, String like) {
    assertThat(ENGLISH.logProb(seen, like)).isGreaterThan(ENGLISH.logProb(seen, unlike));
  }

  @ParameterizedTest
  @CsvSource({"thê, thể, thi", "đên, đến, đèn", "câu, cầu, cá", "tô, tổ, tá"})
  void vietnameseReadingsLoseTonesRatherThanLetters(String seen, String right, String wrong) {
    assertThat(VIETNAMESE.logProb(seen, right)).isGreaterThan(VIETNAMESE.logProb(seen, wrong));
  }

  @ParameterizedTest
  @CsvSource({
    "c6, có, -3.5",
    "cén, cán, -4.5",
    "cia, của, -2.5",
    "ctia, của, -5",
    "nhitng, những, -3",
    "nhing, những, -3",
    "hi¢n, hiện, -6",
    "16p, lớp, -7.5",
    "ting, ứng, -6.5",
    "dugc, được, -2.5",
    "Pang, Đảng, -5.5",
    "Bang, Đảng, -4.5",
  })
  void confusionsMetInReadingsCostFarLessThanStrangeOnes(String seen, String meant, double least) {
    assertThat(ENGLISH.logProb(seen, meant)).isGreaterThan(least);
    assertThat(ENGLISH.logProb("x" + seen.substring(1) + "q", meant))
        .isLessThan(ENGLISH.logProb(seen, meant) - 8);
  }

  @ParameterizedTest
  @CsvSource({
    "QUYÉT, QUYẾT, -4",
    "tô, tổ, -3",
    "tố, tổ, -4",
    "sô, số, -4",
    "thâm, thẩm, -4",
    "chỉ, chi, -6",
    "đân, dân, -7",
  })
  void tonesAndShapesMistakenByTheVietnameseModelAreCheap(String seen, String meant, double least) {
    assertThat(VIETNAMESE.logProb(seen, meant)).isGreaterThan(least);
  }

  @Test
  void theEnglishModelLosesMostMarks() {
    assertThat(ENGLISH.logProb("a", "ả")).isGreaterThan(Math.log(0.75));
    assertThat(ENGLISH.logProb("o", "ơ")).isGreaterThan(Math.log(0.5));
    assertThat(ENGLISH.logProb("i", "ị")).isGreaterThan(Math.log(0.75));
    assertThat(VIETNAMESE.logProb("a", "ả")).isLessThan(Math.log(0.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "¢", "6"})
  void anOWithHornMayBeSeenAsALookAlike(String seen) {
    assertThat(ENGLISH.logProb(seen, "ở")).isGreaterThan(-9);
    assertThat(ENGLISH.logProb(seen, "ở")).isGreaterThan(ENGLISH.logProb(seen, "ă"));
  }

  @Test
  void anIdenticalStringCostsLeastInTheVietnameseChannel() {
    for (String seen : SYLLABLES) {
      assertThat(VIETNAMESE.logProb(seen, seen)).isGreaterThan(-2);
      assertThat(SYLLABLES.stream().filter(other -> !other.equals(seen)))
          .allSatisfy(
              other ->
                  assertThat(VIETNAMESE.logProb(seen, other))
                      .isLessThan(VIETNAMESE.logProb(seen, seen)));
    }
  }

  @ParameterizedTest
  @EnumSource(Regime.class)
  void aDigitIsNeverExplainedByAnotherDigit(Regime regime) {
    Channel channel = Channel.load(regime);
    for (char meant = '0'; meant <= '9'; meant++) {
      for (char seen = '0'; seen <= '9'; seen++) {
        String one = String.valueOf(seen);
        String other = String.valueOf(meant);
        if (seen == meant) {
          assertThat(channel.logProb(one, other)).isGreaterThan(-1);
        } else {
          assertThat(channel.logProb(one, other)).as(one + " for " + other).isLessThan(-20);
          assertThat(channel.logProb("20" + one, "20" + other)).isLessThan(-20);
          assertThat(channel.logProb(one + "/2019", other + "/2019")).isLessThan(-12);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Regime.class)
  void noDigitIsLostOrInventedCheaply(Regime regime) {
    Channel channel = Channel.load(regime);
    assertThat(channel.logProb("1", "12")).isLessThan(-10);
    assertThat(channel.logProb("12", "1")).isLessThan(-10);
    assertThat(channel.logProb("", "7")).isLessThan(-10);
  }

  @Test
  void aSpaceMayBeLostOrMadeFromNothing() {
    assertThat(ENGLISH.logProb("cuahuyen", "của huyện")).isGreaterThan(-25);
    assertThat(ENGLISH.logProb("huy en", "huyện")).isGreaterThan(-25);
  }

  @ParameterizedTest
  @EnumSource(Regime.class)
  void everyScoreIsFiniteAndNeverAboveZero(Regime regime) {
    Channel channel = Channel.load(regime);
    for (String seen : List.of("", "a", "€漢字", "12.5%", " ", "ứngdụng".repeat(20))) {
      for (String meant : List.of("", "ở", "Ω", "2019", "quyết định".repeat(20))) {
        assertThat(channel.logProb(seen, meant)).isFinite().isLessThanOrEqualTo(0);
        assertThat(channel.logProb(seen, meant)).isGreaterThan(Channel.NEVER / 2);
      }
    }
  }

  static Stream<Regime> regimes() {
    return Stream.of(Regime.values());
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void everyVietnameseLetterHasAboutAWholeOfProbability(Regime regime) throws Exception {
    String name = regime.code() + ".channel";
    try (var in = Channel.class.getResourceAsStream(name)) {
      ChannelEvents events =
          ChannelFile.read(
              new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8), name);
      for (char c : Letter.all()) {
        double sum = 0;
        for (long key : events.single().keys()) {
          sum += EventTable.meant(key) == c ? Math.exp(events.single().get(key, 0)) : 0;
        }
        assertThat(sum).as("all that " + c + " is seen as").isCloseTo(1, within(0.02));
      }
    }
  }
}
