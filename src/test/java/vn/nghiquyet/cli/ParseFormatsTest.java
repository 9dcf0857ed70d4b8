package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms of nq parse that hold one document a file. */
final class ParseFormatsTest {
  @TempDir private Path folder;

  private static String sample() {
    return Given.PROJECT.resolve("samples/provinces/truong-linh.txt").toString();
  }

  private String written(String name) throws IOException {
    Path file = folder.resolve(name);
    Run result = Run.nq("parse", sample(), "-o", file.toString());
    assertThat(result.status()).as(result.err()).isZero();
    return Files.readString(file);
  }

  @Test
  void theEndingOfTheOutputChoosesTheForm() throws IOException {
    assertThat(written("a.html")).startsWith("<!DOCTYPE html>");
    assertThat(written("a.akn")).contains("<akomaNtoso ");
    assertThat(written("a.xml")).isEqualTo(written("a.akn.xml")).contains("<akomaNtoso ");
  }

  @Test
  void akomaNtosoIsReadAsTheDocumentItWasMadeOf() throws IOException {
    written("a.akn.xml");

    assertThat(Run.nq("parse", folder.resolve("a.akn.xml").toString(), "-f", "text").out())
        .isEqualTo(Run.nq("parse", sample(), "-f", "text").out());
    assertThat(Run.nq("diff", sample(), folder.resolve("a.akn.xml").toString()).status()).isZero();
  }

  @Test
  void severalDocumentsNeedAFolder() {
    Run result = Run.nq("parse", sample(), sample(), "-f", "akn");

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("-f akn");
    assertThat(result.out()).isEmpty();
  }
}
