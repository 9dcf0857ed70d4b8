package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.diff.DocumentDiff;

/** No wrapped line is wider than asked for; escape codes take no room, brackets do. */
final class ReportWidthTest {
  private static final DocumentDiff DIFF = Golden.of("trong-rung").diff();

  static IntStream widths() {
    return IntStream.of(40, 57, 80, 100, 132);
  }

  private static String bare(String text) {
    return text.replaceAll("\u001B\\[[0-9;]*m", "");
  }

  private static List<String> lines(Palette palette, int width) {
    return bare(new TerminalDiff(Messages.of("vi"), palette, width, -1).of(DIFF)).lines().toList();
  }

  @ParameterizedTest
  @MethodSource("widths")
  void colouredTextIsNoWiderThanAskedFor(int width) {
    assertThat(lines(Palette.ANSI, width))
        .filteredOn(line -> line.startsWith("    "))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
  }

  @ParameterizedTest
  @MethodSource("widths")
  void bracketedTextIsNoWiderThanAskedFor(int width) {
    assertThat(lines(Palette.PLAIN, width))
        .filteredOn(line -> line.startsWith("    "))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 57, 80})
  void summaryAndHeadsAreNoWiderThanAskedFor(int width) {
    assertThat(lines(Palette.ANSI, width))
        .filteredOn(line -> !line.startsWith("    "))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
  }

  @ParameterizedTest
  @MethodSource("widths")
  void theOutlineIsNoWiderThanAskedFor(int width) {
    String outline = TreeReport.of(DIFF.before(), Messages.of("vi"), Palette.ANSI, width);

    assertThat(bare(outline).lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
  }

  @Test
  void coloursAndBracketsAreOnTheSameWords() {
    String plain =
        String.join(" ", lines(Palette.PLAIN, 100)).replaceAll("\\[-|-\\]|\\{\\+|\\+\\}", "");
    String coloured = String.join(" ", lines(Palette.ANSI, 100));

    assertThat(plain.replaceAll("[ ─]+", " ")).isEqualTo(coloured.replaceAll("[ ─]+", " "));
  }

  @Test
  void wrappingLosesNoWord() {
    String text = "Ủy ban nhân dân cấp xã lập danh sách hộ gia đình đăng ký, niêm yết công khai";
    for (int width = 20; width < 90; width++) {
      String wrapped = new Wrapper(width, "    ").add(text).toString();
      int most = width;

      assertThat(wrapped.replaceAll("\\s+", " ").strip()).isEqualTo(text);
      assertThat(wrapped.lines())
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(most));
    }
  }

  @Test
  void aMarkedStretchGoesOnOverTheWrap() {
    Wrapper wrapper = new Wrapper(20, "  ");

    wrapper.add("một hai ba ");
    wrapper.add("bốn năm sáu bảy tám", 2, text -> "<" + text + ">");

    assertThat(wrapper.toString()).isEqualTo("  một hai ba <bốn>\n  <năm sáu bảy tám>");
  }

  @Test
  void aWordWiderThanTheLineStandsAlone() {
    String word = "1.000.000.000.000.000.000.000";

    String wrapped = new Wrapper(20, "  ").add("số tiền " + word + " đồng").toString();

    assertThat(wrapped).isEqualTo("  số tiền\n  " + word + "\n  đồng");
  }
}
