package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghiquyet.cli.Comparing.FOUR;
import static vn.nghiquyet.cli.Comparing.SAMPLES;
import static vn.nghiquyet.cli.Comparing.assertRefused;
import static vn.nghiquyet.cli.Comparing.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nq compare}: which files, how they are read, where the result goes. */
final class CompareCommandTest {
  @TempDir private Path folder;

  private String draft(String name) {
    return Given.file(folder, name, Given.DRAFT);
  }

  /** How many documents the cache holds. */
  private int entries() {
    String[] names = folder.resolve("cache").toFile().list();
    return names == null ? 0 : names.length;
  }

  @Test
  void tablesNeedAFolder() throws Exception {
    String file = Files.writeString(folder.resolve("file"), "x").toString();

    assertRefused(compare("-f", "csv", SAMPLES), "name a folder");
    assertRefused(compare("-o", folder.resolve("x.csv").toString(), SAMPLES), "name a folder");
    assertRefused(compare("-f", "csv", "-o", file, SAMPLES), "name a folder");
    assertThat(Path.of(file)).hasContent("x");
  }

  @Test
  void aWorkbookIsNotShownOnATerminal() {
    Run run = Run.onTerminal("compare", "--lang", "en", "-f", "xlsx", SAMPLES);

    assertRefused(run, "binary");
  }

  @Test
  void oneDocumentIsNothingToCompare() {
    assertRefused(compare(draft("a.txt")), "not two documents");
    assertRefused(compare(draft("a.txt"), draft("a.txt")), "not two documents");
    assertThat(compare(draft("a.txt"), folder.resolve("b").toString()).errLines()).hasSize(2);
  }

  @Test
  void aCacheMustBeAFolderThatCanBeWrittenTo() throws Exception {
    String file = Files.writeString(folder.resolve("file"), "x").toString();

    assertRefused(compare("--cache", file, SAMPLES), file, "--cache");
    assertRefused(compare("--cache", file + "/x", SAMPLES), "--cache");
    assertRefused(compare("--cache", "/proc/none", SAMPLES), "--cache");
    assertThat(Path.of(file)).hasContent("x");
  }

  @Test
  void theCacheKnowsWhatADocumentDependsOn() {
    Path cache = folder.resolve("cache");
    String[] usual = {"--cache", cache.toString(), SAMPLES};
    compare(usual);
    int first = entries();
    compare(usual);
    assertThat(entries()).isEqualTo(first);

    compare("--repair", "never", usual[0], usual[1], usual[2]);
    assertThat(entries()).isEqualTo(2 * first);
    compare("--revisions", "original", usual[0], usual[1], usual[2]);
    assertThat(entries()).isEqualTo(3 * first);
  }

  @Test
  void oneQuestionAtATime() {
    assertRefused(
        compare("--query", "hỗ trợ", "--against", FOUR.get(0), SAMPLES), "--against", "--query");
  }
}
