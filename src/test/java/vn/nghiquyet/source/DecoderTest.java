package vn.nghiquyet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.model.Conversion;
import vn.nghiquyet.model.Conversion.Encoding;
import vn.nghiquyet.model.Conversion.Reason;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.text.legacy.ConvertedText;
import vn.nghiquyet.text.legacy.Encoder;

class DecoderTest {
  private static final String TEXT = "Điều 1. Ủy ban nhân dân xã\nThực hiện.";

  private static String decode(byte[] bytes) throws InputException {
    return Decoder.decode(new Input("a.txt", bytes)).text();
  }

  private static byte[] marked(int[] mark, Charset charset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int b : mark) {
      out.write(b);
    }
    out.writeBytes(TEXT.getBytes(charset));
    return out.toByteArray();
  }

  @Test
  void utf8IsReadWithAndWithoutAMark() throws InputException {
    assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    assertThat(decode(marked(new int[] {0xEF, 0xBB, 0xBF}, StandardCharsets.UTF_8)))
        .isEqualTo(TEXT);
  }

  @Test
  void utf16IsReadByItsMark() throws InputException {
    assertThat(decode(marked(new int[] {0xFE, 0xFF}, StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
    assertThat(decode(marked(new int[] {0xFF, 0xFE}, StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
  }

  @Test
  void utf16IsReadWithoutAMarkToo() throws InputException {
    assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
    assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
  }

  @Test
  void bytesThatAreNoTextSayWhereTheyStand() {
    byte[] bytes = "Nghị quyết ab".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xC3;

    InputException e = catchThrowableOfType(InputException.class, () -> decode(bytes));

    assertThat(e.code()).isEqualTo("encoding");
    assertThat(e.file()).isEqualTo("a.txt");
    assertThat(e.arguments()).containsExactly(String.valueOf(bytes.length - 2));
  }

  @Test
  void textHasNoNulAndHardlyAnyControls() {
    assertThat(Decoder.isText("a\tb\r\n\f".getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(Decoder.isText(new byte[] {'a', 0, 'b'})).isFalse();
    assertThat(Decoder.isText(new byte[] {1, 2, 3, 4, 'a'})).isFalse();
  }

  @Test
  void bytesOfOldEncodingsAreReadWhereTheyAreNoUtf8() throws InputException {
    String text = "Ủy ban nhân dân xã chịu trách nhiệm thực hiện các quy định này";

    for (Encoding encoding :
        List.of(Encoding.VISCII, Encoding.VPS, Encoding.VNI, Encoding.CP1258)) {
      byte[] bytes = Encoder.encode(text, encoding).getBytes(StandardCharsets.ISO_8859_1);
      ConvertedText read = Decoder.decode(new Input("a.txt", bytes));

      assertThat(read.text()).isEqualTo(text);
      assertThat(read.conversions()).extracting(Conversion::encoding).containsExactly(encoding);
    }
  }

  @Test
  void otherBytesThatAreNoUtf8AreReadAsCodePage1252() throws InputException {
    byte[] bytes = "Le café – déjà fermé".getBytes(Charset.forName("windows-1252"));

    ConvertedText read = Decoder.decode(new Input("a.txt", bytes));

    assertThat(read.text()).isEqualTo("Le café – déjà fermé");
    assertThat(read.conversions())
        .containsExactly(new Conversion(Encoding.CP1252, Reason.TEXT, 1, 5, List.of()));
  }
}
