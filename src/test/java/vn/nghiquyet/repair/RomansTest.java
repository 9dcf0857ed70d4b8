package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roman numbers in strokes. */
final class RomansTest {
  @ParameterizedTest
  @CsvSource({
    "XH, XII",
    "Xil, XII",
    "VHI, VIII",
    "Vil, VII",
    "XIV, ''",
    "X, ''",
    "XHH, ''",
    "HU, ''",
    "xil, ''",
    "XIIH, ''",
  })
  void aWordIsANumberWhereItsStrokesMakeOne(String seen, String number) {
    assertThat(Romans.meant(seen)).isEqualTo(number);
  }
}
