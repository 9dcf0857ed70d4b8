package vn.nghiquyet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.model.Conversion.Encoding;
import vn.nghiquyet.text.legacy.Encoder;
import vn.nghiquyet.text.legacy.LegacyText;

/** Real documents: Unicode ones are never touched, and come back from any old encoding. */
@Tag("shared")
final class EncodingSharedTest {
  private static String read(String file) throws IOException {
    String text = new String(Shared.bytes(file), StandardCharsets.UTF_8);
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "documents/haiphong.md",
        "documents/hanoi-draft.txt",
        "documents/hanoi-final-ocr.txt",
        "documents/quangnam-plan-ocr.txt",
        "documents/thainguyen.md",
        "legacy/tcvn3-2003-A-15.gold.txt",
        "legacy/vni-2008-23.QD-991-UBND.gold.txt"
      })
  void unicodeIsNeverTouched(String file) throws IOException {
    String text = read(file);
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);

    assertThat(LegacyText.convert(text).text()).isSameAs(text);
    assertThat(LegacyText.convert(apart).text()).isSameAs(apart);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "modern-21-2025", "modern-33-2025", "modern-37-2025", "modern-58-2025", "modern-73-2025",
        "modern-80-2025", "older-00194903", "older-00204897", "older-00216792", "older-00238062",
        "older-00245453", "older-00258305"
      })
  void resolutionsComeBackFromEveryEncoding(String name) throws IOException {
    String text = read("resolutions/" + name + ".txt");
    assertThat(LegacyText.convert(text).text()).isSameAs(text);
    for (Encoding encoding : Encoding.values()) {
      if (encoding == Encoding.CP1252) {
        continue;
      }
      String[] want = words(text, encoding);
      String[] got = words(LegacyText.convert(Encoder.encode(text, encoding)).text(), encoding);
      int wrong = 0;
      for (int i = 0; i < want.length; i++) {
        wrong += want[i].equals(got[i]) ? 0 : 1;
      }
      assertThat(wrong).as(encoding.label()).isLessThanOrEqualTo(1);
    }
  }

  /** Words; TCVN3 has no capitals with a tone. */
  private static String[] words(String text, Encoding encoding) {
    String folded = encoding == Encoding.TCVN3 ? text.toLowerCase(Locale.ROOT) : text;
    return folded.split("(?U)\\s+", -1);
  }
}
