package vn.nghiquyet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.compare.Level;
import vn.nghiquyet.compare.Measure;
import vn.nghiquyet.compare.Pair;
import vn.nghiquyet.compare.Relation;
import vn.nghiquyet.compare.Survey;
import vn.nghiquyet.compare.Surveyor;
import vn.nghiquyet.model.Document;

/**
 * The measures of three provinces that a person aligned, a third of the alignment. The bounds of
 * relations were set in view of it: these floors say that they hold, not how unseen pairs fare.
 */
@Tag("shared")
final class SurveySharedTest {
  private static final List<String> IDS = List.of("001", "002", "003");

  /** The pairs by the names that the alignment gives them. */
  private static Map<String, Relation> found() throws IOException {
    List<Document> documents =
        List.of(
            Shared.document("documents/hanoi-draft.txt"),
            Shared.document("documents/haiphong.md"),
            Shared.document("documents/thainguyen.md"));
    Survey survey = new Surveyor(EnumSet.allOf(Level.class)).survey(documents);
    Map<String, Relation> out = new HashMap<>();
    for (Pair pair : survey.pairs()) {
      out.put(name(pair.a()) + "~" + name(pair.b()), pair.relation());
    }
    return out;
  }

  /** A label of several levels counts by its last number. */
  private static String name(Measure measure) {
    List<String> labels =
        measure.path().stream()
            .map(label -> label.matches("\\d+\\.\\d+") ? label.replaceAll(".*\\.", "") : label)
            .toList();
    return IDS.get(measure.document()) + ":" + String.join(".", labels);
  }

  private static Map<String, Integer> grades() throws IOException {
    Map<String, Integer> out = new TreeMap<>();
    for (JsonNode cluster : Shared.json("gold/align-sample.json").get("clusters")) {
      cluster.get("grades").properties().forEach(e -> out.put(e.getKey(), e.getValue().asInt()));
    }
    return out;
  }

  @Test
  void measuresThatAPersonPairedAreFound() throws IOException {
    Map<String, Relation> found = found();
    Map<String, Integer> grades = grades();

    List<Relation> paired =
        grades.keySet().stream()
            .filter(pair -> grades.get(pair) >= 2)
            .filter(found::containsKey)
            .map(found::get)
            .toList();

    assertThat(grades.values().stream().filter(grade -> grade >= 2)).hasSize(32);
    assertThat(paired).hasSizeGreaterThanOrEqualTo(30);
    assertThat(paired.stream().filter(relation -> relation != Relation.RELATED))
        .hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void whatIsOnlyRelatedIsNotCalledMore() throws IOException {
    Map<String, Relation> found = found();

    assertThat(grades())
        .allSatisfy(
            (pair, grade) -> {
              if (grade == 1) {
                assertThat(found.getOrDefault(pair, Relation.RELATED)).isEqualTo(Relation.RELATED);
              }
            });
  }
}
