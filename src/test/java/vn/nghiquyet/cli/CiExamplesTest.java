package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The examples for CI: YAML that is well-formed, with commands that run. */
final class CiExamplesTest {
  private static final Path CI = Given.PROJECT.resolve("samples/ci");

  @TempDir private Path folder;

  private static Object yaml(Path file) throws IOException {
    return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
  }

  /** Every text in it, wherever it stands. */
  private static Stream<String> texts(Object node) {
    if (node instanceof Map<?, ?> map) {
      return map.values().stream().flatMap(CiExamplesTest::texts);
    }
    return node instanceof List<?> list
        ? list.stream().flatMap(CiExamplesTest::texts)
        : Stream.of(String.valueOf(node));
  }

  private Run run(String command) throws IOException {
    Path documents = Files.createDirectories(folder.resolve("van-ban"));
    Files.copy(Given.PROJECT.resolve("samples/lint/du-thao.txt"), documents.resolve("du-thao.txt"));
    List<String> args = new ArrayList<>();
    for (String word : Arrays.asList(command.split(" ")).subList(1, command.split(" ").length)) {
      String place = folder + "/";
      args.add(
          word.equals("van-ban")
              ? place + word
              : word.replaceFirst("=(?=[a-z-]+\\.)", "=" + place));
    }
    return Run.nq(args.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"github-actions.yml", "gitlab-ci.yml"})
  void theCommandOfAnExampleRunsAndWritesItsReports(String name) throws IOException {
    List<String> commands =
        texts(yaml(CI.resolve(name))).filter(text -> text.startsWith("nq ")).toList();
    assertThat(commands).hasSize(1);

    Run run = run(commands.get(0));

    assertThat(run.status()).isEqualTo(1);
    try (Stream<Path> written = Files.list(folder)) {
      assertThat(written.filter(Files::isRegularFile)).isNotEmpty().allMatch(this::isFull);
    }
  }

  private boolean isFull(Path file) {
    return file.toFile().length() > 100;
  }

  @Test
  void theHookRunsOnFilesThatItIsGiven() throws IOException {
    Object hooks = yaml(Given.PROJECT.resolve(".pre-commit-hooks.yaml"));
    String entry = texts(hooks).filter(text -> text.startsWith("nq ")).findFirst().orElseThrow();
    assertThat(run(entry + " van-ban").status()).isEqualTo(1);
    assertThat(texts(yaml(CI.resolve("pre-commit-config.yaml")))).contains("nq-lint");
  }

  @Test
  void theSettingsAreTaken() {
    String config = CI.resolve("nq.toml").toString();
    String draft = Given.PROJECT.resolve("samples/lint/du-thao.txt").toString();
    Run run = Run.nq("lint", "--config", config, "-f", "json", draft);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }
}
