package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs rely on. */
final class JsonContractTest {
  private static final List<String> NODE =
      List.of(
          "kind",
          "label",
          "heading",
          "text",
          "path",
          "citation",
          "page",
          "line",
          "confidence",
          "children");

  @TempDir private Path folder;

  private static String sample(String name) {
    return Given.PROJECT.resolve("samples").resolve(name).toString();
  }

  private static List<String> keys(JsonNode object) {
    List<String> out = new ArrayList<>();
    object.fieldNames().forEachRemaining(out::add);
    return out;
  }

  /** Further keys may stand between; those of the contract keep their order. */
  private static void assertKeys(JsonNode object, List<String> contract) {
    assertThat(keys(object)).containsSubsequence(contract);
  }

  private static void assertNodes(JsonNode nodes) {
    assertThat(nodes.isArray()).isTrue();
    nodes.forEach(
        node -> {
          assertKeys(node, NODE);
          assertThat(node.path("kind").asText())
              .isIn(
                  "part",
                  "chapter",
                  "section",
                  "subsection",
                  "article",
                  "clause",
                  "subclause",
                  "point",
                  "bullet",
                  "paragraph",
                  "table",
                  "appendix");
          assertThat(node.path("confidence").asDouble()).isBetween(0.0, 1.0);
          assertThat(node.path("line").asInt()).isPositive();
          assertThat(node.path("path")).isNotEmpty();
          assertNodes(node.path("children"));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "diff/du-thao.txt",
        "diff/du-thao.docx",
        "diff/thong-qua.pdf",
        "provinces/an-khe-dong.txt",
        "provinces/hai-van.md",
        "provinces/truong-linh.txt",
        "provinces/cua-song.txt",
      })
  void aDocumentHasTheKeysOfTheContractInOrder(String name) throws Exception {
    JsonNode document =
        new ObjectMapper().readTree(Run.nq("parse", "-f", "json", sample(name)).out());

    assertThat(document.path("schema").asText()).isEqualTo("nq/document/1");
    assertThat(keys(document).get(0)).isEqualTo("schema");
    assertKeys(
        document,
        List.of("schema", "source", "meta", "preamble", "body", "closing", "diagnostics"));
    assertKeys(
        document.path("source"),
        List.of("name", "format", "pages", "ocr", "repaired", "corrections"));
    assertKeys(
        document.path("meta"),
        List.of(
            "docType",
            "symbol",
            "number",
            "title",
            "issuer",
            "place",
            "date",
            "term",
            "session",
            "legalBases",
            "recipients",
            "signer",
            "draft"));
    assertKeys(document.path("meta").path("signer"), List.of("position", "name"));
    assertThat(document.path("body")).isNotEmpty();
    assertNodes(document.path("body"));
    document
        .path("diagnostics")
        .forEach(d -> assertKeys(d, List.of("code", "severity", "line", "message")));
  }

  @Test
  void differencesHaveTheKeysOfTheContractInOrder() throws Exception {
    Run run =
        Run.nq("diff", "-f", "json", sample("diff/du-thao.txt"), sample("diff/thong-qua.txt"));
    JsonNode diff = new ObjectMapper().readTree(run.out());

    assertThat(diff.path("schema").asText()).isEqualTo("nq/diff/1");
    assertThat(keys(diff))
        .containsExactly(
            "schema", "before", "after", "summary", "changes", "metadata", "references");
    assertKeys(diff.path("before"), List.of("name", "symbol", "title"));
    assertKeys(diff.path("after"), List.of("name", "symbol", "title"));
    assertThat(diff.path("changes")).isNotEmpty();
    diff.path("changes").forEach(JsonContractTest::assertChange);
  }

  private static void assertChange(JsonNode change) {
    assertKeys(
        change,
        List.of(
            "type",
            "class",
            "region",
            "kind",
            "before",
            "after",
            "similarity",
            "matchedBy",
            "edits"));
    assertThat(change.path("type").asText())
        .isIn("modified", "inserted", "deleted", "moved", "renumbered", "split", "merged");
    assertThat(change.path("class").asText())
        .isIn("substantive", "filled-blank", "editorial", "noise");
    assertThat(change.path("region").asText()).isIn("header", "preamble", "body", "closing");
    assertThat(change.path("similarity").asDouble()).isBetween(0.0, 1.0);
    for (String side : List.of("before", "after")) {
      if (change.path(side).isObject()) {
        assertKeys(change.path(side), List.of("path", "citation", "text"));
      }
    }
    change
        .path("edits")
        .forEach(edit -> assertKeys(edit, List.of("op", "before", "after", "class", "confidence")));
  }

  @Test
  void aRepairHasTheKeysOfTheContractInOrder() throws Exception {
    Run run = Run.nq("repair", "-f", "json", sample("repair/khong-dau.txt"));
    JsonNode repair = new ObjectMapper().readTree(run.out());

    assertThat(keys(repair))
        .containsSubsequence("schema", "text", "corrections", "doubts", "stats");
    assertThat(repair.path("schema").asText()).isEqualTo("nq/repair/1");
    assertThat(repair.path("corrections")).isNotEmpty();
    assertThat(repair.path("doubts")).isNotEmpty();
    assertKeys(repair.path("stats"), List.of("syllables", "changed"));
    List<String> lines = repair.path("text").asText().lines().toList();
    for (JsonNode correction : repair.path("corrections")) {
      assertKeys(correction, List.of("line", "column", "before", "after", "kind", "confidence"));
      assertThat(correction.path("kind").asText())
          .isIn("diacritics", "ocr", "spacing", "punctuation", "case", "encoding");
      assertThat(correction.path("confidence").asDouble()).isBetween(0.0, 1.0);
    }
    for (JsonNode doubt : repair.path("doubts")) {
      assertKeys(doubt, List.of("line", "column", "text", "alternatives"));
      String line = lines.get(doubt.path("line").asInt() - 1);
      assertThat(line.substring(doubt.path("column").asInt() - 1))
          .startsWith(doubt.path("text").asText());
      doubt.path("alternatives").forEach(a -> assertKeys(a, List.of("text", "confidence")));
    }
  }

  @Test
  void aRepairedDocumentSaysSo() throws Exception {
    JsonNode document =
        new ObjectMapper()
            .readTree(Run.nq("parse", "-f", "json", sample("repair/khong-dau.txt")).out());

    assertThat(document.path("source").path("repaired").asBoolean()).isTrue();
    assertThat(document.path("source").path("corrections").asInt()).isPositive();
    assertThat(document.path("diagnostics").findValuesAsText("code")).contains("repair-doubt");
    assertNodes(document.path("body"));
  }

  @Test
  void theEditsJoinedGiveBackBothTexts() throws Exception {
    Run run =
        Run.nq("diff", "-f", "json", sample("diff/du-thao.txt"), sample("diff/thong-qua.txt"));

    for (JsonNode change : new ObjectMapper().readTree(run.out()).path("changes")) {
      for (String side : List.of("before", "after")) {
        StringBuilder joined = new StringBuilder();
        change.path("edits").forEach(edit -> joined.append(edit.path(side).asText()));
        assertThat(joined.toString()).isEqualTo(change.path(side).path("text").asText(""));
      }
    }
  }

  @Test
  void jsonIsIndentedByTwoSpacesAndEndsWithOneLineFeed() {
    String file = Given.file(folder, "a.txt", Given.DRAFT);
    for (String json :
        List.of(
            Run.nq("parse", "-f", "json", file).out(),
            Run.nq("diff", "-f", "json", file, file).out())) {
      assertThat(json).startsWith("{\n  \"schema\": \"nq/").endsWith("\n}\n").doesNotContain("\r");
      assertThat(json.lines()).allSatisfy(line -> assertThat(indent(line) % 2).isZero());
    }
    String several = Run.nq("parse", "-f", "json", file, file).out();
    assertThat(several).startsWith("[\n  {\n    \"schema\": ").endsWith("\n  }\n]\n");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  @Test
  void noFolderOfTheMachineIsNamed() {
    String a = Given.file(folder, "một/a.txt", Given.DRAFT);
    String b = Given.file(folder, "hai/b.txt", Given.ADOPTED);

    assertThat(Run.nq("parse", "-f", "json", a, b).out())
        .contains("\"name\": \"a.txt\"")
        .doesNotContain(folder.toString(), "một/", "hai/");
    assertThat(Run.nq("diff", "-f", "json", a, b).out())
        .contains("\"name\": \"b.txt\"")
        .doesNotContain(folder.toString(), "một/", "hai/");
  }

  @Test
  void theSameInputGivesTheSameBytesHoweverManyAtATime() {
    String provinces = sample("provinces");
    for (String format : List.of("json", "jsonl", "tree", "markdown", "text")) {
      String once = Run.nq("parse", "-f", format, provinces).out();

      assertThat(Run.nq("parse", "-f", format, provinces).out()).isEqualTo(once);
      assertThat(Run.nq("parse", "-f", format, "-j", "4", provinces).out()).isEqualTo(once);
    }
    Run diff =
        Run.nq("diff", "-f", "json", sample("diff/du-thao.txt"), sample("diff/thong-qua.txt"));
    assertThat(
            Run.nq("diff", "-f", "json", sample("diff/du-thao.txt"), sample("diff/thong-qua.txt")))
        .isEqualTo(diff);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "tree", "markdown", "text"})
  void decomposedTextComesOutComposed(String format) {
    String composed = Given.file(folder, "một/a.txt", Given.DRAFT);
    String decomposed =
        Given.file(folder, "hai/a.txt", Normalizer.normalize(Given.DRAFT, Normalizer.Form.NFD));

    Run run = Run.nq("parse", "-f", format, decomposed);

    assertThat(Normalizer.isNormalized(run.out(), Normalizer.Form.NFC)).isTrue();
    assertThat(run).isEqualTo(Run.nq("parse", "-f", format, composed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "tree", "markdown", "text"})
  void lineEndsOfWindowsChangeNothing(String format) {
    String unix = Given.file(folder, "một/a.txt", Given.DRAFT);
    String windows = Given.file(folder, "hai/a.txt", "\uFEFF" + Given.DRAFT.replace("\n", "\r\n"));

    assertThat(Run.nq("parse", "-f", format, windows))
        .isEqualTo(Run.nq("parse", "-f", format, unix));
  }

  @Test
  void aDecomposedFileNameComesOutComposedInJson() {
    String name = Normalizer.normalize("dự thảo.txt", Normalizer.Form.NFD);
    String file = Given.file(folder, name, Given.DRAFT);

    String json = Run.nq("parse", "-f", "json", file).out();

    assertThat(Normalizer.isNormalized(json, Normalizer.Form.NFC)).isTrue();
  }
}
