package vn.nghiquyet.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nghiquyet.model.Conversion;
import vn.nghiquyet.model.Conversion.Encoding;
import vn.nghiquyet.model.Conversion.Reason;

final class LegacyTextTest {
  /** As readers give it that take all bytes for code page 1252. */
  private static String seen(String text, Encoding encoding) {
    return Bytes.westernControls(Encoder.encode(text, encoding));
  }

  private static String folded(String text, Encoding encoding) {
    return encoding == Encoding.TCVN3 ? text.toLowerCase(Locale.ROOT) : text;
  }

  private static String joined(Converted converted) {
    StringBuilder out = new StringBuilder();
    converted.paragraphs().forEach(runs -> runs.forEach(out::append));
    return out.toString();
  }

  private static List<FontRun> runs(String... fontsAndTexts) {
    List<FontRun> out = new ArrayList<>();
    for (int i = 0; i < fontsAndTexts.length; i += 2) {
      out.add(new FontRun(fontsAndTexts[i + 1], fontsAndTexts[i]));
    }
    return out;
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CP1252")
  void aResolutionComesBackWordForWord(Encoding encoding) {
    ConvertedText got = LegacyText.convert(seen(Papers.RESOLUTION, encoding));

    assertThat(folded(got.text(), encoding)).isEqualTo(folded(Papers.RESOLUTION, encoding));
    assertThat(got.conversions()).extracting(Conversion::encoding).containsOnly(encoding);
    assertThat(got.conversions()).extracting(Conversion::reason).containsOnly(Reason.TEXT);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CP1252", "VIQR"})
  void itsBytesComeBackToo(Encoding encoding) {
    String text = Papers.RESOLUTION.replace("²", "2").replace("½", "nửa");
    byte[] bytes = Encoder.encode(text, encoding).getBytes(StandardCharsets.ISO_8859_1);

    ConvertedText got = LegacyText.convert(bytes);

    assertThat(folded(got.text(), encoding)).isEqualTo(folded(text, encoding));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CP1252")
  void aSentenceIsEnough(Encoding encoding) {
    for (String sentence : Papers.SENTENCES) {
      ConvertedText got = LegacyText.convert(seen(sentence, encoding));

      assertThat(folded(got.text(), encoding)).isEqualTo(folded(sentence, encoding));
    }
  }

  @Test
  void capitalsOfTextFilesInTcvnAreRead() {
    byte[] bytes = {
      'N',
      'G',
      'H',
      (byte) 0x91,
      ' ',
      'Q',
      'U',
      'Y',
      (byte) 0xDA,
      'T',
      ' ',
      'C',
      (byte) 0x9E,
      'A',
      ' ',
      'H',
      (byte) 0x97,
      'I',
      ' ',
      (byte) 0xA7,
      (byte) 0xDB,
      'N',
      'G',
      ' ',
      'c',
      (byte) 0xF1,
      'a'
    };

    assertThat(LegacyText.convert(bytes).text()).isEqualTo("NGHỊ QUYẾT CỦA HỘI ĐỒNG của");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CP1252", "VIQR"})
  void unicodeBetweenOtherLinesStays(Encoding encoding) {
    List<String> lines = Papers.RESOLUTION.lines().filter(line -> line.length() > 50).toList();
    List<String> mixed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      mixed.add(i % 2 == 0 ? lines.get(i) : seen(lines.get(i), encoding));
    }

    ConvertedText got = LegacyText.convert(String.join("\n", mixed));

    assertThat(folded(got.text(), encoding)).isEqualTo(folded(String.join("\n", lines), encoding));
  }

  @Test
  void twoOldEncodingsInOneDocumentAreBothRead() {
    String one = "Ủy ban nhân dân tỉnh quyết định mức hỗ trợ";
    String two = "Các hộ gia đình được giảm lệ phí theo quy định";

    Converted got =
        LegacyText.convert(
            List.of(
                runs(".VnTime", seen(one, Encoding.TCVN3)),
                runs("VNI-Times", seen(two, Encoding.VNI)),
                runs("Times New Roman", two)));

    assertThat(got.paragraphs())
        .containsExactly(List.of(one.replace("Ủ", "ủ")), List.of(two), List.of(two));
    assertThat(got.conversions())
        .extracting(Conversion::encoding)
        .containsExactlyInAnyOrder(Encoding.TCVN3, Encoding.VNI);
    assertThat(got.conversions()).extracting(Conversion::reason).containsOnly(Reason.FONT);
  }

  @Test
  void fontsForCapitalsGiveCapitalsAndThePlainOnesOfTheSameFamilyDoNot() {
    Converted got =
        LegacyText.convert(
            List.of(
                runs(".VnTimeH", "nghÞ quyÕt sè 5"),
                runs(".VnTime", "VÒ viÖc ®Æt tªn ", ".VnTimeH", "phè", ".VnTime", " míi")));

    assertThat(got.paragraphs())
        .containsExactly(List.of("NGHỊ QUYẾT SỐ 5"), List.of("Về việc đặt tên ", "PHỐ", " mới"));
  }

  @Test
  void lettersAndTheirMarksMayStandInTwoRuns() {
    Converted got =
        LegacyText.convert(
            List.of(
                runs(
                    "VNI-Times",
                    "U",
                    "VNI-Times",
                    "Û",
                    "VNI-Times",
                    "Y BAN NH",
                    "VNI-Times",
                    "AÂ",
                    "VNI-Times",
                    "N D",
                    "VNI-Times",
                    "A",
                    "VNI-Times",
                    "ÂN")));

    assertThat(joined(got)).isEqualTo("ỦY BAN NHÂN DÂN");
    assertThat(got.paragraphs().get(0)).hasSize(7);
  }

  @Test
  void aFontNameSurvivesButUnicodeUnderItStays() {
    List<List<FontRun>> given = new ArrayList<>();
    Papers.RESOLUTION.lines().forEach(line -> given.add(runs(".VnTime", line)));

    Converted got = LegacyText.convert(given);

    assertThat(got.conversions()).isEmpty();
    for (int i = 0; i < given.size(); i++) {
      assertThat(got.paragraphs().get(i).get(0)).isSameAs(given.get(i).get(0).text());
    }
  }

  @Test
  void oldTextUnderTheNameOfAUnicodeFontIsConverted() {
    String text = "Hội đồng nhân dân huyện phê chuẩn quyết toán ngân sách năm 2002";

    Converted got =
        LegacyText.convert(List.of(runs("Times New Roman", seen(text, Encoding.TCVN3))));

    assertThat(joined(got)).isEqualTo(text);
    assertThat(got.conversions())
        .containsExactly(
            new Conversion(Encoding.TCVN3, Reason.TEXT, 1, 13, List.of("Times New Roman")));
  }

  @Test
  void shortRunsFollowTheirFont() {
    Converted got =
        LegacyText.convert(
            List.of(
                runs(".VnTime", "Héi ®ång nh©n d©n quyÕt ®Þnh møc thu"),
                runs(".VnTime", "®)"),
                runs(".VnTime", "vµ"),
                runs("Times New Roman", "5 × 4 µm ± ½ °C §"),
                runs("Times New Roman", "có là"),
                runs(".VnTime", "25 × 4 · ½")));

    assertThat(got.paragraphs().subList(1, 6))
        .containsExactly(
            List.of("đ)"),
            List.of("và"),
            List.of("5 × 4 µm ± ½ °C §"),
            List.of("có là"),
            List.of("25 × 4 · ½"));
  }

  @Test
  void picturesAreNoLetters() {
    Converted got =
        LegacyText.convert(
            List.of(runs("Symbol", "·", ".VnTime", " Héi ®ång nh©n d©n", "Wingdings", "Þ")));

    assertThat(got.paragraphs().get(0)).containsExactly("·", " Hội đồng nhân dân", "Þ");
  }

  @Test
  void unicodeInEveryFormStays() {
    String text = Papers.RESOLUTION;
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    String half = halfApart(text);

    for (String form : List.of(text, apart, half, text.toUpperCase(Locale.ROOT))) {
      assertThat(LegacyText.convert(form).text()).isSameAs(form);
    }
  }

  /** Tones apart and other marks not, as code page 1258 has them. */
  private static String halfApart(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String rest = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      out.append(Normalizer.normalize(rest, Normalizer.Form.NFC)).append(tone);
    }
    return out.toString();
  }

  @Test
  void foreignTextStays() {
    for (String text : Papers.FOREIGN) {
      assertThat(LegacyText.convert(text).text()).isSameAs(text);
    }
    String all = String.join("\n", Papers.FOREIGN);
    assertThat(LegacyText.convert(all).text()).isSameAs(all);
    String among = Papers.RESOLUTION + all;
    assertThat(LegacyText.convert(among).text()).isSameAs(among);
  }

  @Test
  void bytesOfForeignTextAreReadAsCodePage1252() {
    for (String text : Papers.FOREIGN.subList(0, 6)) {
      String plain = text.replace("≈", "~");

      ConvertedText got = LegacyText.convert(plain.getBytes(Charset.forName("windows-1252")));

      assertThat(got.text()).isEqualTo(plain);
      assertThat(got.conversions()).extracting(Conversion::encoding).containsOnly(Encoding.CP1252);
    }
  }

  @Test
  void quotationMarksAmongLettersOfTheSameCodesStayMarks() {
    String text = "Sửa cụm từ “Ủy ban” thành “Hội đồng” … và HỘI NGHỊ CỘNG TÁC";

    assertThat(LegacyText.convert(seen(text, Encoding.VISCII)).text()).isEqualTo(text);
    assertThat(LegacyText.convert(seen(text, Encoding.VPS)).text()).isEqualTo(text);
  }

  @Test
  void addressesAmongViqrStay() {
    String text = "Nghi. quye^'t cu?a Ho^.i ddo^`ng nha^n da^n, thu+ gu+?i a.e.o@tinh.vn";

    assertThat(LegacyText.convert(text).text())
        .isEqualTo("Nghị quyết của Hội đồng nhân dân, thư gửi a.e.o@tinh.vn");
  }
}
