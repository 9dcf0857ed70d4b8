package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code nq completion}: scripts that the shells themselves accept, where they are here. */
final class CompletionTest {
  @TempDir private Path folder;

  /** What a shell says to a script, its errors too. */
  private static String shell(String name, String... args) throws Exception {
    String[] command = new String[args.length + 1];
    command[0] = name;
    System.arraycopy(args, 0, command, 1, args.length);
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, name + " is not here");
      throw e;
    }
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.strip();
  }

  private String script(String shell) {
    Run run = Run.nq("completion", shell, "--lang", "en");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    return Given.file(folder, "nq." + shell, run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theShellFindsNothingWrong(String shell) throws Exception {
    assertThat(shell(shell, "-n", script(shell))).isEmpty();
  }

  @Test
  void bashCompletesNq() throws Exception {
    assertThat(shell("bash", "-c", "source '" + script("bash") + "'; complete -p nq"))
        .isEqualTo("complete -o default -F _complete_nq nq");
  }

  @ParameterizedTest
  @CsvSource({
    "'di', diff",
    "'completion ', bash zsh fish",
    "'model ', info train eval",
    "'parse -f j', json jsonl",
    "'extract --revisions ', final original",
    "'ocr --res', --resume",
  })
  void bashCompletesCommandsOptionsAndValues(String typed, String expected) throws Exception {
    String words = "nq " + typed.replaceAll(" $", " ''");
    String said =
        shell(
            "bash",
            "-c",
            "compopt() { :; }; source '%s'; COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));"
                    .formatted(script("bash"), words)
                + "_complete_nq; echo \"${COMPREPLY[@]}\"");

    assertThat(List.of(said.split("\\s+", -1))).containsAll(List.of(expected.split(" ", -1)));
  }

  @Test
  void fishKnowsEveryCommandAndOptionWithItsExplanation() {
    String fish = Given.text(Path.of(script("fish")));

    assertThat(fish.lines()).allMatch(line -> line.startsWith("complete -c nq -n '"));
    for (String command : List.of("extract", "repair", "parse", "diff", "ocr", "model")) {
      assertThat(fish).contains(" -f -a " + command + " -d '");
      assertThat(fish)
          .containsPattern("'__fish_seen_subcommand_from " + command + "\\b.* -s h -l help -d 'Sh");
    }
    assertThat(fish)
        .contains("__fish_seen_subcommand_from extract' -l revisions -x -a 'final original' -d '")
        .contains("__fish_seen_subcommand_from completion' -f -a 'bash zsh fish' -d '")
        .contains("__fish_seen_subcommand_from model; and __fish_seen_subcommand_from train' -l ")
        .doesNotContain("from completion' -l ocr");
  }

  @Test
  void anotherShellIsRefused() {
    Run run = Run.nq("completion", "--lang", "en", "cmd");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("'cmd' cannot be used for bash|zsh|fish").hasLineCount(1);
  }
}
