package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ModelCommandTest {
  private static final String TEXT =
      "Thôn họp bàn về quỹ khuyến học.\nThôn họp bàn về giá nước sạch.\n\n"
          + "Tổ hòa giải họp tại nhà văn hóa.\n".repeat(3);

  @TempDir private Path folder;

  private static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String train(String name, String... more) {
    String model = folder.resolve(name).toString();
    String[] args = {"model", "train", "-q", "--min-count", "1", "-o", model};
    String[] all = Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    Run run = Run.nq(all);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isZero();
    return model;
  }

  @Test
  void theModelThatShipsIsDescribed() {
    Run run = Run.nq("model", "info", "--lang", "en");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("vi.lm", "Order: 4", "central law").endsWith("\n");
  }

  @Test
  void optionsOnReadingAreTakenAndMeanNothing() {
    assertThat(Run.nq("model", "info", "-j", "2", "--ocr", "never", "--revisions", "final"))
        .isEqualTo(Run.nq("model", "info"));
  }

  @Test
  void aModelIsTrainedDescribedAndMeasured() {
    String text = Given.file(folder, "kho.txt", TEXT);
    String model = train("nhỏ.lm", "--source", "họp thôn", "--order", "3", text);

    Run info = Run.nq("model", "info", "-f", "json", model);
    assertThat(info.out())
        .contains("\"schema\": \"nq/model/1\"", "\"name\": \"nhỏ.lm\"", "\"order\": 3")
        .contains("\"họp thôn\"", "\"paragraphs\": 5")
        .doesNotContain(folder.toString());
    Run eval = Run.nq("model", "eval", "-f", "json", "--model", model, text);
    assertThat(eval.status()).isZero();
    assertThat(eval.out())
        .contains("\"schema\": \"nq/model-scores/1\"", "\"name\": \"kho.txt\"")
        .contains("\"unknownWords\": 0", "\"accuracy\": 1.0");
    assertThat(Run.nq("model", "eval", "--lang", "vi", "--model", model, text).out())
        .startsWith("kho.txt: ")
        .contains("độ rối");
  }

  @Test
  void packedTextAndTheOrderOfFilesMakeNoDifference() throws IOException {
    String one = Given.file(folder, "a.txt", TEXT);
    String packed = Given.file(folder, "b.gz", gzip(TEXT));
    String two = Given.file(folder, "c.txt", "Bản này khác hẳn.\n");

    assertThat(Files.readAllBytes(Path.of(train("1.lm", one, two))))
        .isEqualTo(Files.readAllBytes(Path.of(train("2.lm", two, packed))));
  }

  @Test
  void documentsHeldOutAreNotCountedAndCanBeMeasured() {
    String text = Given.file(folder, "kho.txt", TEXT);
    String model = train("nhỏ.lm", "--hold-out", "2", text);

    assertThat(Run.nq("model", "info", "-f", "json", model).out()).contains("\"paragraphs\": 2");
    assertThat(
            Run.nq("model", "eval", "-f", "json", "--model", model, "--held-out", "2", text).out())
        .contains("\"words\": 24");
  }

  @Test
  void textToSampleIsCountedInPart() {
    String whole = Given.file(folder, "a.txt", "Một.\n");
    String part = Given.file(folder, "b.txt", "Hai.\n\nBa.\n\nBốn.\n");
    String model = train("nhỏ.lm", "--sampled", part, "--one-in", "2", whole);

    assertThat(Run.nq("model", "info", "-f", "json", model).out()).contains("\"paragraphs\": 3");
  }

  @Test
  void whatIsNoModelIsRefused() {
    String file = Given.file(folder, "x.lm", "không phải mô hình");
    for (String command : new String[] {"info " + file, "eval --model " + file + " " + file}) {
      Run run = Run.nq(("model --lang en " + command).split(" ", -1));

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo(
              "nq: "
                  + file
                  + " is not a language model, or it is damaged:"
                  + " make it again with 'nq model train'.\n");
    }
  }

  @Test
  void textThatCannotBeReadIsRefused() {
    String model = folder.resolve("m.lm").toString();
    byte[] latin = "quyết é".getBytes(StandardCharsets.ISO_8859_1);
    byte[] cut = Arrays.copyOf(gzip(TEXT), 30);
    for (String file :
        new String[] {
          Given.file(folder, "l.txt", latin),
          Given.file(folder, "c.gz", cut),
          Given.file(folder, "e.txt", ""),
          folder.resolve("thiếu.txt").toString()
        }) {
      Run run = Run.nq("model", "train", "--lang", "en", "-o", model, file);

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.errLines()).hasSize(1);
      assertThat(run.err()).contains(file).doesNotContain("Exception");
    }
    assertThat(Path.of(model)).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "--order, 5",
    "--order, 1",
    "--size, 0",
    "--size, nhiều",
    "--size, 0MiB",
    "--vocabulary, 40000",
    "--min-count, 0",
    "--one-in, 0",
    "--hold-out, -1",
  })
  void aValueOutOfBoundsIsSaidInOneSentence(String option, String value) {
    String text = Given.file(folder, "kho.txt", TEXT);
    String model = folder.resolve("m.lm").toString();
    Run run = Run.nq("model", "train", "-o", model, option, value, text);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).startsWith("nq: ").contains(option + " " + value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void aModelNeedsAFileToGoToAndTheCommandASubcommand(String lang) {
    String text = Given.file(folder, "kho.txt", TEXT);

    assertThat(Run.nq("model", "train", "--lang", lang, text).err()).contains("-o");
    assertThat(Run.nq("model", "--lang", lang).err()).contains("'nq model info'");
    assertThat(Run.nq("model", "--lang", lang).status()).isEqualTo(2);
    for (String command : new String[] {"info", "train", "eval"}) {
      Run help = Run.nq("model", command, "--help", "--lang", lang);
      assertThat(help.status()).isZero();
      assertThat(help.out()).contains("--lang").doesNotContain("--ocr", "--revisions", "--jobs");
    }
  }
}
