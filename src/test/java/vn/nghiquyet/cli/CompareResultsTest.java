package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghiquyet.cli.Comparing.FOUR;
import static vn.nghiquyet.cli.Comparing.SAMPLES;
import static vn.nghiquyet.cli.Comparing.compare;
import static vn.nghiquyet.cli.Comparing.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code nq compare}: what comes out of it. */
final class CompareResultsTest {
  @TempDir private Path folder;

  private String draft(String name) {
    return Given.file(folder, name, Given.DRAFT);
  }

  private String adopted(String name) {
    return Given.file(folder, name, Given.ADOPTED);
  }

  private static List<String> ids(JsonNode survey) {
    return survey.path("documents").findValuesAsText("id");
  }

  @Test
  void aFolderStandsForTheFilesBelowIt() throws Exception {
    draft("a/x.txt");
    adopted("a/b/y.txt");

    JsonNode survey = json(folder.resolve("a").toString());

    assertThat(survey.path("schema").asText()).isEqualTo("nq/comparison/1");
    assertThat(ids(survey)).containsExactly("y", "x");
  }

  @Test
  void anIdIsTheNameOfTheFileMadeUnique() throws Exception {
    JsonNode survey = json(draft("a/nghi-quyet.txt"), adopted("b/nghi-quyet.md"), draft("c"));

    assertThat(ids(survey)).containsExactlyInAnyOrder("nghi-quyet", "nghi-quyet-2", "c");
  }

  @Test
  void aFileNamedTwiceIsOneDocument() throws Exception {
    String a = draft("a.txt");
    String b = adopted("b.txt");
    Files.createSymbolicLink(folder.resolve("c.txt"), Path.of(a));

    assertThat(ids(json(folder.toString(), b, a, folder.resolve("c.txt").toString())))
        .containsExactly("a", "b");
  }

