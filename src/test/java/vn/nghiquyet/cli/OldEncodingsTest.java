package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nghiquyet.model.Conversion.Encoding;
import vn.nghiquyet.text.legacy.Encoder;

/** Files in encodings from before Unicode, through the program. */
final class OldEncodingsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CP1252", "TCVN3"})
  void aTextFileComesOutAsUnicode(Encoding encoding) {
    byte[] bytes = Encoder.encode(Given.DRAFT, encoding).getBytes(StandardCharsets.ISO_8859_1);
    String file = Given.file(folder, "cu.txt", bytes);

    assertThat(Run.nq("extract", file)).isEqualTo(new Run(0, Given.DRAFT, ""));
  }

  @Test
  void markdownIsReadInThemToo() {
    byte[] bytes =
        Encoder.encode(
                "# Điều 1. Mức hỗ trợ\n\nHộ nghèo được **hỗ trợ** theo quy định.\n", Encoding.VNI)
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Run.nq("extract", Given.file(folder, "cu.md", bytes)).out())
        .isEqualTo("Điều 1. Mức hỗ trợ\n\nHộ nghèo được hỗ trợ theo quy định.\n");
  }

  @Test
  void whatWasConvertedAndWhyIsToldOnStandardError() {
    byte[] bytes =
        Encoder.encode("Hội đồng nhân dân quyết định", Encoding.TCVN3)
            .getBytes(StandardCharsets.ISO_8859_1);
    String text = Given.file(folder, "cu.txt", bytes);
    String word =
        Given.file(
            folder,
            "cu.docx",
            Given.docx(
                "<w:p><w:r><w:rPr><w:rFonts w:hAnsi=\".VnTime\"/></w:rPr><w:t>Héi ®ång nh©n d©n"
                    + "</w:t></w:r></w:p>"));

    Run one = Run.nq("extract", "-v", "--lang", "en", text);
    Run two = Run.nq("extract", "-v", "--lang", "vi", word);

    assertThat(one.out()).isEqualTo("Hội đồng nhân dân quyết định\n");
    assertThat(one.err())
        .contains(
            "8 characters in 1 stretches of text converted from TCVN3: read so, they are"
                + " Vietnamese");
    assertThat(two.out()).isEqualTo("Hội đồng nhân dân\n");
    assertThat(two.err())
        .contains(
            "đã chuyển 5 ký tự trong 1 đoạn từ mã TCVN3 sang Unicode, theo phông chữ .VnTime và"
                + " đúng với văn bản");
  }

  @Test
  void bytesOfAnotherLanguageAreReadAndToldOf() {
    byte[] bytes = "Déjà vu à Genève\n".getBytes(Charset.forName("windows-1252"));

    Run run = Run.nq("extract", "-v", "--lang", "en", Given.file(folder, "fr.txt", bytes));

    assertThat(run.out()).isEqualTo("Déjà vu à Genève\n");
    assertThat(run.err()).contains("4 characters read as Windows-1252");
  }
}
