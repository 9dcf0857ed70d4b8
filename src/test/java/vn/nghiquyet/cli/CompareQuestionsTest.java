package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghiquyet.cli.Comparing.SAMPLES;
import static vn.nghiquyet.cli.Comparing.assertRefused;
import static vn.nghiquyet.cli.Comparing.compare;
import static vn.nghiquyet.cli.Comparing.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code nq compare --query} and {@code --against}. */
final class CompareQuestionsTest {
  private static final String FIRST = SAMPLES + "/truong-linh.txt";

  private static final String LEADERS = "hỗ trợ đội trưởng đội dân phòng";

  @TempDir private Path folder;

  @Test
  void aQueryFindsMeasures() throws Exception {
    JsonNode answer = json("--query", LEADERS, SAMPLES);

    assertThat(answer.path("schema").asText()).isEqualTo("nq/comparison-query/1");
    assertThat(answer.path("query").asText()).isEqualTo(LEADERS);
    assertThat(answer.path("documents")).hasSize(4);
    assertThat(answer.path("hits")).isNotEmpty();
    double before = 1;
    for (JsonNode hit : answer.path("hits")) {
      assertThat(hit.path("similarity").asDouble()).isBetween(0.1, before);
      before = hit.path("similarity").asDouble();
      JsonNode range = hit.path("shared").path(0);
      assertThat(range.path("end").asInt()).isGreaterThan(range.path("start").asInt());
    }
    JsonNode first = answer.path("hits").path(0);
    assertThat(first.path("document").asText()).isEqualTo("hai-van");
    assertThat(first.path("relation").asText()).isEqualTo("partial");
    assertThat(first.path("text").asText()).startsWith("Đội trưởng đội dân phòng");
    assertThat(first.path("citation").asText()).isEqualTo("khoản 2 Điều 3");
  }

  @Test
  void oneDocumentSufficesForAQueryAndHitsAreLimited() throws Exception {
    assertThat(json("--query", "chữa cháy", FIRST).path("hits")).isNotEmpty();
    assertThat(json("--query", "chữa cháy", "--top", "1", SAMPLES).path("hits")).hasSize(1);
    assertRefused(compare("--query", "chữa cháy", "--top", "0", SAMPLES), "--top");
  }

  @Test
  void aNumberOfHitsWithoutAQueryIsRefused() {
    assertRefused(compare("--top", "3", SAMPLES), "--top", "--query");
    assertRefused(compare("--top", "3", "--against", FIRST, SAMPLES), "--top", "--query");
  }

  @Test
  void theTerminalMarksTheWordsOfTheQuery() {
    Run english = compare("--query", LEADERS, SAMPLES);
    Run vietnamese = Run.nq("compare", "--lang", "vi", "--query", LEADERS, SAMPLES);

    assertThat(english.status()).isZero();
    assertThat(english.out())
        .startsWith(LEADERS + ": ")
        .contains("of 4 documents", "Hải Vân, khoản 2 Điều 3 · in part")
        .contains("*Đội trưởng đội dân phòng* được *hỗ trợ*");
    assertThat(vietnamese.out()).contains("/4 văn bản", "trùng một phần");
    assertThat(compare("--query", "điện hạt nhân", SAMPLES).out())
        .isEqualTo("điện hạt nhân: no measure like this in 4 documents\n");
  }

  @Test
  void aQueryHasLinesAndATable() throws Exception {
    Run lines = compare("-f", "jsonl", "--query", LEADERS, "--top", "2", SAMPLES);
    assertThat(lines.out().lines())
        .hasSize(2)
        .allMatch(
            line -> line.startsWith("{\"schema\":\"nq/comparison-query/1\",\"type\":\"hit\""));

    String out = folder.resolve("table").toString();
    Run table = compare("-f", "csv", "-o", out, "--query", LEADERS, SAMPLES);
    assertThat(table.status()).isZero();
    assertThat(table.err()).contains(out + ": 4 documents, ");
    assertThat(Given.filesBelow(Path.of(out)).get("hits.csv"))
        .startsWith("\uFEFFdocument,province,path,citation,relation,similarity,page,line,text\r\n")
        .contains("\r\nhai-van,Hải Vân,3.2,khoản 2 Điều 3,partial,0.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "xlsx", "graphml"})
  void aQueryHasNoOtherForms(String form) {
    String out = folder.resolve("x." + form).toString();

    assertRefused(compare("-o", out, "--query", LEADERS, SAMPLES), form, "choose terminal");
    assertThat(Path.of(out)).doesNotExist();
  }

  @Test
  void aQueryWithoutWordsIsRefused() {
    assertRefused(compare("--query", "?!", SAMPLES), "--query ?! ", "no word");
  }

  @Test
  void oneDocumentIsComparedWithAllOthers() throws Exception {
    JsonNode survey = json("--against", FIRST, SAMPLES);

    assertThat(survey.path("schema").asText()).isEqualTo("nq/comparison/1");
    assertThat(survey.path("documents").findValuesAsText("id"))
        .containsExactly("truong-linh", "cua-song", "hai-van", "thanh-giang");
    assertThat(survey.path("pairs")).isNotEmpty();
    survey.path("pairs").forEach(pair -> assertFirst(pair.path("a").path("document")));
    assertThat(survey.path("clusters")).isNotEmpty();
    survey.path("clusters").forEach(one -> assertFirst(one.path("medoid").path("document")));
    assertThat(survey.path("unique")).isNotEmpty();
    survey.path("unique").forEach(measure -> assertFirst(measure.path("document")));
    survey.path("reuse").forEach(reuse -> assertFirst(reuse.path("a")));
  }

  private static void assertFirst(JsonNode document) {
    assertThat(document.asText()).isEqualTo("truong-linh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.json", "a.jsonl", "a.html", "a.xlsx", "a.graphml", "csv/"})
  void allFormsShowIt(String name) {
    String out = folder.resolve(name.replace("/", "")) + (name.endsWith("/") ? "/" : "");
    Run run = compare("-o", out, "--against", FIRST, SAMPLES);

    assertThat(run.status()).isZero();
    assertThat(run.errLines()).hasSize(1);
    assertThat(Path.of(out)).exists();
  }

  @Test
  void withoutTheOneDocumentThereIsNoResult() {
    String missing = folder.resolve("none.txt").toString();

    assertRefused(compare("--against", missing, SAMPLES), missing);
    assertRefused(compare("--against", FIRST, FIRST), "not two documents");
  }
}
