package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputFileTest {
  @TempDir private Path folder;
  private Path results;
  private String draft;
  private String adopted;
  private String missing;

  @BeforeEach
  void files() {
    results = folder.resolve("kết quả");
    draft = Given.file(folder, "vào/dự thảo.txt", Given.DRAFT);
    adopted = Given.file(folder, "vào/thông qua.txt", Given.ADOPTED);
    missing = folder.resolve("vào/không có.txt").toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "tree", "markdown", "text"})
  void theFileHoldsWhatStandardOutputWouldShow(String format) throws Exception {
    Path file = Files.createDirectories(results).resolve("ra.txt");

    Run run = Run.nq("parse", "-f", format, "-o", file.toString(), draft);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Given.filesBelow(results))
        .containsOnlyKeys("ra.txt")
        .containsEntry("ra.txt", Run.nq("parse", "-f", format, draft).out());
  }

  @Test
  void extractAndDiffWriteFilesToo() throws Exception {
    Files.createDirectories(results);

    Run text = Run.nq("extract", "-o", results.resolve("a.txt").toString(), draft);
    Run diff = Run.nq("diff", "--output=" + results.resolve("b.txt"), draft, adopted);

    assertThat(text).isEqualTo(new Run(0, "", ""));
    assertThat(diff.status()).isEqualTo(1);
    assertThat(diff.out()).isEmpty();
    assertThat(diff.errLines()).singleElement().asString().contains("b.txt");
    assertThat(Given.filesBelow(results))
        .containsOnlyKeys("a.txt", "b.txt")
        .containsEntry("a.txt", Run.nq("extract", draft).out())
        .containsEntry("b.txt", Run.nq("diff", draft, adopted).out());
  }

  @Test
  void anOlderFileIsReplacedWhole() {
    String old = Given.file(results, "ra.json", "x".repeat(100_000));

    assertThat(Run.nq("parse", "-f", "json", "-o", old, draft).status()).isZero();
    assertThat(Given.filesBelow(results))
        .containsOnlyKeys("ra.json")
        .containsEntry("ra.json", Run.nq("parse", "-f", "json", draft).out());
  }

  @Test
  void foldersOnTheWayAreMade() {
    Path deep = results.resolve("a/b/ra.txt");

    assertThat(Run.nq("extract", "-o", deep.toString(), draft).status()).isZero();
    assertThat(Given.filesBelow(results)).containsOnlyKeys("a/b/ra.txt");
  }

  @Test
  void badInputLeavesNothingBehind() {
    Path file = results.resolve("ra.txt");

    assertThat(Run.nq("extract", "-o", file.toString(), missing).status()).isEqualTo(2);
    assertThat(Run.nq("parse", "-o", file.toString(), missing).status()).isEqualTo(2);
    assertThat(Run.nq("parse", "-o", results + "/", missing).status()).isEqualTo(2);
    assertThat(Run.nq("diff", "-o", file.toString(), draft, missing).status()).isEqualTo(2);
    assertThat(results).doesNotExist();
  }

  @Test
  void badInputLeavesTheOlderFileAsItWas() {
    String old = Given.file(results, "ra.txt", "kết quả hôm qua\n");

    assertThat(Run.nq("diff", "-o", old, draft, missing).status()).isEqualTo(2);
    assertThat(Run.nq("parse", "-o", old, missing).status()).isEqualTo(2);
    assertThat(Given.filesBelow(results))
        .containsOnlyKeys("ra.txt")
        .containsEntry("ra.txt", "kết quả hôm qua\n");
  }

  @Test
  void severalInputsGoIntoAFolderOneByOne() {
    Run run = Run.nq("parse", "-f", "json", "-o", results + "/", draft, adopted);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Given.filesBelow(results))
        .containsOnlyKeys("dự thảo.json", "thông qua.json")
        .containsEntry("dự thảo.json", Run.nq("parse", "-f", "json", draft).out())
        .containsEntry("thông qua.json", Run.nq("parse", "-f", "json", adopted).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json:json", "jsonl:jsonl", "tree:txt", "markdown:md", "text:txt"})
  void theEndingInAFolderIsThatOfTheFormat(String pair) {
    String[] both = pair.split(":", 2);

    assertThat(Run.nq("parse", "-f", both[0], "-o", results + "/", draft).status()).isZero();
    assertThat(Given.filesBelow(results)).containsOnlyKeys("dự thảo." + both[1]);
  }

  @Test
  void aFolderThatIsThereNeedsNoSlash() throws Exception {
    Files.createDirectories(results);

    assertThat(Run.nq("extract", "-o", results.toString(), draft, adopted).status()).isZero();
    assertThat(Given.filesBelow(results)).containsOnlyKeys("dự thảo.txt", "thông qua.txt");
  }

  @Test
  void standardInputHasANameInAFolderToo() {
    Run run = Run.withInput(Given.DRAFT, "parse", "-f", "json", "-o", results + "/", "-");

    assertThat(run.status()).isZero();
    assertThat(Given.filesBelow(results)).containsOnlyKeys("stdin.json");
  }

  @Test
  void theGoodOfSeveralInputsAreWrittenIntoTheFolder() {
    Run run = Run.nq("parse", "-o", results + "/", draft, missing, adopted);

    assertThat(run.status()).isEqualTo(2);
    assertThat(Given.filesBelow(results)).containsOnlyKeys("dự thảo.txt", "thông qua.txt");
  }

  @Test
  void inputsOfOneNameDoNotOverwriteEachOther() {
    String other = Given.file(folder, "khác/dự thảo.md", Given.ADOPTED);

    Run run = Run.nq("parse", "-f", "json", "-o", results + "/", draft, other);

    boolean refused = run.status() == 2 && !run.err().isEmpty();
    assertThat(refused || Given.filesBelow(results).size() == 2).isTrue();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaidInOneSentence() throws Exception {
    Files.createDirectories(results);
    for (String lang : new String[] {"vi", "en"}) {
      Run onFolder = Run.nq("diff", "--lang", lang, "-o", results.toString(), draft, adopted);
      Run underFile = Run.nq("parse", "--lang", lang, "-o", draft + "/x", draft);

      assertThat(onFolder.status()).isEqualTo(2);
      assertThat(onFolder.out()).isEmpty();
      assertThat(onFolder.errLines()).singleElement().asString().contains(results.toString());
      assertThat(underFile.status()).isEqualTo(2);
      assertThat(underFile.out()).isEmpty();
      assertThat(underFile.errLines()).singleElement().asString().contains(draft + "/x");
    }
    assertThat(Given.filesBelow(folder)).containsOnlyKeys("vào/dự thảo.txt", "vào/thông qua.txt");
  }

  @Test
  void theSentenceAboutAPlaceNamesNoTemporaryFile() throws Exception {
    Files.createDirectories(results);

    Run run = Run.nq("diff", "-o", results.toString(), draft, adopted);

    assertThat(run.err()).contains(results.toString()).doesNotContain(".part");
  }

  @Test
  void theFileMayBeReadByWhomeverNewFilesMay() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path usual = Path.of(Given.file(results, "a.txt", ""));
    Path made = results.resolve("b.txt");

    Run.nq("extract", "-o", made.toString(), draft);

    assertThat(Files.getPosixFilePermissions(made)).isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void aLinkIsWrittenThroughAndStaysALink() throws Exception {
    Path target = Path.of(Given.file(results, "thật.txt", "cũ"));
    Path link = Files.createSymbolicLink(results.resolve("liên kết.txt"), target);

    assertThat(Run.nq("extract", "-o", link.toString(), draft).status()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Given.text(target)).isEqualTo(Run.nq("extract", draft).out());
  }

  @Test
  void coloursStayOutOfFilesUnlessAskedFor() {
    Path file = results.resolve("ra.txt");

    Run.onTerminal("diff", "-o", file.toString(), draft, adopted);

    assertThat(Given.text(file)).doesNotContain("\u001B");
  }
}
