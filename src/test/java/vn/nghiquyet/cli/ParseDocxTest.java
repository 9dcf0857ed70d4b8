package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** nq parse -f docx. */
class ParseDocxTest {
  @TempDir Path folder;

  private String draft() {
    return Given.file(folder, "du-thao.txt", Given.DRAFT);
  }

  @Test
  void theEndingOfTheOutputAsksForIt() throws IOException {
    Path out = folder.resolve("ra/van-ban.docx");
    Run run = Run.nq("parse", "-o", out.toString(), draft());

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Run.nq("parse", "-f", "tree", out.toString()).out())
        .isEqualTo(Run.nq("parse", "-f", "tree", draft()).out());
  }

  @Test
  void theSameFileIsWrittenAgain() throws IOException {
    Path one = folder.resolve("mot.docx");
    Path other = folder.resolve("hai.docx");
    Run.nq("parse", "-o", one.toString(), draft());
    Run.nq("parse", "-f", "docx", "-o", other.toString(), draft());

    assertThat(Files.readAllBytes(other)).isEqualTo(Files.readAllBytes(one));
  }

  @Test
  void severalGoIntoAFolder() {
    String adopted = Given.file(folder, "thong-qua.txt", Given.ADOPTED);
    Path out = folder.resolve("ra");
    Run run = Run.nq("parse", "-f", "docx", "-o", out + "/", draft(), adopted);

    assertThat(run.status()).isZero();
    assertThat(out.resolve("du-thao.docx")).isNotEmptyFile();
    assertThat(out.resolve("thong-qua.docx")).isNotEmptyFile();
  }

  @Test
  void severalDoNotGoIntoOneFile() {
    Path out = folder.resolve("ra.docx");
    Run run = Run.nq("parse", "--lang", "en", "-o", out.toString(), draft(), draft());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("one file for each document");
    assertThat(out).doesNotExist();
  }

  @Test
  void aTerminalGetsNoBytes() {
    Run run = Run.onTerminal("parse", "--lang", "en", "-f", "docx", draft());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("-f docx");
  }

  @Test
  void anInputThatCannotBeReadLeavesNoFile() {
    Path out = folder.resolve("ra.docx");
    Run run = Run.nq("parse", "--lang", "en", "-o", out.toString(), "khong-co.txt");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("khong-co.txt");
    assertThat(out).doesNotExist();
  }

  @Test
  void anOutputThatCannotBeWrittenIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("tep"), "x");
    Run run = Run.nq("parse", "--lang", "en", "-o", file.resolve("ra.docx").toString(), draft());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("ra.docx", "choose another place");
  }

  @Test
  void anInputIsNotWrittenOver() throws IOException {
    Path input = folder.resolve("vao.docx");
    Run.nq("parse", "-o", input.toString(), draft());
    byte[] before = Files.readAllBytes(input);
    Run run = Run.nq("parse", "--lang", "en", "-f", "docx", "-o", folder + "/", input.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(Files.readAllBytes(input)).isEqualTo(before);
  }
}