  @Test
  void theOrderOfTheArgumentsChangesTheOrderOfTheResultOnly() throws Exception {
    JsonNode one = json(FOUR.toArray(String[]::new));
    JsonNode other = json(FOUR.get(3), FOUR.get(1), FOUR.get(0), FOUR.get(2));

    assertThat(ids(one)).containsExactly("thanh-giang", "hai-van", "truong-linh", "cua-song");
    assertThat(ids(other)).containsExactly("cua-song", "hai-van", "thanh-giang", "truong-linh");
    assertThat(other.path("pairs").size()).isEqualTo(one.path("pairs").size()).isPositive();
    assertThat(other.path("clusters").size()).isEqualTo(one.path("clusters").size()).isPositive();
    assertThat(other.path("unique").size()).isEqualTo(one.path("unique").size()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminal", "json", "jsonl", "html", "graphml"})
  void aResultIsTheSameWithAnyNumberOfJobsAndFromTheCache(String form) {
    String cache = folder.resolve("cache").toString();
    Run alone = compare("-f", form, "-j", "1", SAMPLES);

    assertThat(alone.status()).isZero();
    assertThat(alone.out()).isNotBlank();
    assertThat(compare("-f", form, "-j", "4", SAMPLES)).isEqualTo(alone);
    assertThat(compare("-f", form, "--cache", cache, SAMPLES)).isEqualTo(alone);
    assertThat(compare("-f", form, "--cache", cache, SAMPLES)).isEqualTo(alone);
    assertThat(folder.resolve("cache").toFile().list()).hasSize(4);
  }

  @Test
  void theEndingOfTheOutputGivesTheForm() throws Exception {
    for (String name : List.of("a.json", "a.jsonl", "a.html", "a.graphml", "a.xlsx", "a.txt")) {
      Path out = folder.resolve(name);
      Run run = compare("-o", out.toString(), SAMPLES);

      assertThat(run.status()).isZero();
      assertThat(run.out()).isEmpty();
      assertThat(run.errLines())
          .singleElement()
          .asString()
          .startsWith("nq: " + out + ": 4 documents, ");
      assertThat(out).isNotEmptyFile();
    }
    assertThat(folder.resolve("a.json")).content().startsWith("{\n  \"schema\"");
    assertThat(folder.resolve("a.jsonl")).content().startsWith("{\"schema\"");
    assertThat(folder.resolve("a.html")).content().startsWith("<!DOCTYPE html>");
    assertThat(folder.resolve("a.graphml")).content().startsWith("<?xml");
    assertThat(Files.readAllBytes(folder.resolve("a.xlsx"))).startsWith('P', 'K');
  }

  @Test
  void tablesAreWrittenIntoAFolder() {
    String out = folder.resolve("bảng").toString();
    Run run = compare("-q", "-f", "csv", "-o", out, SAMPLES);

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    Map<String, String> tables = Given.filesBelow(Path.of(out));
    assertThat(tables).hasSizeGreaterThan(3);
    assertThat(tables.keySet()).allMatch(name -> name.endsWith(".csv"));
    Given.filesBelow(Path.of(out)).keySet().forEach(name -> Path.of(out, name).toFile().delete());
    assertThat(compare("-q", "-o", out + "/", SAMPLES).status()).isZero();
    assertThat(Given.filesBelow(Path.of(out))).isEqualTo(tables);
  }

  @Test
  void oneBadFileIsSaidAndTheOthersAreCompared() throws Exception {
    String bad = Given.file(folder, "rỗng.txt", "");
    Run run = compare("-f", "json", draft("a.txt"), bad, adopted("b.txt"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errLines()).containsExactly("nq: " + bad + " is empty.");
    assertThat(ids(new ObjectMapper().readTree(run.out()))).containsExactly("a", "b");
  }

  @Test
  void manyFilesWithTheSameTroubleAreSaidOnce() throws Exception {
    draft("a.txt");
    adopted("b.txt");
    for (int i = 0; i < 40; i++) {
      Given.file(folder, "rác-" + i + ".bin", new byte[] {0, 1, 2, 0, 4, 0, 0, 9});
    }
    Given.file(folder, "x.txt", "");
    Run run = compare("-f", "json", folder.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errLines()).hasSize(3);
    assertThat(run.errLines().get(0)).contains("rác-0.bin", "type binary");
    assertThat(run.errLines().get(1)).contains("39 more files");
    assertThat(run.errLines().get(2)).contains("x.txt is empty");
    assertThat(ids(new ObjectMapper().readTree(run.out()))).containsExactly("a", "b");
    assertThat(compare("-v", folder.toString()).errLines()).hasSizeGreaterThan(40);
  }

  @Test
  void aFolderThatLeadsIntoItselfIsWalkedOnce() throws Exception {
    draft("a/x.txt");
    adopted("a/y.txt");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("a/self.txt"), folder.resolve("a/self.txt"));

    assertThat(ids(json(folder.resolve("a").toString()))).containsExactly("x", "y");
  }

  @Test
  void namesOfFilesHoldAnything() throws Exception {
    String strange = draft("a\"b'c\nd<e>&.txt");
    String formula = adopted("=1+1.txt");
    for (String form : List.of("terminal", "json", "jsonl", "html", "graphml")) {
      Run run = compare("-f", form, strange, formula);
      assertThat(run.err()).isEmpty();
      assertThat(run.status()).isZero();
      assertThat(run.out()).doesNotContain("c\nd<e>&");
    }
    String bad = Given.file(folder, "x\ny.txt", "");
    assertThat(compare(strange, formula, bad).errLines()).hasSize(1);
  }

  @Test
  void standardInputMayBeOneDocument() throws Exception {
    Run run = Run.withInput(Given.DRAFT, "compare", "-f", "json", "-", adopted("b.txt"));

    assertThat(run.status()).isZero();
    assertThat(ids(new ObjectMapper().readTree(run.out()))).containsExactly("-", "b");
    assertThat(Run.withInput(Given.DRAFT, "compare", "-", "-").status()).isEqualTo(2);
  }

  @Test
  void foreignFilesInTheCacheAreLeftAlone() throws Exception {
    Path cache = folder.resolve("cache");
    Run alone = compare("-f", "json", "--cache", cache.toString(), SAMPLES);
    for (String name : List.of(cache.toFile().list())) {
      Files.writeString(cache.resolve(name), "xyz", StandardCharsets.UTF_8);
    }
    Files.writeString(cache.resolve("note.txt"), "mine");

    assertThat(compare("-f", "json", "--cache", cache.toString(), SAMPLES)).isEqualTo(alone);
    assertThat(cache.resolve("note.txt")).hasContent("mine");
    for (String name : List.of(cache.toFile().list())) {
      assertThat(Files.size(cache.resolve(name))).isNotEqualTo(3);
    }
  }

  @Test
  void settingsMayNameTheCacheAndTheForm() {
    String cache = folder.resolve("cache").toString();
    String toml =
        "[compare]\nformat = \"json\"\nlevel = \"leaf\"\ncache = \"" + cache + "\"\njobs = 2\n";
    String config = Given.file(folder, "nq.toml", toml);

    assertThat(compare("--config", config, SAMPLES).out()).startsWith("{");
    assertThat(Path.of(cache)).isNotEmptyDirectory();
  }

  @Test
  void progressIsToldOfFiles() {
    Run run = compare("--progress", "always", "-f", "json", SAMPLES);

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("{");
  }
}
