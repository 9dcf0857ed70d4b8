package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.report.office.Revisions;

/** The forms of the report of differences, as the command line asks for them. */
final class DiffFormatsTest {
  @TempDir private Path folder;
  private String draft;
  private String adopted;

  @BeforeEach
  void files() {
    draft = Given.file(folder, "du-thao.txt", Given.DRAFT);
    adopted = Given.file(folder, "thong-qua.txt", Given.ADOPTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "docx-redline", "DOCX-Redline"})
  void aWordFileIsWrittenToAFile(String format) throws Exception {
    Path out = folder.resolve("ra.docx");

    Run run = Run.nq("diff", "-q", "-f", format, "-o", out.toString(), draft, adopted);

    assertThat(run).isEqualTo(new Run(1, "", ""));
    assertThat(Files.readAllBytes(out)).startsWith('P', 'K');
    assertThat(Run.nq("extract", out.toString()).out()).contains("2.500.000 đồng/ha");
  }

  @ParameterizedTest
  @CsvSource({"docx, vi", "docx, en", "docx-redline, vi", "docx-redline, en"})
  void aTerminalIsNoPlaceForAWordFile(String format, String lang) {
    Run run = Run.onTerminal("diff", "-f", format, "--lang", lang, draft, adopted);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).singleElement().asString().contains("-f " + format, "-o");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "html", "docx", "csv", "DOCX"})
  void theNameOfTheOutputTellsTheForm(String ending) throws Exception {
    Path byName = folder.resolve("a." + ending);
    Path asked = folder.resolve("b");

    Run.nq("diff", "-o", byName.toString(), draft, adopted);
    Run.nq("diff", "-f", ending, "-o", asked.toString(), draft, adopted);

    assertThat(Files.readAllBytes(byName)).isEqualTo(Files.readAllBytes(asked));
  }

  @Test
  void rejectingTheTrackedChangesGivesTheDraftAgain() {
    String out = folder.resolve("ra.docx").toString();
    Run.nq("diff", "-f", "docx-redline", "-o", out, draft, adopted);

    assertThat(Run.nq("extract", "--revisions", "original", out).out())
        .isEqualTo(Run.nq("parse", "-f", "text", draft).out());
    assertThat(Run.nq("extract", "--revisions", "final", out).out())
        .isEqualTo(Run.nq("parse", "-f", "text", adopted).out());
    assertThat(Run.nq("diff", out, adopted).status()).isZero();
  }

  @Test
  void aWordDraftKeepsItsLayoutAndAllItsOtherParts() throws Exception {
    Path sample = Given.PROJECT.resolve("samples/diff/du-thao.docx");
    String out = folder.resolve("ra.docx").toString();
    Run run = Run.nq("diff", "-f", "docx-redline", "-o", out, sample.toString(), adopted);

    assertThat(run.err().lines()).singleElement().asString().contains("ra.docx:");
    Map<String, byte[]> all = Revisions.entries(Files.readAllBytes(Path.of(out)));
    Map<String, byte[]> old = Revisions.entries(Files.readAllBytes(sample));
    assertThat(all.keySet()).isEqualTo(old.keySet());
    old.remove("word/document.xml");
    old.forEach((name, bytes) -> assertThat(all.get(name)).as(name).isEqualTo(bytes));
    assertThat(Run.nq("diff", out, adopted).status()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vi | đã được ký số nên thay đổi được theo dõi trên một bản trình bày đơn giản",
        "en | is signed, so the changes are tracked in a plain layout"
      })
  void whyAWordDraftLosesItsLayoutIsSaid(String lang, String words) throws Exception {
    Path sample = Given.PROJECT.resolve("samples/diff/du-thao.docx");
    Path signed = folder.resolve("da-ky.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(signed))) {
      Map<String, byte[]> all = Revisions.entries(Files.readAllBytes(sample));
      all.put("_xmlsignatures/sig1.xml", "<Signature/>".getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> entry : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    String out = folder.resolve("ra.docx").toString();

    Run run =
        Run.nq("diff", "--lang", lang, "-f", "docx-redline", "-o", out, signed.toString(), adopted);

    assertThat(run.err()).contains("nq: " + signed + " " + words);
    assertThat(Run.nq("diff", out, adopted).status()).isZero();
  }

  @Test
  void theTableHasARowAnArticleAndASum() {
    Run run = Run.nq("diff", "--stat", "--lang", "vi", draft, adopted);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines())
        .containsExactly(
            "        sửa  nội dung",
            "Điều 1    1         1",
            "Tổng      1         1",
            "1 thay đổi: 1 về nội dung, 0 điền chỗ trống, 0 về hình thức; 9 đơn vị giữ nguyên.");
  }

  @Test
  void theTableLeavesTheClassesOutWhereThereIsNoRoom() {
    String sample = Given.PROJECT.resolve("samples/diff/").toString();
    Run run =
        Run.nq(
            "diff",
            "--stat",
            "--lang",
            "vi",
            "--width",
            "60",
            sample + "/du-thao.txt",
            sample + "/thong-qua.txt");

    assertThat(run.out().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
  }

  @Test
  void whatDidNotChangeIsNoTable() {
    assertThat(Run.nq("diff", "--stat", draft, draft).out().lines()).hasSize(1);
    assertThat(Run.nq("diff", "--word-diff", draft, draft).out()).isEmpty();
  }

  @Test
  void theWholeUnitIsShownWithItsLabelAndItsChanges() {
    Run run = Run.nq("diff", "--word-diff", "--lang", "vi", draft, adopted);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            --- du-thao.txt
            +++ thong-qua.txt
            @@ khoản 1 Điều 1 @@ sửa, nội dung
            1. Hộ nghèo được hỗ trợ [-2.000.000-]{+2.500.000+} đồng/ha.
            """);
  }

  @Test
  void theWordsOfAWholeUnitAreWrapped() {
    String sample = Given.PROJECT.resolve("samples/diff/").toString();
    Run run =
        Run.nq(
            "diff",
            "--word-diff",
            "--width",
            "50",
            sample + "/du-thao.txt",
            sample + "/thong-qua.txt");

    assertThat(run.out().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(50));
  }

  @ParameterizedTest
  @CsvSource({
    "--stat, --word-diff",
    "--stat, --format=json",
    "--word-diff, --format=docx",
  })
  void twoFormsAtOnceAreRefused(String one, String other) {
    Run run = Run.nq("diff", one, other, draft, adopted);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).singleElement().asString().contains(one);
  }

  @Test
  void aSpreadsheetGetsARowAChange() {
    Run run = Run.nq("diff", "-f", "csv", draft, adopted);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out()).startsWith("\uFEFFtype,class,").contains("khoản 1 Điều 1");
  }
}
