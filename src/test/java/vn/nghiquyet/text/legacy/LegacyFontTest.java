package vn.nghiquyet.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.model.Conversion.Encoding;

final class LegacyFontTest {
  @ParameterizedTest
  @CsvSource({
    ".VnTime, TCVN3, false",
    ".VnTimeH, TCVN3, true",
    ".VnArial NarrowH, TCVN3, true",
    ".vntimeh, TCVN3, true",
    ".VnTimeH Tur, TCVN3, true",
    "@.VnTime, TCVN3, false",
    ".VnArialH Bold, TCVN3, true",
    "VNI-Times, VNI, false",
    "VNI-Helve-Condense, VNI, false",
    "VPS Times, VPS, false",
    "VI Times VISCII, VISCII, false",
  })
  void namesTellTheEncodingAndTheCapitals(String name, Encoding encoding, boolean capitals) {
    assertThat(LegacyFont.of(name).tells(encoding)).isTrue();
    assertThat(LegacyFont.of(name).capitals()).isEqualTo(capitals);
  }

  @ParameterizedTest
  @CsvSource({"Times New Roman", "''", "minorHAnsi", "Vni", "Verdana", "Bookman Old Style"})
  void otherNamesTellNothing(String name) {
    assertThat(LegacyFont.of(name).encoding()).isEmpty();
    assertThat(LegacyFont.of(name).capitals()).isFalse();
  }

  @Test
  void fontsOfPicturesAreKnown() {
    assertThat(LegacyFont.of("Wingdings 2").symbols()).isTrue();
    assertThat(LegacyFont.of("Symbol").symbols()).isTrue();
    assertThat(LegacyFont.of("Times New Roman").symbols()).isFalse();
  }
}
