package vn.nghiquyet.report.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.nghiquyet.lint.Checked;
import vn.nghiquyet.lint.Finding;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Place;
import vn.nghiquyet.lint.Rule;
import vn.nghiquyet.lint.catalog.Catalog;
import vn.nghiquyet.lint.catalog.RulePage;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.report.LintUri;
import vn.nghiquyet.report.LintWords;
import vn.nghiquyet.report.Messages;

/** SARIF 2.1.0 (OASIS), as code scanning services read it. */
public final class Sarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final List<Checked> files;
  private final Messages messages;
  private final LintWords words;
  private final Map<String, Integer> rules = new TreeMap<>();
  private final boolean compared;

  private Sarif(List<Checked> files, Messages messages) {
    this.files = files;
    this.messages = messages;
    this.words = new LintWords(messages);
    List<Rule> all = Catalog.all();
    for (int i = 0; i < all.size(); i++) {
      rules.put(all.get(i).code(), i);
    }
    this.compared =
        files.stream()
            .flatMap(file -> file.findings().stream())
            .anyMatch(finding -> finding.known() == Finding.Known.BASELINE);
  }

  /** All findings as one log with one run. */
  public static String of(List<Checked> files, Messages messages) {
    return Json.text(true, json -> json.object(new Sarif(files, messages)::log));
  }

  private void log(Json json) throws IOException {
    json.field("$schema", SCHEMA);
    json.field("version", "2.1.0");
    json.array("runs", List.of(this), (out, run) -> out.object(this::run));
  }

  private void run(Json json) throws IOException {
    json.object(
        "tool",
        tool ->
            tool.object(
                "driver",
                driver -> {
                  driver.field("name", "nq");
                  driver.field("language", messages.language());
                  driver.array("rules", Catalog.all(), this::rule);
                }));
    json.field("columnKind", "utf16CodeUnits");
    List<Result> results = new ArrayList<>();
    files.forEach(
        file -> file.findings().forEach(finding -> results.add(new Result(file, finding))));
    json.array("results", results, this::result);
  }

  private void rule(Json json, Rule rule) throws IOException {
    RulePage page = RulePage.of(rule.code());
    json.object(
        out -> {
          out.field("id", rule.code());
          text(out, "shortDescription", page.finds(messages.language()));
          text(out, "fullDescription", page.why(messages.language()));
          out.object("defaultConfiguration", level -> level.field("level", level(rule.severity())));
          out.object("properties", more -> more.strings("tags", List.of(rule.family().jsonName())));
        });
  }

  private record Result(Checked file, Finding finding) {}

  private void result(Json json, Result result) throws IOException {
    Finding finding = result.finding();
    json.object(
        out -> {
          out.field("ruleId", finding.rule());
          out.field("ruleIndex", rules.get(finding.rule()));
          out.field("level", level(finding.severity()));
          String more = words.suggestion(finding).map(text -> " " + text).orElse("");
          text(out, "message", words.message(finding) + more);
          out.array("locations", List.of(result), this::location);
          out.object("partialFingerprints", prints -> prints.field("nq/v1", finding.fingerprint()));
          if (compared) {
            boolean known = finding.known() == Finding.Known.BASELINE;
            out.field("baselineState", known ? "unchanged" : "new");
          }
          if (finding.known() == Finding.Known.SUPPRESSED) {
            out.array(
                "suppressions",
                List.of("external"),
                (list, kind) -> list.object(one -> one.field("kind", kind)));
          }
          if (finding.fix().isPresent()) {
            out.array("fixes", List.of(finding.fix().get()), (list, fix) -> fix(list, result, fix));
          }
        });
  }

  private void location(Json json, Result result) throws IOException {
    Finding finding = result.finding();
    json.object(
        out -> {
          out.object(
              "physicalLocation",
              at -> {
                artifact(at, result.file());
                at.object(
                    "region",
                    region -> {
                      region(region, finding.place());
                      if (!finding.excerpt().isEmpty()) {
                        text(region, "snippet", finding.excerpt());
                      }
                    });
              });
          if (!finding.citation().isEmpty()) {
            out.array(
                "logicalLocations",
                List.of(finding.citation()),
                (list, name) -> list.object(one -> one.field("fullyQualifiedName", name)));
          }
          if (finding.place().page() > 0) {
            out.object("properties", more -> more.field("page", finding.place().page()));
          }
        });
  }

  private static void artifact(Json json, Checked file) throws IOException {
    json.object("artifactLocation", at -> at.field("uri", LintUri.of(file.file())));
  }

  private static void region(Json json, Place place) throws IOException {
    json.field("startLine", place.line());
    json.field("startColumn", place.column());
    json.field("endLine", place.endLine());
    json.field("endColumn", place.endColumn());
  }

  private void fix(Json json, Result result, Fix fix) throws IOException {
    json.object(
        out -> {
          String text = words.suggestion(result.finding()).orElse(words.message(result.finding()));
          text(out, "description", text);
          out.array(
              "artifactChanges",
              List.of(result.file()),
              (list, file) ->
                  list.object(
                      change -> {
                        artifact(change, file);
                        change.array(
                            "replacements",
                            fix.edits(),
                            (edits, edit) -> replacement(edits, file, edit));
                      }));
        });
  }

  private static void replacement(Json json, Checked file, Fix.Edit edit) throws IOException {
    json.object(
        out -> {
          out.object("deletedRegion", at -> region(at, file.subject().place(edit.range())));
          text(out, "insertedContent", edit.text());
        });
  }

  private static void text(Json json, String key, String text) throws IOException {
    json.object(key, out -> out.field("text", text));
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.jsonName();
  }
}
