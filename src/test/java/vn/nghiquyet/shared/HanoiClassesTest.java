package vn.nghiquyet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.Edit;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.model.Region;

/**
 * The draft of Hà Nội and what was adopted: each change made by hand is found in the unit it
 * belongs to, with the right class, and nothing else of substance is.
 */
@Tag("shared")
class HanoiClassesTest {
  private static final Set<String> SCORED = Set.of("preamble", "heading", "body");
  private static final Pattern LABEL =
      Pattern.compile("(?:Điều|khoản|mục|điểm)\\s+([\\p{L}\\d.]+)");

  private static DocumentDiff hanoi() throws IOException {
    return Differ.diff(
        Shared.document("documents/hanoi-draft.txt"), Shared.document("gold/hanoi-final.txt"));
  }

  /** Changes of one rewritten clause are looked for together. */
  private static Map<String, List<JsonNode>> groups(JsonNode changes) {
    Map<String, List<JsonNode>> out = new LinkedHashMap<>();
    for (JsonNode change : changes) {
      if (SCORED.contains(change.path("class").asText())) {
        String key = change.path("group").asText(change.path("id").asText());
        out.computeIfAbsent(key, k -> new ArrayList<>()).add(change);
      }
    }
    return out;
  }

  @Test
  void eachChangeIsFoundInItsUnitWithItsClass() throws IOException {
    DocumentDiff diff = hanoi();
    List<String> missed = new ArrayList<>();
    groups(Shared.json("gold/hanoi-changes.json"))
        .forEach(
            (id, changes) -> {
              EditClass kind = expected(changes.get(0));
              List<Edit> edits = edits(diff, changes.get(0), kind);
              String draft = joined(changes, "draftCore");
              String adopted = joined(changes, "finalCore");
              boolean found =
                  holds(edits, true, without(draft, adopted))
                      && holds(edits, false, without(adopted, draft));
              if (edits.isEmpty() || !found) {
                missed.add(id + " " + kind);
              }
            });

    assertThat(missed).isEmpty();
  }

  private static EditClass expected(JsonNode change) {
    if (change.path("type").asText().equals("filled-blank")) {
      return EditClass.FILLED_BLANK;
    }
    return change.path("nature").asText("").equals("capitalisation")
        ? EditClass.EDITORIAL
        : EditClass.SUBSTANTIVE;
  }

  private static String joined(List<JsonNode> changes, String key) {
    return changes.stream()
        .map(change -> change.path(key).asText("").replaceFirst("^\\p{L}\\) ", ""))
        .collect(Collectors.joining(" "));
  }

  private static List<Edit> edits(DocumentDiff diff, JsonNode gold, EditClass kind) {
    List<String> path =
        LABEL.matcher(gold.path("where").asText()).results().map(m -> m.group(1)).toList();
    return diff.changes().stream()
        .filter(change -> path.isEmpty() ? isPreamble(change) : isAt(change, path))
        .flatMap(change -> change.edits().stream())
        .filter(edit -> edit.kind().equals(Optional.of(kind)))
        .toList();
  }

  private static boolean isPreamble(Change change) {
    return change.region() == Region.PREAMBLE;
  }

  /** In the unit itself or in an unnumbered paragraph of it. */
  private static boolean isAt(Change change, List<String> path) {
    List<String> here = change.unit().path();
    return here.equals(path)
        || here.size() == path.size() + 1
            && here.subList(0, path.size()).equals(path)
            && here.get(path.size()).matches("p\\d+");
  }

  private static boolean holds(List<Edit> edits, boolean before, List<String> wanted) {
    List<String> words =
        new ArrayList<>(
            edits.stream().flatMap(e -> words(before ? e.before() : e.after())).toList());
    return wanted.stream().allMatch(words::remove);
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\d]+")).filter(word -> !word.isEmpty());
  }

  private static List<String> without(String text, String other) {
    List<String> out = new ArrayList<>(words(text).toList());
    words(other).forEach(out::remove);
    return out;
  }

  @Test
  void nothingElseOfSubstanceIsReportedButTheSigner() throws IOException {
    List<String> known = new ArrayList<>();
    for (JsonNode gold : Shared.json("gold/hanoi-changes.json")) {
      words(gold.path("draftCore").asText("")).forEach(known::add);
      words(gold.path("finalCore").asText("")).forEach(known::add);
    }
    List<String> strange = new ArrayList<>();
    for (Change change : hanoi().changes()) {
      for (Edit edit : change.edits()) {
        boolean counts =
            edit.kind().filter(k -> k.compareTo(EditClass.FILLED_BLANK) <= 0).isPresent();
        List<String> words = words(edit.before() + " " + edit.after()).toList();
        long ours = words.stream().filter(known::contains).count();
        if (counts && ours * 2 < words.size()) {
          strange.add(change.unit().citation());
        }
      }
    }

    assertThat(strange).hasSizeLessThanOrEqualTo(1).allMatch(c -> c.startsWith("Họ tên người ký"));
  }
}
