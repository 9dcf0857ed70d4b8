package vn.nghiquyet.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.compare.Measure;
import vn.nghiquyet.compare.Survey;
import vn.nghiquyet.report.SurveySamples;

final class SurveyJsonTest {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

  private static String whole(Survey survey) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SurveyJson.write(survey, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String lines(Survey survey) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SurveyJson.writeLines(survey, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> keys(JsonNode node) {
    List<String> out = new ArrayList<>();
    node.fieldNames().forEachRemaining(out::add);
    return out;
  }

  private static List<String> words(JsonNode list) {
    List<String> out = new ArrayList<>();
    list.forEach(one -> out.add(one.asText()));
    return out;
  }

  private static void assertPlace(JsonNode node, Survey survey, Measure measure) {
    assertThat(node.path("document").asText())
        .isEqualTo(survey.documents().get(measure.document()).id());
    assertThat(words(node.path("path"))).isEqualTo(measure.path());
  }

  @Test
  void theKeysAreThoseOfTheContract() throws IOException {
    JsonNode top = JSON.readTree(whole(SurveySamples.three()));

    assertThat(keys(top)).startsWith("schema", "documents", "clusters", "pairs", "unique");
    assertThat(top.path("schema").asText()).isEqualTo("nq/comparison/1");
    assertThat(keys(top.at("/documents/0"))).contains("id", "name", "symbol", "issuer", "draft");
    assertThat(keys(top.at("/clusters/0"))).contains("id", "label", "members");
    assertThat(keys(top.at("/clusters/0/members/0")))
        .contains("document", "path", "citation", "text");
    assertThat(keys(top.at("/pairs/0"))).contains("a", "b", "similarity", "relation");
    assertThat(keys(top.at("/pairs/0/a"))).containsExactly("document", "path");
    assertThat(keys(top.at("/unique/0"))).contains("document", "path", "text");
    assertThat(top.at("/documents/0/symbol").asText()).isEqualTo("12/2025/NQ-HĐND");
    assertThat(top.at("/documents/2/symbol").isNull()).isTrue();
    assertThat(top.at("/documents/2/draft").asBoolean()).isTrue();
    assertThat(top.at("/reuse/0/direction").asText()).isEqualTo("a-to-b");
  }

  @Test
  void everyAddressIsThatOfItsMeasure() throws IOException {
    Survey survey = SurveySamples.three();
    JsonNode top = JSON.readTree(whole(survey));

    assertThat(top.path("clusters")).hasSameSizeAs(survey.clusters());
    for (int k = 0; k < survey.clusters().size(); k++) {
      List<Measure> members = survey.clusters().get(k).members();
      JsonNode cluster = top.path("clusters").path(k);
      assertThat(cluster.path("members")).hasSameSizeAs(members);
      assertPlace(cluster.path("medoid"), survey, survey.clusters().get(k).medoid());
      for (int m = 0; m < members.size(); m++) {
        assertPlace(cluster.path("members").path(m), survey, members.get(m));
        assertThat(cluster.path("members").path(m).path("text").asText())
            .isEqualTo(members.get(m).text());
      }
    }
    assertThat(top.path("pairs")).hasSameSizeAs(survey.pairs());
    for (int p = 0; p < survey.pairs().size(); p++) {
      JsonNode pair = top.path("pairs").path(p);
      assertPlace(pair.path("a"), survey, survey.pairs().get(p).a());
      assertPlace(pair.path("b"), survey, survey.pairs().get(p).b());
      assertThat(pair.path("relation").asText())
          .isEqualTo(survey.pairs().get(p).relation().jsonName());
      assertThat(pair.path("similarity").asDouble()).isBetween(0.0, 1.0);
    }
    assertThat(top.path("unique")).hasSameSizeAs(survey.unique());
    for (int u = 0; u < survey.unique().size(); u++) {
      assertPlace(top.path("unique").path(u), survey, survey.unique().get(u));
    }
  }

  @Test
  void whereNotAllPairsAreListedARemarkSaysSo() throws IOException {
    Survey all = SurveySamples.three();
    Survey cut =
        new Survey(
            all.documents(),
            all.measures(),
            all.pairs(),
            all.pairs().size() + 5,
            all.clusters(),
            all.unique(),
            all.reuse());

    assertThat(JSON.readTree(whole(all)).path("diagnostics").isArray()).isTrue();
    assertThat(JSON.readTree(whole(all)).path("diagnostics")).isEmpty();
    JsonNode remark = JSON.readTree(whole(cut)).at("/diagnostics/0");
    assertThat(remark.path("code").asText()).isEqualTo("pairs-nearest");
    assertThat(remark.path("found").asInt()).isEqualTo(all.pairs().size() + 5);
    assertThat(remark.path("listed").asInt()).isEqualTo(all.pairs().size());
    assertThat(lines(all)).doesNotContain("\"type\":\"diagnostic\"");
    assertThat(lines(cut)).contains("\"type\":\"diagnostic\",\"code\":\"pairs-nearest\"");
  }

  @Test
  void aLongListIsWrittenAsAShortOneIs() {
    List<Integer> items = IntStream.range(0, 5_000).boxed().toList();
    Json.Item<Integer> item =
        (json, one) ->
            json.object(
                out -> {
                  out.field("n", one);
                  out.strings("path", List.of("a", String.valueOf(one)));
                });
    for (int size : new int[] {0, 1, 2, 64, 65, 66, 1_025, 5_000}) {
      List<Integer> some = items.subList(0, size);

      assertThat(Json.text(true, json -> json.object(out -> out.longArray("x", some, item))))
          .isEqualTo(Json.text(true, json -> json.object(out -> out.array("x", some, item))));
    }
  }

  @Test
  void figuresStandWhereTheirOffsetsSay() throws IOException {
    JsonNode top = JSON.readTree(whole(SurveySamples.three()));

    List<JsonNode> figures = new ArrayList<>();
    for (JsonNode cluster : top.path("clusters")) {
      for (JsonNode member : cluster.path("members")) {
        for (JsonNode figure : member.path("figures")) {
          figures.add(figure);
          int start = figure.path("start").asInt();
          assertThat(member.path("text").asText().substring(start, figure.path("end").asInt()))
              .isEqualTo(figure.path("printed").asText());
        }
      }
    }
    assertThat(figures).hasSizeGreaterThan(5);
  }

  @Test
  void aRecordIsALine() throws IOException {
    for (Survey survey : List.of(SurveySamples.three(), SurveySamples.hostile())) {
      List<JsonNode> records = new ArrayList<>();
      for (String line : lines(survey).split("\n", -1)) {
        if (!line.isEmpty()) {
          records.add(JSON.readTree(line));
        }
      }
      assertThat(lines(survey)).endsWith("}\n").doesNotContain("\n\n");
      assertThat(records)
          .allSatisfy(one -> assertThat(one.path("schema").asText()).isEqualTo("nq/comparison/1"));
      assertThat(
              records.stream()
                  .collect(
                      Collectors.groupingBy(
                          one -> one.path("type").asText(), Collectors.counting())))
          .containsEntry("document", (long) survey.documents().size())
          .containsEntry("cluster", (long) survey.clusters().size())
          .containsEntry("pair", (long) survey.pairs().size())
          .containsEntry("unique", (long) survey.unique().size())
          .containsEntry("reuse", (long) survey.reuse().size());
    }
  }

  @Test
  void noWordIsLostInEscapes() throws IOException {
    JsonNode top = JSON.readTree(whole(SurveySamples.hostile()));

    assertThat(top.path("unique").findValuesAsText("text")).isEqualTo(SurveySamples.TROUBLE);
  }

  @Test
  void theSameSurveyGivesTheSameBytes() throws IOException {
    Survey survey = SurveySamples.generated(20, 10, 3);

    assertThat(whole(survey)).isEqualTo(whole(SurveySamples.generated(20, 10, 3)));
    assertThat(lines(survey)).isEqualTo(lines(SurveySamples.generated(20, 10, 3)));
    assertThat(whole(survey)).startsWith("{\n  \"schema\"").endsWith("}\n");
  }

  @Test
  void nothingGivesEmptyLists() throws IOException {
    JsonNode top = JSON.readTree(whole(SurveySamples.empty()));

    assertThat(top.path("documents").isArray()).isTrue();
    assertThat(top.path("clusters")).isEmpty();
    assertThat(lines(SurveySamples.empty())).isEmpty();
  }
}
