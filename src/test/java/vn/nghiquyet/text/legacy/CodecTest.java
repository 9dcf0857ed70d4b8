package vn.nghiquyet.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.nghiquyet.model.Conversion.Encoding;

/** Every letter in every encoding, written by the tables of the tests. */
final class CodecTest {
  private static Codec codec(Encoding encoding) {
    return Codec.ALL.stream().filter(c -> c.encoding() == encoding).findFirst().orElseThrow();
  }

  private static String decode(Codec codec, String text) {
    return Codec.join(codec.decode(text));
  }

  @Test
  void thereAre134LettersWithMarks() {
    assertThat(Encoder.LETTERS).hasSize(134);
    assertThat(Encoder.LETTERS.chars().distinct()).hasSize(134);
    assertThat(Encoder.LETTERS.chars().allMatch(c -> Marks.isVietnamese((char) c))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CP1252")
  void everyLetterComesBackAndNoTwoAreWrittenAlike(Encoding encoding) {
    Set<String> written = new HashSet<>();
    for (int i = 0; i < Encoder.LETTERS.length(); i++) {
      String letter = Encoder.LETTERS.substring(i, i + 1);
      String bytes = Encoder.encode(letter, encoding);
      boolean small = encoding == Encoding.TCVN3 && "ĂÂÊÔƠƯĐ".indexOf(letter) < 0;
      String want = small ? letter.toLowerCase(Locale.ROOT) : letter;

      assertThat(decode(codec(encoding), bytes)).as(letter).isEqualTo(want);
      written.add(bytes);
    }
    assertThat(written).hasSize(encoding == Encoding.TCVN3 ? 74 : 134);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CP1252", "VIQR"})
  void everyLetterComesBackAsCodePage1252ShowsItToo(Encoding encoding) {
    for (int i = 0; i < Encoder.LETTERS.length(); i++) {
      String letter = Encoder.LETTERS.substring(i, i + 1);
      String bytes = Encoder.encode("x" + letter, encoding);

      char[] asBytes = codec(encoding).decode(bytes);
      char[] asSeen = codec(encoding).decode(Bytes.westernControls(bytes));

      boolean punctuation = "“”‘’…–—•".indexOf(Bytes.westernControls(bytes).charAt(1)) >= 0;
      assertThat(punctuation || Codec.join(asSeen).equals(Codec.join(asBytes))).as(letter).isTrue();
    }
  }

  @Test
  void theFullTablesHoldEveryLetterOnceAndNothingElse() {
    for (ByteTable table : new ByteTable[] {ByteTable.VISCII, ByteTable.VPS, ByteTable.TCVN_VN1}) {
      StringBuilder found = new StringBuilder();
      for (char b = 1; b < 0x100; b++) {
        char c = table.decode(String.valueOf(b))[0];
        if (table.has(b) && Character.isLetter(c)) {
          found.append(c);
        }
      }
      assertThat(found.chars().sorted().toArray())
          .isEqualTo(Encoder.LETTERS.chars().sorted().toArray());
    }
  }

  @Test
  void marksOfVniAreReadInEitherHeightTheLetterDecides() {
    assertThat(decode(new Vni(), "UÛY BAN NHAÂN DAÂN, Uûy Ban, AÙp"))
        .isEqualTo("ỦY BAN NHÂN DÂN, Ủy Ban, Áp");
    assertThat(decode(new Vni(), "quyeân quyeÂn")).isEqualTo("quyên quyên");
  }

  @Test
  void aMarkWithoutItsLetterStays() {
    assertThat(decode(new Vni(), "ø aø kø ö")).isEqualTo("ø à kø ư");
    assertThat(decode(new Cp1258(), "ò aò kò")).isEqualTo("ò ạ kò");
  }

  @Test
  void viqrTakesABackslashForASignThatIsNone() {
    assertThat(decode(new Viqr(), "DDo^`ng y' la` gi`\\? Ca^u na`y he^'t\\."))
        .isEqualTo("Đồng ý là gì? Câu này hết.");
    assertThat(decode(new Viqr(), "ddu+o+.c du*o*ng Ddi.nh")).isEqualTo("được dương Định");
  }

  @Test
  void otherReadersOfTheSameBytesAreUnderstood() {
    assertThat(decode(ByteTable.TCVN3, "\uF0AE\uF0B5")).isEqualTo("đà");
    assertThat(decode(ByteTable.TCVN3, "Ngh\u015E l\u03BC")).isEqualTo("Nghị là");
    assertThat(decode(ByteTable.TCVN3, "\u0093x\u0094 “x” –")).isEqualTo("“x” “x” –");
  }
}
