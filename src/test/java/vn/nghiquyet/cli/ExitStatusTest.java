package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExitStatusTest {
  @TempDir private Path folder;

  private String draft() {
    return Given.file(folder, "dự thảo.txt", Given.DRAFT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "repair", "parse"})
  void readingAGoodFileGivesZero(String command) {
    Run run = Run.nq(command, draft());

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Hộ nghèo được hỗ trợ 2.000.000 đồng/ha.");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "repair", "parse"})
  void aBadFileGivesTwo(String command) {
    assertThat(Run.nq(command, folder.resolve("không có.txt").toString()).status()).isEqualTo(2);
    assertThat(Run.nq(command).status()).isEqualTo(2);
    assertThat(Run.nq(command, "--không-có", draft()).status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminal", "json", "markdown"})
  void aDocumentHasNoDifferencesFromItself(String format) {
    Run run = Run.nq("diff", "-f", format, draft(), draft());

    assertThat(run.status()).isZero();
    assertThat(run.out()).isNotBlank();
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminal", "json", "markdown"})
  void aDifferenceOfSubstanceGivesOne(String format) {
    String adopted = Given.file(folder, "thông qua.txt", Given.ADOPTED);

    Run run = Run.nq("diff", "-f", format, draft(), adopted);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("500.000");
    assertThat(run.err()).isEmpty();
    assertThat(Run.nq("diff", "--exit-zero", draft(), adopted).status()).isZero();
  }

  @Test
  void aBlankFilledInIsNoDifferenceOfSubstance() {
    String filled = Given.file(folder, "b.txt", Given.DRAFT.replace("Số:       /NQ", "Số: 27/NQ"));

    Run run = Run.nq("diff", "--lang", "en", draft(), filled);

    assertThat(run.out()).contains("filled blank");
    assertThat(run.status()).isZero();
  }

  @Test
  void capitalsAloneAreNoDifferenceOfSubstance() {
    String other = Given.file(folder, "b.txt", Given.DRAFT.replace("Hộ cận", "Hộ Cận"));

    Run run = Run.nq("diff", "--lang", "en", draft(), other);

    assertThat(run.out()).contains("editorial");
    assertThat(run.status()).isZero();
  }

  @Test
  void aBadFileOnEitherSideGivesTwo() {
    String missing = folder.resolve("không có.txt").toString();

    assertThat(Run.nq("diff", draft(), missing).status()).isEqualTo(2);
    assertThat(Run.nq("diff", missing, draft()).status()).isEqualTo(2);
    assertThat(Run.nq("diff", "--exit-zero", missing, draft()).status()).isEqualTo(2);
    assertThat(Run.nq("diff", draft()).status()).isEqualTo(2);
    assertThat(Run.nq("diff", draft(), draft(), missing).status()).isEqualTo(2);
    assertThat(Run.nq("diff", draft(), draft(), draft(), draft()).status()).isEqualTo(2);
  }

  @Test
  void noCommandGivesTwoAndHelpGivesZero() {
    assertThat(Run.nq().status()).isEqualTo(2);
    assertThat(Run.nq("không-có").status()).isEqualTo(2);
    assertThat(Run.nq("--help").status()).isZero();
    assertThat(Run.nq("--version").status()).isZero();
  }

  @Test
  void resultsThatCannotBeWrittenGiveNoZero() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int status =
        Nq.run(
            new String[] {"parse", draft()},
            InputStream.nullInputStream(),
            new PrintStream(full, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);

    assertThat(status).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("nq: ");
  }
}
