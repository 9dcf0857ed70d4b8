package vn.nghiquyet.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.model.InputException;

/** Pages in whatever encoding, whatever they say of it. */
final class CharsetsTest {
  private static final String TEXT = "Căn cứ Luật Tổ chức chính quyền địa phương; ngày ấy";

  private static String page(String charset) {
    return "<html><head><meta http-equiv=Content-Type content='text/html; charset="
        + charset
        + "'></head><body><p>"
        + TEXT
        + "</p></body></html>";
  }

  /** As code page 1258 has it: marks of tone behind the letters of its own. */
  private static byte[] vietnamese(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String letter = text.substring(i, i + 1);
      String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
      String tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String base = apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      out.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
    }
    return out.toString().getBytes(Charset.forName("windows-1258"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "windows-1258", "iso-8859-1", "tcvn", "windows-1252"})
  void soundUtf8IsUtf8WhateverThePageSays(String charset) throws InputException {
    assertThat(Pages.lines(page(charset))).containsExactly(TEXT);
  }

  @ParameterizedTest
  @CsvSource({"windows-1258", "utf-8", "x-unknown"})
  void codePage1258IsReadWhereUtf8IsNotSound(String charset) throws InputException {
    assertThat(Pages.lines(vietnamese(page(charset)))).containsExactly(TEXT);
  }

  @Test
  void utf16IsKnownByItsMarkAndByItsZeros() throws InputException {
    assertThat(Pages.lines(page("utf-8").getBytes(StandardCharsets.UTF_16))).containsExactly(TEXT);
    assertThat(Pages.lines(page("utf-16").getBytes(StandardCharsets.UTF_16LE)))
        .containsExactly(TEXT);
    assertThat(Pages.lines(("\uFEFF" + page("utf-16")).getBytes(StandardCharsets.UTF_16LE)))
        .containsExactly(TEXT);
    assertThat(Pages.lines(("\uFEFF" + page("gì")).getBytes(StandardCharsets.UTF_8)))
        .containsExactly(TEXT);
  }

  @Test
  void aBrokenLetterDoesNotChangeTheOthers() throws InputException {
    byte[] bytes = (page("utf-8") + "<p>cụt").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xE1;

    assertThat(Pages.lines(bytes).get(0)).isEqualTo(TEXT);
  }

  @Test
  void aPageInAnArchiveIsFoundAndDecoded() throws InputException {
    String quoted =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="==x"

        --==x
        Content-Type: image/png

        PNG
        --==x
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: quoted-printable

        <p style=3D"x">=C4=90i=E1=BB=81u 1. Ph=E1=BA=
        =A1m vi</p>
        --==x--
        """
            .replace("\n", "\r\n");
    String base64 =
        "From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n boundary=b1\n\n--b1\n"
            + "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder().encodeToString(page("utf-8").getBytes(StandardCharsets.UTF_8))
            + "\n--b1--";

    assertThat(Pages.lines(quoted)).containsExactly("Điều 1. Phạm vi");
    assertThat(Pages.lines(base64)).containsExactly(TEXT);
  }
}
