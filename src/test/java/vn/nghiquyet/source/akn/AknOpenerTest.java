package vn.nghiquyet.source.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Format;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

class AknOpenerTest {
  private static SourceText open(String xml, Charset charset) throws InputException {
    byte[] bytes = xml.getBytes(charset);
    assertThat(Format.of(bytes)).isEqualTo(Format.AKN);
    return new AknOpener().open(new Input("folder/a.xml", bytes), ReadOptions.DEFAULT);
  }

  private static List<String> lines(String inside) throws InputException {
    return open("<akomaNtoso><act>" + inside + "</act></akomaNtoso>", StandardCharsets.UTF_8)
        .lines()
        .stream()
        .map(Line::text)
        .toList();
  }

  /** Given to the opener whatever it seems to be. */
  private static InputException refused(String xml) {
    Input input = new Input("a.xml", xml.getBytes(StandardCharsets.UTF_8));
    return catchThrowableOfType(
        InputException.class, () -> new AknOpener().open(input, ReadOptions.DEFAULT));
  }

  @Test
  void numbersStandBeforeHeadingsAndText() throws InputException {
    assertThat(
            lines(
                "<meta><p>no</p></meta><body><chapter><num>Chương I</num><heading>QUY ĐỊNH</heading>"
                    + "<article><num>Điều 1.</num><heading>Phạm  vi</heading><paragraph><num>1.</num>"
                    + "<content><p>Một <b>hai</b>\n ba.</p><p>Bốn.</p></content></paragraph></article>"
                    + "<article><num>Điều 2.</num><paragraph><num>1.</num><content><p>Năm.</p></content>"
                    + "</paragraph></article></chapter></body>"))
        .containsExactly(
            "Chương I",
            "QUY ĐỊNH",
            "Điều 1. Phạm vi",
            "1. Một hai ba.",
            "Bốn.",
            "Điều 2.",
            "1. Năm.");
  }

  @Test
  void itIsReadWhateverItsPrefixAndEncoding() throws InputException {
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!-- x --><akn:akomaNtoso"
            + " xmlns:akn=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><akn:act><akn:p>Điều"
            + " 1</akn:p></akn:act></akn:akomaNtoso>";

    SourceText text = open("\uFEFF" + xml, StandardCharsets.UTF_16LE);

    assertThat(text.lines()).extracting(Line::text).containsExactly("Điều 1");
    assertThat(text.format()).isEqualTo("akn");
    assertThat(text.name()).isEqualTo("a.xml");
  }

  @Test
  void rowsAndListsAndLinesEndsAreKept() throws InputException {
    assertThat(
            lines(
                "<content><table><tr><th><p>A</p></th><th/><th><p>B</p><p>C</p></th></tr></table>"
                    + "<ul><li>Một</li><li><p>Hai</p></li></ul><p>Ba<eol/>bốn</p></content>"))
        .containsExactly("A\t\tB C", "- Một", "- Hai", "Ba", "bốn");
  }

  @Test
  void notesStandBehindTheirParagraph() throws InputException {
    List<Line> lines =
        open(
                "<akomaNtoso><p>Mức<authorialNote marker=\"1\"><p>Xem.</p></authorialNote> 5%.</p>"
                    + "<p class=\"note\">Khác.</p></akomaNtoso>",
                StandardCharsets.UTF_8)
            .lines();

    assertThat(lines).extracting(Line::text).containsExactly("Mức 5%.", "Xem.", "Khác.");
    assertThat(lines)
        .extracting(line -> line.layout().role())
        .containsExactly(Line.Role.TEXT, Line.Role.FOOTNOTE, Line.Role.FOOTNOTE);
  }

  @Test
  void quotedUnitsStandBetweenTheirMarks() throws InputException {
    assertThat(
            lines(
                "<p>Sửa <mod>thành <quotedText startQuote=\"“\" endQuote=\"”\">xã</quotedText>; và"
                    + " <quotedStructure startQuote=\"“\" endQuote=\"”\"><article><num>Điều 5.</num>"
                    + "<heading>Mới</heading><content><p>Một.</p></content></article></quotedStructure></mod></p>"))
        .containsExactly("Sửa thành “xã”; và", "“Điều 5. Mới", "Một.”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE akomaNtoso [<!ENTITY a \"b\">]><akomaNtoso><p>&a;</p></akomaNtoso>",
        "<!DOCTYPE akomaNtoso SYSTEM \"file:///etc/passwd\"><akomaNtoso><p>a</p></akomaNtoso>",
        "<akomaNtoso><p>a</akomaNtoso>",
        "<akomaNtoso><p>&unknown;</p></akomaNtoso>",
        "<akomaNtoso><p>a"
      })
  void whatIsNotSoundIsRefusedInOneSentence(String xml) {
    assertThat(refused(xml).code()).isEqualTo("damaged-akn");
  }

  @Test
  void whatNestsWithoutEndIsRefused() {
    assertThat(refused("<akomaNtoso>" + "<part>".repeat(100_000)).code()).isEqualTo("damaged-akn");
  }
}
