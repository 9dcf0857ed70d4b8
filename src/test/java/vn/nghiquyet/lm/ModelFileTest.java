package vn.nghiquyet.lm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.model.InputException;

final class ModelFileTest {
  private static final byte[] FILE = bytes(Composed.model());

  private static byte[] bytes(LanguageModel model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      model.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static LanguageModel read(byte[] bytes) throws IOException, InputException {
    return LanguageModel.read(new ByteArrayInputStream(bytes), "x.lm");
  }

  private static void assertRefused(byte[] bytes) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(InputException.class)
        .hasMessage("damaged-model: x.lm");
  }

  /** With a checksum that fits, so that the damage itself must be seen. */
  private static byte[] sealed(byte[] bytes) {
    CRC32 check = new CRC32();
    check.update(bytes, 0, bytes.length - 4);
    ByteBuffer.wrap(bytes).putInt(bytes.length - 4, (int) check.getValue());
    return bytes;
  }

  @Test
  void whatIsWrittenIsReadAndWrittenAgainTheSame() throws IOException, InputException {
    LanguageModel before = Composed.model();
    LanguageModel after = read(FILE);

    assertThat(bytes(after)).isEqualTo(FILE);
    assertThat(after.fileSize()).isEqualTo(FILE.length);
    assertThat(after.sizes()).isEqualTo(before.sizes());
    assertThat(after.provenance()).isEqualTo(before.provenance());
    Random die = new Random(1);
    for (int i = 0; i < 2000; i++) {
      int[] ids = die.ints(4, 0, before.vocabularySize()).toArray();
      assertThat(after.logProb(ids[0], ids[1], ids[2], ids[3]))
          .isEqualTo(before.logProb(ids[0], ids[1], ids[2], ids[3]));
    }
    for (int id = 0; id < before.vocabularySize(); id++) {
      assertThat(after.word(id)).isEqualTo(before.word(id));
      assertThat(after.count(id)).isEqualTo(before.count(id));
    }
  }

  @Test
  void aTruncatedFileIsRefusedWhereverItEnds() {
    for (int length = 0; length < FILE.length; length += 1 + length / 50) {
      assertRefused(Arrays.copyOf(FILE, length));
    }
  }

  @Test
  void aTruncatedFileWithAChecksumThatFitsIsRefusedToo() {
    for (int length = 8; length < FILE.length; length += 1 + length / 50) {
      assertRefused(sealed(Arrays.copyOf(FILE, length)));
    }
  }

  @Test
  void aFlippedBitIsRefused() {
    for (int at = 0; at < FILE.length; at += 97) {
      byte[] bytes = FILE.clone();
      bytes[at] ^= 4;
      assertRefused(bytes);
    }
  }

  @Test
  void anyDamageWithAChecksumThatFitsIsRefusedOrAnsweredInBounds() throws IOException {
    Random die = new Random(3);
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = FILE.clone();
      bytes[die.nextInt(bytes.length)] = (byte) die.nextInt();
      try {
        LanguageModel model = read(sealed(bytes));
        int last = model.vocabularySize() - 1;
        assertThat(model.logProb(last, 1, 2, last)).isFinite();
      } catch (InputException e) {
        assertThat(e.code()).isEqualTo("damaged-model");
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "magic, 0, 0x4E514C4E",
    "version and order, 4, 0x02040000",
    "order, 4, 0x01090000",
    "vocabulary, 6, 0x7FFFFFFF",
    "vocabulary negative, 6, 0x80000000",
    "bigrams, 10, 0x7FFFFFFF",
    "bigrams one more, 10, 0x00010000",
    "trigrams, 14, 0x40000000",
  })
  void aWrongHeadIsRefused(String what, int at, String value) {
    byte[] bytes = FILE.clone();
    ByteBuffer.wrap(bytes).putInt(at, Integer.parseUnsignedInt(value.substring(2), 16));

    assertRefused(sealed(bytes));
  }

  @Test
  void anotherFileIsRefused() {
    assertRefused("Điều 1. Phạm vi".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertRefused(new byte[0]);
    assertRefused(Arrays.copyOf(FILE, FILE.length + 1));
  }
}
