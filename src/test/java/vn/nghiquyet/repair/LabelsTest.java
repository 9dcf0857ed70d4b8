package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.noise.Channel;
import vn.nghiquyet.noise.Regime;

final class LabelsTest {
  private static final Channel ENGLISH = Channel.load(Regime.ENGLISH_OCR);

  /** The lines with what is set at their starts. */
  private static List<String> read(Channel channel, String... lines) {
    Labels labels = new Labels();
    return List.of(lines).stream()
        .map(line -> Fixes.of(line, fixes(labels.read(line, channel))).after())
        .toList();
  }

  private static List<Fix> fixes(List<Restored> places) {
    return places.stream()
        .sorted(Comparator.comparingInt(Restored::start))
        .map(place -> new Fix(place.start(), place.end(), place.best().text(), 1))
        .toList();
  }

  @Test
  void aMisreadLabelGoesByItsPlaceInTheList() {
    assertThat(read(ENGLISH, "a) Một;", "b) Hai;", "¢) Ba;", "d) Bốn;", "d) Năm;", "e) Sáu."))
        .containsExactly("a) Một;", "b) Hai;", "c) Ba;", "d) Bốn;", "đ) Năm;", "e) Sáu.");
  }

  @Test
  void aSecondDIsTheLetterBehindItEvenWhereMarksWereTakenOff() {
    assertThat(read(null, "c) Ba;", "d) Bon;", "d) Nam;", "e) Sau."))
        .containsExactly("c) Ba;", "d) Bon;", "đ) Nam;", "e) Sau.");
  }

  @Test
  void aTrueGapStays() {
    assertThat(read(ENGLISH, "a) Một;", "c) Ba;", "g) Bảy;", "đ) Năm."))
        .containsExactly("a) Một;", "c) Ba;", "g) Bảy;", "đ) Năm.");
  }

  @Test
  void aNewListStartsAnew() {
    assertThat(
            read(
                ENGLISH, "a) Một;", "b) Hai;", "a) Một;", "b) Hai;", "¢) Ba;", "a) Một;", "b) Hai"))
        .containsExactly("a) Một;", "b) Hai;", "a) Một;", "b) Hai;", "c) Ba;", "a) Một;", "b) Hai");
  }

  @Test
  void linesBetweenThePointsDoNotCount() {
    assertThat(read(ENGLISH, "a) Một", "nối dòng", "b) Hai", "- gạch", "¢) Ba", "1. Khoản"))
        .containsExactly("a) Một", "nối dòng", "b) Hai", "- gạch", "c) Ba", "1. Khoản");
  }

  @Test
  void aSpaceLostBehindALabelComesBack() {
    assertThat(read(ENGLISH, "a)Một;", "b) Hai;", "¢)Ba."))
        .containsExactly("a) Một;", "b) Hai;", "c) Ba.");
    assertThat(read(null, "a)Mot;")).containsExactly("a)Mot;");
  }

  @Test
  void aCommaBehindTheNumberOfAClauseIsAPoint() {
    assertThat(read(ENGLISH, "2, Đối tượng áp dụng", "2.1, Hộ gia đình"))
        .containsExactly("2. Đối tượng áp dụng", "2.1. Hộ gia đình");
    assertThat(read(null, "2, Doi tuong")).containsExactly("2, Doi tuong");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ")",
        "¢) Ba",
        "12) Mười hai",
        "(a) Một",
        "24.000 đồng",
        "2,5 triệu",
        "x",
        "Điều 1)"
      })
  void aLineAloneThatIsNoMisreadLabelStays(String line) {
    assertThat(read(ENGLISH, line)).containsExactly(line);
  }

  @Test
  void numbersWithBracketsAreNotLetters() {
    assertThat(read(ENGLISH, "a) Một", "10) Mười", "b) Hai", "11) Mười một"))
        .containsExactly("a) Một", "10) Mười", "b) Hai", "11) Mười một");
  }

  @Test
  void behindTheLastLetterNothingFollows() {
    assertThat(read(ENGLISH, "x) Một", "y) Hai", "¢) Ba"))
        .containsExactly("x) Một", "y) Hai", "¢) Ba");
  }

  @Test
  void aRomanNumberReadInStrokesIsNoWord() {
    assertThat(read(ENGLISH, "lii, mục tiêu của xã", "lV, nguồn vốn", "lưu, giữ hồ sơ"))
        .containsExactly("lii. mục tiêu của xã", "lV. nguồn vốn", "lưu, giữ hồ sơ");
  }
}
