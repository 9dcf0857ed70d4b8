package vn.nghiquyet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.app.DocumentCache;
import vn.nghiquyet.app.Documents;
import vn.nghiquyet.app.Ocr;
import vn.nghiquyet.app.Reading;
import vn.nghiquyet.app.RepairStage;

/** Real documents come out of the cache as they went in. */
@Tag("shared")
final class CachedDocumentsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "documents/hanoi-draft.txt",
        "documents/hanoi-final-ocr.txt",
        "documents/haiphong.md",
        "documents/thainguyen.md",
        "documents/quangnam-plan-ocr.txt"
      })
  void aRealDocumentComesBackAsItWas(String name) throws Exception {
    String file = Shared.file(name).toString();
    Reading reading = new Reading(false, Ocr.NEVER, System.in);
    RepairStage stage = RepairStage.whenNeeded();
    Documents cached =
        new Documents(reading, stage, DocumentCache.in(folder.toString(), "settings"));

    assertThat(cached.document(file)).isEqualTo(new Documents(reading, stage).document(file));
    assertThat(cached.document(file)).isEqualTo(new Documents(reading, stage).document(file));
    assertThat(folder).isDirectoryContaining(entry -> entry.toString().endsWith(".nqdoc"));
  }
}
