package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HelpTest {
  private static final List<String> COMMON =
      List.of(
          "--lang",
          "--color",
          "-o",
          "--output",
          "-j",
          "--jobs",
          "-q",
          "--quiet",
          "-v",
          "--verbose",
          "--revisions",
          "--width",
          "-h",
          "--help");

  private static void assertNames(String help, List<String> options) {
    for (String option : options) {
      assertThat(help).containsPattern("(?m)^ .*" + Pattern.quote(option) + "\\b");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "extract, vi",
    "extract, en",
    "repair, vi",
    "repair, en",
    "parse, vi",
    "parse, en",
    "diff, vi",
    "diff, en",
  })
  void everyOptionIsNamed(String command, String lang) {
    Run run = Run.nq(command, "--help", "--lang", lang);

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertNames(run.out(), COMMON);
    assertNames(
        run.out(),
        switch (command) {
          case "extract" -> List.of("--tone-style", "FILE");
          case "repair" ->
              List.of("-f", "--format", "--reference", "--min-confidence", "--model", "FILE");
          case "parse" -> List.of("-f", "--format", "--repair", "--model", "FILE");
          default ->
              List.of(
                  "-f",
                  "--format",
                  "--repair",
                  "--model",
                  "--context",
                  "--exit-zero",
                  "BEFORE",
                  "AFTER");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void theProgramNamesItsCommandsAndItsStatuses(String lang) {
    Run run = Run.nq("--help", "--lang", lang);

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertNames(
        run.out(),
        List.of(
            "-h",
            "--help",
            "-V",
            "--version",
            "extract",
            "repair",
            "parse",
            "diff",
            "compare",
            "model"));
    assertThat(run.out()).containsPattern("0 .*; 1 .*; 2 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "extract", "repair", "parse", "diff", "compare"})
  void everyOptionAndParameterHasAnExplanation(String command) {
    for (String lang : List.of("vi", "en")) {
      String[] args =
          command.isEmpty()
              ? new String[] {"--help", "--lang", lang}
              : new String[] {command, "--help", "--lang", lang};
      List<String> lines = Run.nq(args).out().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith("  -") || lines.get(i).startsWith("      --")) {
          boolean here = lines.get(i).strip().matches("\\S+(, \\S+)*\\s{2,}\\S.*");
          boolean below = i + 1 < lines.size() && lines.get(i + 1).startsWith(" ".repeat(26));
          assertThat(here || below).as(lines.get(i)).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "repair", "parse", "diff", "compare"})
  void vietnameseHelpIsAnotherTextThanEnglishHelp(String command) {
    String vi = Run.nq(command, "--help", "--lang", "vi").out();
    String en = Run.nq(command, "--help", "--lang", "en").out();

    assertThat(vi).contains("đầu ra chuẩn").doesNotContain("standard output", "default:");
    assertThat(en).contains("standard output").doesNotContain("mặc định");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "repair", "parse", "diff", "compare"})
  void theHeadingsOfACommandsHelpAreVietnameseToo(String command) {
    String vi = Run.nq(command, "--help", "--lang", "vi").out();

    assertThat(vi).contains("Cách dùng:", "Tùy chọn:").doesNotContain("Usage:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "repair", "parse", "diff", "compare"})
  void theOptionsOfACommandHaveAHeading(String command) {
    assertThat(Run.nq(command, "--help", "--lang", "en").out()).contains("Options:");
  }

  @Test
  void helpIsNoWiderThanEightyColumns() {
    for (String command : List.of("extract", "repair", "parse", "diff")) {
      assertThat(Run.nq(command, "--help", "--lang", "vi").out().lines())
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
  }

  @Test
  void theVersionIsOneLine() {
    for (String option : List.of("-V", "--version")) {
      Run run = Run.nq(option);

      assertThat(run.status()).isZero();
      assertThat(run.out()).matches("nq \\S+\n");
      assertThat(run.err()).isEmpty();
    }
  }

  @Test
  void theLanguageIsThatOfTheLocaleUnlessAskedFor() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("vi-VN"));
      assertThat(Run.nq("--help").out()).contains("Cách dùng:");
      assertThat(Run.nq("--help", "--lang=en").out()).contains("Usage:");
      Locale.setDefault(Locale.US);
      assertThat(Run.nq("--help").out()).contains("Usage:");
      assertThat(Run.nq("--help", "--lang", "vi").out()).contains("Cách dùng:");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr-FR", "de-DE", "tr-TR", "ja-JP", "und"})
  void theProgramRunsInEveryLocale(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(Run.nq("--help").out()).contains("Usage:");
      assertThat(Run.nq("parse", "--help").out()).contains("Usage:");
      assertThat(Run.withInput(Given.DRAFT, "parse", "-").status()).isZero();
      assertThat(Run.withInput(Given.DRAFT, "parse", "--lang", "vi", "-").status()).isZero();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theLanguageMayStandBeforeTheCommand() {
    assertThat(Run.withInput(Given.DRAFT, "--lang", "vi", "parse", "-").status()).isZero();
  }
}
