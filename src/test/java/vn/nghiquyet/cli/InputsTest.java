package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard input, several inputs, folders. */
final class InputsTest {
  @TempDir private Path folder;

  private String file(String name) {
    return Given.file(folder, name, Given.DRAFT);
  }

  private static List<String> names(String json) throws Exception {
    JsonNode array = new ObjectMapper().readTree(json);
    assertThat(array.isArray()).isTrue();
    List<String> out = new ArrayList<>();
    array.forEach(item -> out.add(item.path("source").path("name").asText()));
    return out;
  }

  @Test
  void aDashIsStandardInput() throws Exception {
    String file = file("a.txt");

    assertThat(Run.withInput(Given.DRAFT, "extract", "-")).isEqualTo(Run.nq("extract", file));
    Run json = Run.withInput(Given.DRAFT, "parse", "-f", "json", "-");
    assertThat(json.out().replace("\"name\": \"-\"", "\"name\": \"a.txt\""))
        .isEqualTo(Run.nq("parse", "-f", "json", file).out());
  }

  @Test
  void eitherDocumentOfAComparisonMayBeStandardInput() {
    String file = file("a.txt");

    assertThat(Run.withInput(Given.ADOPTED, "diff", file, "-").status()).isEqualTo(1);
    assertThat(Run.withInput(Given.ADOPTED, "diff", "-", file).status()).isEqualTo(1);
    assertThat(Run.withInput(Given.DRAFT, "diff", "-", file).status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void bothDocumentsCannotBeStandardInput(String lang) {
    Run run = Run.withInput(Given.DRAFT, "diff", "--lang", lang, "-", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSize(1);
  }

  @Test
  void emptyStandardInputIsTrouble() {
    Run run = Run.nq("parse", "--lang", "en", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errLines()).containsExactly("nq: - is empty.");
  }

  @Test
  void aWordFileMayComeThroughStandardInput() {
    byte[] docx = Given.docx("<w:p><w:r><w:t>Điều 1. Mức hỗ trợ</w:t></w:r></w:p>");

    assertThat(Run.of(docx, false, "extract", "-"))
        .isEqualTo(new Run(0, "Điều 1. Mức hỗ trợ\n", ""));
  }

  @Test
  void oneInputGivesAnObjectAndSeveralAnArrayInTheOrderGiven() throws Exception {
    String a = file("a.txt");
    String b = file("b.txt");
    String c = file("c.txt");

    assertThat(new ObjectMapper().readTree(Run.nq("parse", "-f", "json", a).out()).isObject())
        .isTrue();
    assertThat(names(Run.nq("parse", "-f", "json", c, a, b, a).out()))
        .containsExactly("c.txt", "a.txt", "b.txt", "a.txt");
    assertThat(names(Run.nq("parse", "-f", "json", "-j", "4", c, a, b, a).out()))
        .containsExactly("c.txt", "a.txt", "b.txt", "a.txt");
  }

  @Test
  void oneBadInputIsSaidAndTheOthersAreDone() throws Exception {
    String bad = folder.resolve("không có.txt").toString();

    Run run = Run.nq("parse", "--lang", "en", "-f", "json", file("a.txt"), bad, file("b.txt"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().startsWith("nq: " + bad);
    assertThat(names(run.out())).containsExactly("a.txt", "b.txt");
  }

  @Test
  void twoInputsOfWhichOneIsBadStillGiveAnArray() throws Exception {
    String bad = Given.file(folder, "rỗng.txt", "");

    assertThat(names(Run.nq("parse", "-f", "json", bad, file("a.txt")).out()))
        .containsExactly("a.txt");
  }

  @Test
  void everyBadInputIsSaidInOrder() {
    String first = folder.resolve("một.txt").toString();
    String second = folder.resolve("hai.txt").toString();

    for (String jobs : new String[] {"1", "4"}) {
      Run run = Run.nq("extract", "-j", jobs, first, file("a.txt"), second);

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.errLines()).hasSize(2);
      assertThat(run.errLines().get(0)).contains("một.txt");
      assertThat(run.errLines().get(1)).contains("hai.txt");
    }
  }

  @Test
  void aFolderIsWalkedInSortedOrder() throws Exception {
    file("văn bản/b/2.txt");
    file("văn bản/b/10.txt");
    file("văn bản/a/z.txt");
    file("văn bản/c.txt");
    file("văn bản/.ẩn/x.txt");
    file("văn bản/.ẩn.txt");
    String root = folder.resolve("văn bản").toString();

    assertThat(names(Run.nq("parse", "-f", "json", root).out()))
        .containsExactly("z.txt", "10.txt", "2.txt", "c.txt");
  }

  @Test
  void aFolderStandsWhereItIsNamed() throws Exception {
    file("văn bản/1.txt");
    file("văn bản/2.txt");
    String root = folder.resolve("văn bản").toString();

    assertThat(names(Run.nq("parse", "-f", "json", file("b.txt"), root, file("a.txt")).out()))
        .containsExactly("b.txt", "1.txt", "2.txt", "a.txt");
  }

  @Test
  void aFolderWithoutFilesIsSaid() throws Exception {
    Path empty = Files.createDirectories(folder.resolve("trống"));

    Run run = Run.nq("parse", "-f", "json", empty.toString());

    assertThat(run.out() + run.err()).isNotEmpty();
  }

  @Test
  void anEmptyNameIsNoFolder() {
    Run run = Run.nq("extract", "");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void badFilesInAFolderDoNotStopTheOthers() throws Exception {
    file("văn bản/1.txt");
    Given.file(folder, "văn bản/2.bin", new byte[] {0, 1, 2, 3});
    file("văn bản/3.txt");

    Run run = Run.nq("parse", "-f", "json", folder.resolve("văn bản").toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().contains("2.bin");
    assertThat(names(run.out())).containsExactly("1.txt", "3.txt");
  }

  @Test
  void jsonLinesAreOneObjectALine() throws Exception {
    Run run = Run.nq("parse", "-f", "jsonl", file("b.txt"), file("a.txt"), file("c.txt"));

    List<String> lines = run.out().lines().toList();
    assertThat(run.out()).endsWith("}\n").doesNotContain("\n\n");
    assertThat(lines).hasSize(3);
    List<String> names = new ArrayList<>();
    for (String line : lines) {
      names.add(new ObjectMapper().readTree(line).path("source").path("name").asText());
    }
    assertThat(names).containsExactly("b.txt", "a.txt", "c.txt");
  }

  @Test
  void oneJsonLineHoldsWhatTheObjectHolds() throws Exception {
    String file = file("a.txt");

    assertThat(new ObjectMapper().readTree(Run.nq("parse", "-f", "jsonl", file).out()))
        .isEqualTo(new ObjectMapper().readTree(Run.nq("parse", "-f", "json", file).out()));
  }

  @Test
  void textsOfSeveralFilesFollowEachOther() {
    assertThat(Run.nq("extract", file("a.txt"), file("b.txt")).out())
        .isEqualTo(Run.nq("extract", file("a.txt")).out().repeat(2));
  }

  @Test
  void extractGivesEveryLineAsItStands() {
    Run run = Run.nq("extract", file("a.txt"));

    assertThat(run.out().getBytes(StandardCharsets.UTF_8))
        .isEqualTo(Given.DRAFT.getBytes(StandardCharsets.UTF_8));
  }
}
