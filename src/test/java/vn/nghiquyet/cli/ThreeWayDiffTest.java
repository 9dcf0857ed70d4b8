package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code nq diff BASE A B}. */
class ThreeWayDiffTest {
  private static final Path CASE =
      Given.PROJECT.resolve("src/test/resources/vn/nghiquyet/report/cases/ba-ben");

  @TempDir private Path folder;

  private static String file(String name) {
    return CASE.resolve(name).toString();
  }

  private static Run diff(String a, String b, String... options) {
    List<String> args = new ArrayList<>(List.of("diff", file("base.txt"), file(a), file(b)));
    args.addAll(Arrays.asList(options));
    return Run.nq(args.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "diff3.txt, terminal, vi",
    "diff3.md, markdown, vi",
    "diff3-en.md, markdown, en",
    "diff3.json, json, vi",
  })
  void theReportSaysWhoChangedWhat(String expected, String format, String language) {
    Run run =
        diff(
            "a.txt", "b.txt", "-f", format, "--lang", language, "--color", "never", "--width",
            "100");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(Given.text(CASE.resolve(expected)));
  }

  @Test
  void theSidesChangePlacesWithTheirNames() {
    assertThat(diff("b.txt", "a.txt", "--lang", "en").out())
        .contains("khoản 2 Điều 2: b.txt only")
        .contains("Điều 3: a.txt only")
        .contains("khoản 3 Điều 1: CONFLICT, b.txt and a.txt differ");
  }

  @Test
  void whatBothDidTheSameIsToldOnce() {
    String out = diff("a.txt", "b.txt", "--lang", "en", "--color", "never").out();

    assertThat(out.split("bảo hiểm trách nhiệm", -1)).hasSize(2);
    assertThat(out.split("\\{\\+phải\\+\\}", -1)).hasSize(2);
  }

  @Test
  void nothingChangedIsNothingFound() {
    Run run = diff("base.txt", "base.txt", "--lang", "en");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("No conflicts").doesNotContain("only\n");
  }

  @Test
  void aConflictOfWritingIsFoundToo() {
    String base = Given.text(CASE.resolve("base.txt"));
    String one = Given.file(folder, "one.txt", base.replace("Khách mặc", "KHÁCH mặc"));
    String two = Given.file(folder, "two.txt", base.replace("Khách mặc", "khách mặc"));

    assertThat(Run.nq("diff", file("base.txt"), one, two).status()).isEqualTo(1);
    assertThat(Run.nq("diff", file("base.txt"), one, one).status()).isZero();
    assertThat(Run.nq("diff", file("base.txt"), one, two, "--exit-zero").status()).isZero();
  }

  @Test
  void thePageOfThreeIsAFormToo() {
    Run run = diff("a.txt", "b.txt", "-f", "html", "--lang", "en");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("⚠ CONFLICT", "② b.txt only");
    assertThat(diff("a.txt", "b.txt", "-f", "html", "--images", "--lang", "en").err())
        .contains("--images");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "docx-redline", "csv"})
  void formsOfTwoDocumentsAreRefused(String format) {
    Run run = diff("a.txt", "b.txt", "-f", format, "--lang", "en");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(format);
  }
}
