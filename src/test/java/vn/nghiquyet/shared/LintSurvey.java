package vn.nghiquyet.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.nghiquyet.cli.Run;

/**
 * Every finding of the linter in the clean documents beside the repository, to be read and judged.
 */
final class LintSurvey {
  /** What people wrote and checked: what fires here is right, or the rule is wrong. */
  static final List<String> CLEAN =
      Stream.concat(
              Shared.TEXTS.stream(),
              Stream.of(
                  "hanoi-pdf/NQso11.2025.pdf",
                  "hanoi-pdf/VanBanGoc_64.2024.pdf",
                  "hanoi-pdf/VanBanGoc_71.2024.pdf",
                  "hanoi-pdf/VanBanGoc_Q_01.2025.pdf",
                  "hanoi-pdf/VanBanGoc_Q_08.2025.pdf",
                  "hanoi-pdf/VanBanGoc_Q_14.2025.pdf",
                  "scans/10209603.gold.txt",
                  "scans/10209608.gold.txt",
                  "scans/10209610.gold.txt",
                  "scans/10209630.gold.txt",
                  "scans/10209647.gold.txt"))
          .toList();

  private LintSurvey() {}

  /** What rules find in a document: codes or families, or {@code all}. */
  static List<JsonNode> findings(String document, String select) throws IOException {
    Run run =
        Run.nq(
            "lint",
            Shared.file(document).toString(),
            "--lang=vi",
            "--format=json",
            "--ocr=never",
            "--fail-on=never",
            "--select=" + select);
    if (run.status() != 0) {
      throw new IOException(document + ": " + run.err());
    }
    List<JsonNode> out = new ArrayList<>();
    new ObjectMapper().readTree(run.out()).get("findings").forEach(out::add);
    return out;
  }

  /** Prints the findings with the lines they stand on: all, or those of the rules named. */
  public static void main(String[] args) throws IOException {
    String select = args.length == 0 ? "all" : String.join(",", args);
    Map<String, Integer> counts = new TreeMap<>();
    for (String document : CLEAN) {
      for (JsonNode finding : findings(document, select)) {
        counts.merge(finding.get("rule").asText(), 1, Integer::sum);
        System.out.printf(
            "%s:%d %s %s | %s | %s%n",
            document,
            finding.get("line").asInt(),
            finding.get("severity").asText(),
            finding.get("rule").asText(),
            finding.get("message").asText(),
            finding.path("text").asText());
      }
    }
    System.out.println(counts);
  }
}
