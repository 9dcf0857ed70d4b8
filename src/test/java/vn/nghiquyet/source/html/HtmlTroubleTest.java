package vn.nghiquyet.source.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.model.InputException;

/** Pages that mean no good. */
final class HtmlTroubleTest {
  static Stream<Arguments> deep() {
    return Stream.of("<div>", "<b>", "<ul><li>", "<table><tr><td>", "<span><p>", "<sup>", "<font>")
        .map(tag -> Arguments.of(tag, tag.repeat(60_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("deep")
  void depthDoesNotMatter(String tag, String nested) throws InputException {
    assertThat(Pages.lines("<body>" + nested + "Điều 1. Sâu"))
        .singleElement()
        .asString()
        .endsWith("Điều 1. Sâu");
  }

  @Test
  void picturesWithinThePageAndElsewhereAreNotRead() throws InputException {
    String page =
        "<p>Điều 1.<img src='data:image/png;base64,%s'><img src='http://localhost:1/a.png'></p>"
            + "<link rel=stylesheet href='http://localhost:1/a.css'><script src='http://localhost:1/a'>"
            + "</script><object data='file:///etc/passwd'>đ</object>";

    assertThat(Pages.lines(page.formatted("A".repeat(3_000_000)))).containsExactly("Điều 1.");
  }

  @Test
  void entitiesOfAPageAreNotExpanded() throws InputException {
    String page =
        "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY x SYSTEM 'file:///etc/passwd'>"
            + "]><html><body><p>Điều 1. &a;&x;</p></body></html>";

    assertThat(String.join("", Pages.lines(page)))
        .contains("Điều 1. &a;&x;")
        .doesNotContain("root:");
  }

  @Test
  void tooManyTagsAreRefused() {
    assertRefused("<p>" + "<".repeat(HtmlOpener.MAX_TAGS));
  }

  @Test
  void tooManyLinesAreRefused() {
    assertRefused("<p>" + "a<br>".repeat(1 << 20));
  }

  private static void assertRefused(String page) {
    assertThatThrownBy(() -> Pages.read(page))
        .isInstanceOfSatisfying(
            InputException.class, e -> assertThat(e.code()).isEqualTo("too-large"));
  }

  @Test
  void styleSheetsWithoutEndAreRead() throws InputException {
    String sheet = ".a{".repeat(50_000) + ",".repeat(50_000) + "}".repeat(50_000) + "/*";

    assertThat(Pages.lines("<style>" + sheet + "</style><p>Điều 1.")).containsExactly("Điều 1.");
  }

  @Test
  void rowsAndColumnsWithoutEndAreBounded() throws InputException {
    String page =
        "<table border=1><tr><td colspan=999999999 rowspan=2147483648>a<td>b<td colspan=-1>c<tr><td>d"
            + "</table>";

    assertThat(Pages.lines(page)).hasSize(2);
  }

  @Test
  void anEmptyPageHasNoLines() throws InputException {
    assertThat(Pages.lines("<html></html>")).isEmpty();
    assertThat(Pages.lines("<!-- -->")).isEmpty();
  }
}
