package vn.nghiquyet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.Edit;
import vn.nghiquyet.diff.EditClass;

/** The draft of Hà Nội and what was adopted, against a list of changes made by hand. */
@Tag("shared")
class HanoiDiffTest {
  private static final Set<String> FORM =
      Set.of("punctuation-only", "header", "signature", "recipients");

  private static DocumentDiff hanoi() throws IOException {
    return Differ.diff(
        Shared.document("documents/hanoi-draft.txt"), Shared.document("gold/hanoi-final.txt"));
  }

  /** Words of all edits that change what the text says. */
  private static List<String> changed(DocumentDiff diff, boolean before) {
    return diff.changes().stream()
        .map(Change::edits)
        .flatMap(List::stream)
        .filter(edit -> edit.op() != Edit.Op.EQUAL)
        .filter(edit -> !edit.kind().equals(Optional.of(EditClass.NOISE)))
        .flatMap(edit -> words(before ? edit.before() : edit.after()))
        .toList();
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(Shared.plain(text).split("[^\\p{L}\\d]+")).filter(w -> !w.isEmpty());
  }

  @Test
  void everyChangeOfWordsIsReported() throws IOException {
    List<String> deleted = new ArrayList<>(changed(hanoi(), true));
    List<String> inserted = new ArrayList<>(changed(hanoi(), false));
    List<String> missed = new ArrayList<>();
    int scored = 0;
    for (JsonNode gold : Shared.json("gold/hanoi-changes.json")) {
      if (FORM.contains(gold.path("class").asText())) {
        continue;
      }
      scored++;
      String draft = gold.path("draftCore").asText("");
      String adopted = gold.path("finalCore").asText("");
      if (!takes(deleted, without(draft, adopted)) || !takes(inserted, without(adopted, draft))) {
        missed.add(gold.path("id").asText());
      }
    }

    assertThat(scored).isEqualTo(24);
    assertThat(missed).isEmpty();
  }

  private static List<String> without(String text, String other) {
    List<String> words = new ArrayList<>(words(text).toList());
    words(other).forEach(words::remove);
    return words;
  }

  /** Takes the words out of the pool; whether half of them were there. */
  private static boolean takes(List<String> pool, List<String> words) {
    long there = words.stream().filter(pool::remove).count();
    return there * 2 >= words.size();
  }

  @Test
  void noUnitIsReportedWholeWhereAWordWasChanged() throws IOException {
    DocumentDiff diff = hanoi();

    assertThat(diff.changes())
        .filteredOn(change -> change.isTwoSided())
        .allMatch(change -> change.edits().stream().anyMatch(e -> e.op() == Edit.Op.EQUAL));
    assertThat(diff.unchanged()).isGreaterThan(30);
  }
}
