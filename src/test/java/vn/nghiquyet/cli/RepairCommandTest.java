package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.Docs;

/** {@code nq repair}, and the repair stage of the commands that take documents apart. */
final class RepairCommandTest {
  private static final String STRIPPED = Docs.withoutMarks(Given.DRAFT);

  @TempDir private Path folder;

  private String stripped() {
    return Given.file(folder, "khong-dau.txt", STRIPPED);
  }

  private String sound() {
    return Given.file(folder, "co-dau.txt", Given.DRAFT);
  }

  private static void assertOneSentence(Run run, String said) {
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).startsWith("nq: ").contains(said).endsWith(".\n");
  }

  @Test
  void theRepairedTextHasTheLinesOfTheInput() {
    Run run = Run.nq("repair", stripped());

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSameSizeAs(STRIPPED.lines().toList());
    assertThat(run.out()).contains("Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;");
  }

  @Test
  void changesLineByLineAreBracketedOrColoured() {
    Run plain = Run.nq("repair", "-f", "diff", "--lang", "en", stripped());
    Run coloured = Run.nq("repair", "-f", "diff", "--color", "always", stripped());

    assertThat(plain.status()).isZero();
    assertThat(plain.out())
        .startsWith("khong-dau.txt\n")
        .contains(" changes and ", " of 18 lines.\n", "{+Căn cứ Luật Tổ chức", "[-Can cu Luat To");
    assertThat(coloured.out()).contains("\u001B[").doesNotContain("{+", "[-");
  }

  @Test
  void soundTextHasNoChanges() {
    assertThat(Run.nq("repair", "-f", "diff", "--lang", "en", sound()).out())
        .isEqualTo("co-dau.txt\nNothing to repair in 18 lines.\n");
    assertThat(Run.nq("repair", sound()).out()).isEqualTo(Run.nq("extract", sound()).out());
  }

  @Test
  void severalReportsFollowOneAnother() {
    Run run = Run.nq("repair", "-f", "diff", "--lang", "en", sound(), sound());

    assertThat(run.out().split("\n\n", -1)).hasSize(2);
  }

  @Test
  void aPageIsWrittenForEachFile() {
    assertThat(Run.nq("repair", "-f", "html", stripped()).out())
        .startsWith("<!DOCTYPE html>\n")
        .endsWith("</html>\n");
    assertOneSentence(
        Run.nq("repair", "-f", "html", "--lang", "en", stripped(), sound()), "-o pages/");

    Run run = Run.nq("repair", "-f", "html", "-o", folder.resolve("p") + "/", stripped(), sound());

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Given.filesBelow(folder.resolve("p")).keySet())
        .containsExactly("co-dau.html", "khong-dau.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "1.1", "NaN", "90"})
  void aConfidenceIsAShareOfOne(String value) {
    Run run = Run.nq("repair", "--lang", "en", "--min-confidence", value, stripped());

    assertOneSentence(
        run, "--min-confidence " + Double.parseDouble(value) + ": give a number from");
  }

  @Test
  void whatIsLessSureThanAskedForStays() {
    String bold = Run.nq("repair", "-f", "json", stripped()).out();
    String shy = Run.nq("repair", "-f", "json", "--min-confidence", "0.999", stripped()).out();

    assertThat(count(shy, "\"kind\"")).isLessThan(count(bold, "\"kind\""));
    assertThat(count(shy, "\"alternatives\"")).isGreaterThan(count(bold, "\"alternatives\""));
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  @ParameterizedTest
  @CsvSource({"repair, 1", "parse, 1", "diff, 2"})
  void aModelThatIsNoneOrMissingIsSaidInOneSentence(String command, int files) {
    String damaged = Given.file(folder, "x.lm", "không phải mô hình");
    String missing = folder.resolve("y.lm").toString();
    List<String> inputs = List.of(stripped(), sound()).subList(0, files);

    for (String model : List.of(damaged, missing)) {
      String[] args =
          java.util.stream.Stream.concat(
                  java.util.stream.Stream.of(command, "--lang", "en", "--model", model),
                  inputs.stream())
              .toArray(String[]::new);
      assertOneSentence(Run.nq(args), model);
    }
  }

  @Test
  void anotherModelHasItsOwnWords() {
    String corpus = Given.file(folder, "kho.txt", "Thôn họp bàn về quỹ khuyến học.\n".repeat(5));
    String model = folder.resolve("nhỏ.lm").toString();
    assertThat(Run.nq("model", "train", "-q", "-o", model, corpus).status()).isZero();
    String text = "Thon hop ban ve quy khuyen hoc. ".repeat(3);
    String file = Given.file(folder, "a.txt", text + "\n");

    assertThat(Run.nq("repair", "--model", model, file).out())
        .isEqualTo("Thôn họp bàn về quỹ khuyến học. ".repeat(3) + "\n");
  }

  @Test
  void aReferenceThatCannotBeReadIsSaidInOneSentence() {
    String missing = folder.resolve("không có.docx").toString();
    String empty = Given.file(folder, "rỗng.txt", "");

    assertOneSentence(
        Run.nq("repair", "--lang", "en", "--reference", missing, stripped()), missing);
    assertOneSentence(Run.nq("repair", "--lang", "en", "--reference", empty, stripped()), empty);
    assertOneSentence(
        Run.nq("repair", "--lang", "en", "--reference", "-", "-"), "can be read only once");
  }

  @Test
  void aReferenceMayHaveAnyFormat() {
    String reference =
        Given.file(folder, "r.docx", Given.docx("<w:p><w:r><w:t>Một</w:t></w:r></w:p>"));

    Run run = Run.nq("repair", "--reference", reference, sound());

    assertThat(run).isEqualTo(new Run(0, Given.DRAFT, ""));
  }

  @Test
  void extractNeverRepairsAndRepairAlwaysDoes() {
    assertOneSentence(
        Run.nq("extract", "--lang", "en", "--repair", "always", sound()), "'nq repair'");
    assertOneSentence(
        Run.nq("repair", "--lang", "en", "--repair", "never", sound()), "'nq extract'");
    assertThat(Run.nq("extract", "--repair", "never", stripped()).out()).isEqualTo(STRIPPED);
    assertThat(Run.nq("extract", stripped()).out()).isEqualTo(STRIPPED);
    assertThat(Run.nq("repair", "--repair", "always", stripped()))
        .isEqualTo(Run.nq("repair", stripped()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"auto", "always"})
  void aDamagedDocumentIsParsedRepaired(String when) {
    Run run = Run.nq("parse", "-f", "json", "--lang", "en", "--repair", when, stripped());

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains(
            "\"repaired\": true", "\"docType\": \"NGHỊ QUYẾT\"", "\"heading\": \"Mức hỗ trợ\"")
        .doesNotContain("\"corrections\": 0");
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).contains("khong-dau.txt", " places were repaired", "--repair never");
  }

  @Test
  void quietSaysNothingOfTheRepair() {
    assertThat(Run.nq("parse", "-q", stripped()).err()).isEmpty();
    assertThat(Run.nq("diff", "-q", stripped(), sound()).err()).isEmpty();
  }

  @Test
  void aDocumentIsTakenAsItIsWhereAskedFor() {
    Run run = Run.nq("parse", "-f", "json", "--repair", "never", stripped());

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"repaired\": false", "\"corrections\": 0", "Muc ho tro");
  }

  @Test
  void soundDocumentsAreParsedAsTheyAre() {
    Run run = Run.nq("parse", "-f", "json", sound());

    assertThat(run).isEqualTo(Run.nq("parse", "-f", "json", "--repair", "never", sound()));
    assertThat(run.out()).contains("\"repaired\": false", "\"corrections\": 0", "\"doubts\": 0");
  }

  @Test
  void theRepairOfBothSidesIsSaidBesideTheirDifferences() {
    Run run = Run.nq("diff", "--lang", "en", stripped(), stripped());

    assertThat(run.status()).isZero();
    assertThat(run.errLines()).hasSize(2);
    assertThat(run.out()).contains("No differences");
    assertThat(Run.nq("diff", "--repair", "never", stripped(), sound()).status()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl", "diff", "html"})
  void howManyAtATimeMakesNoDifference(String format) {
    String out = folder.resolve("ra") + "/";
    String more = folder.resolve("ra4") + "/";
    for (int n = 0; n < 4; n++) {
      Given.file(folder, "vào/" + n + ".txt", STRIPPED.substring(n));
    }
    String in = folder.resolve("vào").toString();

    assertThat(Run.nq("repair", "-f", format, "-o", out, in).status()).isZero();
    assertThat(Run.nq("repair", "-f", format, "-o", more, "-j", "4", in).status()).isZero();
    assertThat(Given.filesBelow(Path.of(more)))
        .hasSize(4)
        .isEqualTo(Given.filesBelow(Path.of(out)));
  }
}
