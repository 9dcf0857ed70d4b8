package vn.nghiquyet.source.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberFormatTest {
  @ParameterizedTest
  @CsvSource({
    "decimal,12,12",
    "decimalZero,7,07",
    "decimalZero,12,12",
    "lowerLetter,4,d",
    "lowerLetter,5,e",
    "lowerLetter,6,f",
    "lowerLetter,27,aa",
    "lowerLetter,29,cc",
    "upperLetter,2,B",
    "lowerRoman,4,iv",
    "upperRoman,49,XLIX",
    "upperRoman,1990,MCMXC",
    "ordinal,1,1st",
    "ordinal,12,12th",
    "ordinal,22,22nd",
    "numberInDash,3,- 3 -",
    "vietnameseCounting,21,hai mươi mốt",
    "vietnameseCounting,15,mười lăm",
    "decimalEnclosedCircle,2,②",
    "hex,255,FF",
    "unheardOf,3,3",
    "decimal,-1,-1"
  })
  void numbersAreWrittenAsWordWritesThem(String format, int n, String written) {
    assertThat(NumberFormat.write(format, "", n)).isEqualTo(written);
  }
}
