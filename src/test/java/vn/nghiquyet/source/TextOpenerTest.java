package vn.nghiquyet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.Docs;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

class TextOpenerTest {
  private static List<String> lines(String text) {
    return Docs.open("a.txt", text).lines().stream().map(Line::text).toList();
  }

  private static List<Integer> pages(String text) {
    return Docs.open("a.txt", text).lines().stream().map(Line::page).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"})
  void aLineEndsHoweverItEnds(String end) {
    assertThat(lines(String.join(end, "Một", "", "Hai", "Ba") + end))
        .containsExactly("Một", "", "Hai", "Ba");
    assertThat(lines("Một" + end + "Hai")).containsExactly("Một", "Hai");
  }

  @Test
  void lineNumbersAreThoseOfTheFile() {
    SourceText source = Docs.open("a.txt", "\n\nĐiều 1. Tên\r\n\r\nĐiều 2. Tên");

    assertThat(source.lines()).hasSize(5);
    assertThat(source.lines().get(2).text()).isEqualTo("Điều 1. Tên");
    assertThat(source.pages()).isZero();
    assertThat(source.format()).isEqualTo("txt");
    assertThat(source.name()).isEqualTo("a.txt");
  }

  @Test
  void formFeedsCountPages() {
    assertThat(pages("một\n\fhai\nba\n\fbốn")).containsExactly(1, 2, 2, 3);
    assertThat(pages("một\f\nhai")).containsExactly(1, 2);
    assertThat(pages("một\n\f\nhai")).containsExactly(1, 2, 2);
    assertThat(Docs.open("a.txt", "một\fhai").pages()).isEqualTo(2);
  }

  @Test
  void theFormFeedItselfIsNoText() {
    assertThat(lines("một\n\fhai")).containsExactly("một", "hai");
  }

  @Test
  void aNumberAloneAtTheEdgeOfAPageIsLeftOut() {
    assertThat(lines("một\n  2 \n\fhai\n- 3 -\n\f\n4\n\nba"))
        .containsExactly("một", "   ".strip() + "    ", "hai", "     ", "", " ", "", "ba");
  }

  @Test
  void aNumberInsideAPageStays() {
    assertThat(lines("một\n2\nhai\n\fba")).containsExactly("một", "2", "hai", "ba");
  }

  @Test
  void withoutFormFeedsANumberAloneStays() {
    assertThat(lines("một\n\n2\n\nhai")).contains("2");
  }

  @Test
  void theNumberOfTheLastPageIsLeftOut() {
    assertThat(lines("một\n\fhai\n\n2\n")).containsExactly("một", "hai", "", " ");
  }

  @Test
  void anEmptyFileIsRefused() {
    InputException e =
        catchThrowableOfType(
            InputException.class,
            () ->
                new Sources(Map.of())
                    .open(new Input("dir/a.txt", new byte[0]), ReadOptions.DEFAULT));

    assertThat(e.code()).isEqualTo("empty");
    assertThat(e.file()).isEqualTo("dir/a.txt");
  }

  @Test
  void aFormatNobodyReadsIsRefusedByItsName() {
    InputException e =
        catchThrowableOfType(
            InputException.class,
            () ->
                new Sources(Map.of())
                    .open(
                        new Input(
                            "a", "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                        ReadOptions.DEFAULT));

    assertThat(e.code()).isEqualTo("unsupported");
    assertThat(e.arguments()).containsExactly("pdf");
  }

  @Test
  void anInputKnowsItsNameWithoutFolder() {
    assertThat(new Input("x/y/a.txt", new byte[0]).fileName()).isEqualTo("a.txt");
    assertThat(new Input("C:\\x\\a.txt", new byte[0]).fileName()).isEqualTo("a.txt");
    assertThat(new Input("a.txt", new byte[0]).fileName()).isEqualTo("a.txt");
  }
}
