package vn.nghiquyet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
  private static Format of(String text, Charset charset) {
    return Format.of(text.getBytes(charset));
  }

  private static Format of(String text) {
    return of(text, StandardCharsets.UTF_8);
  }

  private static Format bytes(int... bytes) {
    byte[] out = new byte[bytes.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) bytes[i];
    }
    return Format.of(out);
  }

  @Test
  void binaryFormatsAreKnownByTheirFirstBytes() {
    assertThat(bytes('P', 'K', 3, 4, 20, 0)).isEqualTo(Format.DOCX);
    assertThat(of("%PDF-1.7\n")).isEqualTo(Format.PDF);
    assertThat(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1)).isEqualTo(Format.OLE2);
    assertThat(of("{\\rtf1\\ansi")).isEqualTo(Format.RTF);
    assertThat(bytes(0x89, 'P', 'N', 'G', 13, 10)).isEqualTo(Format.IMAGE);
    assertThat(bytes(0xFF, 0xD8, 0xFF, 0xE0)).isEqualTo(Format.IMAGE);
    assertThat(bytes('I', 'I', '*', 0)).isEqualTo(Format.IMAGE);
    assertThat(bytes('M', 'M', 0, '*')).isEqualTo(Format.IMAGE);
    assertThat(bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0)).isEqualTo(Format.BINARY);
  }

  @Test
  void aPdfMayHaveRubbishBeforeItsHead() {
    assertThat(of("rác\n%PDF-1.4")).isEqualTo(Format.PDF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Điều 1. Phạm vi",
        "- Một\n- Hai\n",
        "* Một\n* Hai\n",
        "1. Một\n2. Hai\n",
        "#hashtag không phải tiêu đề",
        "a | b",
        "Phép nhân 2 * 3 * 4",
        "tên_tệp_có_gạch"
      })
  void plainTextIsNoMarkdown(String text) {
    assertThat(of(text)).isEqualTo(Format.TXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# NGHỊ QUYẾT",
        "Lời đầu\n\n### Điều 1",
        "**Điều 1.** Phạm vi",
        "Giao **Ủy ban** thực hiện",
        "*Căn cứ Luật Đất đai;*",
        "__Điều 1__",
        "| STT | Tên |\n| --- | --- |\n"
      })
  void signsOfMarkdownMakeMarkdown(String text) {
    assertThat(of(text)).isEqualTo(Format.MD);
  }

  @Test
  void hypertextIsKnownWhateverItsCase() {
    assertThat(of("\n <!DOCTYPE html>")).isEqualTo(Format.HTML);
    assertThat(of("<HTML><body>")).isEqualTo(Format.HTML);
  }

  @Test
  void textInUtf16IsText() {
    assertThat(of("Điều 1. Phạm vi điều chỉnh", StandardCharsets.UTF_16)).isEqualTo(Format.TXT);
    assertThat(of("Dieu 1. Pham vi dieu chinh", StandardCharsets.UTF_16LE)).isEqualTo(Format.TXT);
  }

  @Test
  void markdownInUtf16IsMarkdown() {
    assertThat(of("# NGHỊ QUYẾT\n\n**Điều 1.** Phạm vi", StandardCharsets.UTF_16))
        .isEqualTo(Format.MD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"_________________", "  HĐND\n_______________", "*******", "______     ______"})
  void aRuleIsNoMarkdown(String text) {
    assertThat(of(text)).isEqualTo(Format.TXT);
  }

  @Test
  void aByteOrderMarkHidesNothing() {
    assertThat(of("\uFEFF<!DOCTYPE html><p>a</p>")).isEqualTo(Format.HTML);
    assertThat(of("\uFEFF# NGHỊ QUYẾT")).isEqualTo(Format.MD);
  }

  @Test
  void signsOfMarkdownBehindALongLetterheadCount() {
    assertThat(of("x\n".repeat(3000) + "\n## Điều 1\n")).isEqualTo(Format.MD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=a>Điều 1</div>",
        "<p>Điều 1</p>",
        "<meta charset=utf-8><p>a",
        "<!-- saved from url=(0014)about:internet -->\r\n<html>",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C\"><html xmlns=\"a\">",
        "<?xml version=\"1.0\"?><html><body/></html>",
        "<table><tr><td>1",
        "<B>NGHỊ QUYẾT</B>",
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x",
        "From: <Saved by Blink>\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n"
      })
  void pagesFragmentsAndArchivesAreHypertext(String text) {
    assertThat(of(text)).isEqualTo(Format.HTML);
    assertThat(of(text, StandardCharsets.UTF_16)).isEqualTo(Format.HTML);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- nq/document/1 -->\n\n# NGHỊ QUYẾT",
        "<div align=center>\n\n# NGHỊ QUYẾT\n\n</div>",
        "<p align=center>a</p>\n\n| a | b |\n| --- | --- |"
      })
  void markdownMayBeginWithMarkup(String text) {
    assertThat(of(text)).isEqualTo(Format.MD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<luat xmlns=\"a\"><act/></luat>",
        "<< Điều 1 >>",
        "<5 tỷ đồng",
        "From: văn phòng",
        "Content-Type: là gì",
        "{Điều 1}",
        "[1] Điều 1",
        "[a] b"
      })
  void textWithAnglesAndBracketsIsText(String text) {
    assertThat(of(text)).isEqualTo(Format.TXT);
  }

  @Test
  void xmlAndJsonAreKnown() {
    assertThat(of("<?xml version=\"1.0\"?><luat/>")).isEqualTo(Format.XML);
    assertThat(of("<?xml version=\"1.0\"?><akomaNtoso/>")).isEqualTo(Format.AKN);
    assertThat(of("<?xml version=\"1.0\"?><office:document a=\"b\">")).isEqualTo(Format.ODT);
    assertThat(of("{\n  \"schema\": \"nq/document/1\"}")).isEqualTo(Format.JSON);
    assertThat(of("[ {\"schema\": 1}]")).isEqualTo(Format.JSON);
  }
}
