package vn.nghiquyet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rules of structure, references and numbers find in clean documents. Every finding here
 * was read in its document and judged right; a new one must be read and judged, too.
 */
@Tag("shared")
final class LintSurveyTest {
  private static final List<String> JUDGED =
      List.of(
          "documents/haiphong.md:53 label-gap",
          "resolutions/modern-33-2025.txt:24 quotation-unclosed",
          "resolutions/modern-33-2025.txt:102 list-mark",
          "resolutions/modern-73-2025.txt:139 list-mark",
          "resolutions/modern-73-2025.txt:210 list-intro",
          "resolutions/older-00194903.txt:72 point-letter",
          "resolutions/older-00238062.txt:33 label-gap",
          "resolutions/older-00258305.txt:74 label-gap",
          "resolutions/older-00258305.txt:107 label-gap",
          "hanoi-pdf/VanBanGoc_Q_14.2025.pdf:199 list-end",
          "scans/10209603.gold.txt:51 list-mark",
          "scans/10209630.gold.txt:41 list-mark");

  static List<String> documents() {
    return LintSurvey.CLEAN;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void nothingIsFoundThatWasNotJudged(String document) throws IOException {
    List<String> found = new ArrayList<>();
    for (JsonNode finding : LintSurvey.findings(document, "structure,reference,number")) {
      if (!finding.get("rule").asText().equals("bullet-in-point")) {
        found.add(
            document + ":" + finding.get("line").asInt() + " " + finding.get("rule").asText());
      }
    }
    assertThat(found)
        .containsExactlyElementsOf(
            JUDGED.stream().filter(one -> one.startsWith(document + ":")).toList());
  }
}
