package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --config} and {@code .nq.toml}. */
final class DefaultsTest {
  @TempDir private Path folder;

  private String draft() {
    return Given.file(folder, "a.txt", Given.DRAFT);
  }

  private String adopted() {
    return Given.file(folder, "b.txt", Given.ADOPTED);
  }

  private Run with(String toml, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--config");
    all.add(Given.file(folder, "nq.toml", toml));
    return Run.nq(all.toArray(String[]::new));
  }

  @Test
  void aTableGivesTheOptionsOfItsCommand() {
    String toml =
        """
        [diff]
        format = "json"
        exit-zero = true
        [parse]
        format = "tree"
        """;

    Run diff = with(toml, "diff", draft(), adopted());
    assertThat(diff.out()).startsWith("{").contains("nq/diff/1");
    assertThat(diff.status()).isZero();
    assertThat(with(toml, "parse", draft()).out())
        .isEqualTo(Run.nq("parse", "-f", "tree", draft()).out());
  }

  @Test
  void theTopGivesTheOptionsOfEveryCommandAndATableCountsForMore() {
    String toml =
        """
        lang = "vi"
        color = "always"
        [parse]
        color = "never"
        """;

    assertThat(with(toml, "diff", draft(), adopted()).out()).contains("\u001B[", "thay đổi");
    assertThat(with(toml, "parse", draft()).out()).doesNotContain("\u001B[");
    assertThat(with(toml, "parse", "--help").out()).contains("--config");
  }

  @Test
  void theCommandLineCountsForMore() {
    String toml = "lang = 'vi'\n[diff]\nformat = 'json'\nexit-zero = true\n";

    Run run = with(toml, "diff", "-f", "markdown", "--lang", "en", draft(), adopted());
    assertThat(run.out()).startsWith("#").contains("Changes");
    assertThat(with(toml, "diff", "--exit-zero", draft(), adopted()).status()).isZero();
  }

  @Test
  void numbersAndSubcommandsWorkToo() {
    String toml = "[diff]\ncontext = 0\n[model]\nlang = 'vi'\n[model.info]\nformat = 'json'\n";

    assertThat(with(toml, "diff", draft(), adopted()).out())
        .isEqualTo(Run.nq("diff", "--context", "0", draft(), adopted()).out());
    assertThat(with(toml, "model", "info").out()).startsWith("{");
  }

  @ParameterizedTest
  @CsvSource({
    "'speed = 9', line 1: 'speed' is no option",
    "'resume = true', line 1: 'resume' is no option",
    "'jobs = 2\n[dif]\nformat = ''json''', line 2: 'dif' is no option",
    "'[diff]\nresume = true', line 2: 'resume' is no option that can be set here: see 'nq diff --help'",
    "'[diff]\nbefore = ''a.txt''', line 2: 'before' is no option",
    "'config = ''b.toml''', line 1: 'config' is no option",
    "'[diff]\nformat = [''json'']', line 2: 'format' takes one text",
    "'[diff]\nformat = json', line 2: this is not TOML",
    "'[diff]\nformat = ''pdf''', 'pdf' cannot be used for --format. See 'nq diff --help'",
  })
  void whatIsWrongIsSaidInOneSentence(String toml, String sentence) {
    Run run = with(toml.replace("''", "'"), "diff", "--lang", "en", draft(), adopted());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(sentence).hasLineCount(1);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Run run = Run.nq("parse", "--lang", "en", "--config", "khong-co.toml", draft());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("khong-co.toml").hasLineCount(1);
  }

  @Test
  void theNearestFileAboveIsTaken() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("a/b/c"));
    Files.createDirectory(inner.resolve(".nq.toml"));
    Path outer = Files.createFile(folder.resolve(".nq.toml"));
    assertThat(Defaults.above(inner)).contains(outer);

    Path near = Files.createFile(folder.resolve("a/.nq.toml"));
    assertThat(Defaults.above(inner)).contains(near);
  }

  @Test
  void theProgramFindsItFromWhereItIsStarted() throws Exception {
    Given.file(folder, ".nq.toml", "[parse]\nformat = 'json'\n");
    Path inner = Files.createDirectories(folder.resolve("ho-so/2026"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Nq.class.getName(),
                "parse",
                draft())
            .directory(inner.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();

    assertThat(process.inputReader(java.nio.charset.StandardCharsets.UTF_8).readLine())
        .isEqualTo("{");
    process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
    assertThat(process.waitFor()).isZero();
  }
}
