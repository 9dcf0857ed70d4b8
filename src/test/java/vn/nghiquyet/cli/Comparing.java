package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code nq compare} in English over the documents of its sample. */
final class Comparing {
  static final String SAMPLES = Given.PROJECT.resolve("samples/compare/phong-chay").toString();

  static final List<String> FOUR =
      List.of(
          SAMPLES + "/thanh-giang.txt",
          SAMPLES + "/hai-van.txt",
          SAMPLES + "/truong-linh.txt",
          SAMPLES + "/cua-song.md");

  private Comparing() {}

  static Run compare(String... args) {
    List<String> all = new ArrayList<>(List.of("compare", "--lang", "en"));
    all.addAll(List.of(args));
    return Run.nq(all.toArray(String[]::new));
  }

  /** The result as JSON; nothing goes wrong. */
  static JsonNode json(String... args) throws Exception {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("-f", "json"));
    Run run = compare(all.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  static void assertRefused(Run run, String... said) {
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).startsWith("nq: ").contains(said).doesNotContain("Exception");
  }
}
