package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program in a process of its own: bytes that do not depend on the default charset. */
final class EncodingTest {
  @TempDir private Path folder;

  private Run java(String charset, List<String> environment, String... args) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-Dfile.encoding=" + charset));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Nq.class.getName()));
    command.addAll(List.of(args));
    File out = folder.resolve("out").toFile();
    File err = folder.resolve("err").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
    environment.forEach(
        pair -> builder.environment().put(pair.split("=", 2)[0], pair.split("=", 2)[1]));
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), Given.text(out.toPath()), Given.text(err.toPath()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"US-ASCII", "ISO-8859-1", "UTF-16"})
  void outputIsUtf8WhateverTheDefaultCharset(String charset) throws Exception {
    String file = Given.file(folder, "a.txt", Given.DRAFT);

    Run run = java(charset, List.of(), "parse", "-f", "json", file);

    assertThat(run).isEqualTo(Run.nq("parse", "-f", "json", file));
  }

  @Test
  void messagesAndHelpAreUtf8WhateverTheDefaultCharset() throws Exception {
    Run help = java("US-ASCII", List.of(), "parse", "--help", "--lang", "vi");
    Run trouble = java("US-ASCII", List.of(), "parse", "--lang", "vi", "khong-co.txt");

    assertThat(help.out()).contains("Tách văn bản thành cây Điều, khoản, điểm.");
    assertThat(trouble.status()).isEqualTo(2);
    assertThat(trouble.err())
        .isEqualTo("nq: khong-co.txt: không có tệp này. Hãy kiểm tra lại tên.\n");
  }

  @Test
  void filesAreWrittenAsUtf8WhateverTheDefaultCharset() throws Exception {
    String file = Given.file(folder, "a.txt", Given.DRAFT);
    Path result = folder.resolve("b.txt");

    java("US-ASCII", List.of(), "extract", "-o", result.toString(), file);

    assertThat(result.toFile()).hasBinaryContent(Given.DRAFT.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"COLUMNS=", "COLUMNS=x"})
  void anOddWidthOfTheTerminalIsPassedOver(String columns) throws Exception {
    String file = Given.file(folder, "a.txt", Given.DRAFT);

    assertThat(java("UTF-8", List.of(columns), "extract", file).status()).isZero();
  }
}
