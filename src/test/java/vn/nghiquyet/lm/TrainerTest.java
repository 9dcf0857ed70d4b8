package vn.nghiquyet.lm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

final class TrainerTest {
  private static byte[] bytes(LanguageModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  private static List<String> read(byte[] bytes, int every) throws IOException {
    List<String> out = new ArrayList<>();
    Corpus.read(new ByteArrayInputStream(bytes), document -> document % every == 0, out::add);
    return out;
  }

  @Test
  void theOrderOfTheTextDoesNotMatter() throws IOException {
    List<String> paragraphs = Composed.paragraphs(200);
    List<String> shuffled = new ArrayList<>(paragraphs);
    Collections.shuffle(shuffled, new Random(5));
    TrainingOptions options = new TrainingOptions(4, 150, 0, 30, 2);

    assertThat(bytes(Composed.model(shuffled, options)))
        .isEqualTo(bytes(Composed.model(paragraphs, options)));
  }

  @Test
  void noMoreIsKeptThanAskedFor() {
    for (int ngrams : List.of(1, 20, 100)) {
      TrainingOptions options = new TrainingOptions(4, ngrams, 0, 1000, 1);
      LanguageModel model = Composed.model(Composed.paragraphs(300), options);
      assertThat(model.ngrams()).isLessThanOrEqualTo(ngrams);
    }
  }

  @Test
  void theFileIsNoLargerThanAskedFor() {
    long whole = Composed.model().fileSize();
    TrainingOptions options = new TrainingOptions(4, 1_000_000, whole - 400, 1000, 1);
    LanguageModel model = Composed.model(Composed.paragraphs(300), options);

    assertThat(model.fileSize()).isBetween(whole / 2, whole - 400);
  }

  @Test
  void pruningKeepsWhatMattersMost() {
    TrainingOptions options = new TrainingOptions(4, 60, 0, 1000, 1);
    LanguageModel model = Composed.model(Composed.paragraphs(300), options);

    int dan = model.id("dân");
    assertThat(Math.exp(model.logProb(model.id("ủy"), model.id("ban"), model.id("nhân"), dan)))
        .isGreaterThan(0.9);
    assertThat(Math.exp(model.logProb(-1, -1, model.id("nhân"), dan))).isGreaterThan(0.5);
  }

  @Test
  void rareWordsAndLongOnesAreUnknown() {
    Trainer trainer = Composed.trainer(List.of("an an an bình", "an cư " + "a".repeat(40)));
    LanguageModel model =
        trainer.train(new TrainingOptions(3, 100, 0, 100, 2), List.of(), "nq test");

    assertThat(model.id("an")).isNotEqualTo(LanguageModel.UNKNOWN);
    assertThat(model.id("bình")).isEqualTo(LanguageModel.UNKNOWN);
    assertThat(model.count(LanguageModel.UNKNOWN)).isEqualTo(3);
    assertThat(model.provenance().tokens()).isEqualTo(9);
    assertThat(model.provenance().paragraphs()).isEqualTo(2);
  }

  @Test
  void lookAlikesAreMendedAndHeadsOfConvertersLeftOut() {
    Trainer trainer =
        Composed.trainer(List.of("\u00F0ò \u0110ò đò", "nav: trang chủ", "bộgây bộgây ĐVSN"));
    LanguageModel model =
        trainer.train(new TrainingOptions(3, 100, 0, 100, 1), List.of(), "nq test");

    assertThat(model.count(model.id("đò"))).isEqualTo(3);
    assertThat(model.id("trang")).isEqualTo(LanguageModel.UNKNOWN);
    assertThat(model.id("bộgây")).isEqualTo(LanguageModel.UNKNOWN);
    assertThat(model.id("đvsn")).isNotEqualTo(LanguageModel.UNKNOWN);
  }

  @Test
  void optionsOutOfBoundsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TrainingOptions(5, 1, 0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new TrainingOptions(4, 0, 0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new TrainingOptions(4, 1, 0, 99_999, 1));
  }

  @Test
  void countsDoNotDependOnOrder() {
    PackedCounter counter = new PackedCounter();
    new Random(2).ints(5000, 0, 40).forEach(counter::add);
    long[] keys = counter.keys();

    assertThat(keys).hasSize(40).isSorted().doesNotHaveDuplicates();
    assertThat(java.util.Arrays.stream(counter.counts()).sum()).isEqualTo(5000);
    counter.add(7);
    counter.add(100);
    assertThat(counter.keys()).hasSize(41);
    assertThat(java.util.Arrays.stream(counter.counts()).sum()).isEqualTo(5002);
  }

  @Test
  void plainAndPackedTextAreReadAlike() throws IOException {
    byte[] plain = "một\nhai\n\n\nba\r\n\nbốn".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    }

    assertThat(read(plain, 1)).containsExactly("một", "hai", "ba", "bốn");
    assertThat(read(packed.toByteArray(), 1)).isEqualTo(read(plain, 1));
    assertThat(read(plain, 2)).containsExactly("một", "hai", "bốn");
    assertThat(read(new byte[0], 1)).isEmpty();
  }

  @Test
  void textInAnotherEncodingIsRefused() {
    byte[] latin = "nghị quyết é".getBytes(StandardCharsets.ISO_8859_1);

    Assertions.assertThatThrownBy(() -> read(latin, 1))
        .isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void aCodeBookIsExactForFewValuesAndCloseForMany() {
    float[] few = {-3, -1, -1, -2};
    assertThat(CodeBook.of(few)).containsExactly(-3, -2, -1);

    float[] many = new float[10_000];
    for (int i = 0; i < many.length; i++) {
      many[i] = -i / 1000f;
    }
    float[] book = CodeBook.of(many);
    assertThat(book.length).isLessThanOrEqualTo(256);
    for (float value : many) {
      assertThat(book[CodeBook.code(book, value) & 0xFF]).isBetween(value - 0.03f, value + 0.03f);
    }
  }
}
