package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nq diff -f html}. */
final class DiffPageTest {
  private static final Path SAMPLES = Given.PROJECT.resolve("samples/diff");

  @TempDir private Path folder;

  private static String sample(String name) {
    return SAMPLES.resolve(name).toString();
  }

  @Test
  void wordsOfAScanComeWithTheirPrint() throws Exception {
    Path page = folder.resolve("so-sanh.html");
    Run run =
        Run.nq(
            "diff",
            "-q",
            "-f",
            "html",
            "--images",
            "-o",
            page.toString(),
            sample("du-thao.docx"),
            sample("thong-qua-quet.pdf"));
    String html = Files.readString(page);
    long strips = Pattern.compile(" id=\"strip-").matcher(html).results().count();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(strips).isBetween(15L, 120L);
    assertThat(Pattern.compile("<ins [^>]*data-scan=").matcher(html).results().count())
        .isGreaterThan(15);
    assertThat(Pattern.compile("<del [^>]*data-scan=").matcher(html).results()).isEmpty();
    assertThat(html).hasSizeLessThan(2_000_000);
  }

  @Test
  void textAloneMakesAPageWithoutImages() {
    Run run =
        Run.nq(
            "diff",
            "-f",
            "html",
            "--images",
            "--lang",
            "en",
            sample("du-thao.txt"),
            sample("thong-qua.txt"));

    assertThat(run.out()).startsWith("<!DOCTYPE html>").doesNotContain("<img");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void imagesGoWithThePageOnly() {
    Run run = Run.nq("diff", "--images", sample("du-thao.txt"), sample("thong-qua.txt"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("-f html");
  }
}
