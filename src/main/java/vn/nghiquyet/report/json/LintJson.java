package vn.nghiquyet.report.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.lint.Checked;
import vn.nghiquyet.lint.Finding;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Place;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.report.LintWords;
import vn.nghiquyet.report.Messages;

/** {@code nq/lint/1}: what rules found. */
public final class LintJson {
  private final LintWords words;

  private LintJson(Messages messages) {
    this.words = new LintWords(messages);
  }

  private record Item(Checked file, Finding finding) {}

  /** All findings as one object. */
  public static String of(List<Checked> files, Messages messages) {
    LintJson lint = new LintJson(messages);
    return Json.text(
        true,
        json ->
            json.object(
                out -> {
                  out.field("schema", "nq/lint/1");
                  out.array("findings", items(files), lint::finding);
                  out.object("summary", sum -> lint.summary(sum, files));
                }));
  }

  /** One object a line, each a finding. */
  public static String lines(List<Checked> files, Messages messages) {
    LintJson lint = new LintJson(messages);
    StringBuilder out = new StringBuilder();
    items(files)
        .forEach(
            item -> out.append(Json.text(false, json -> lint.finding(json, item))).append('\n'));
    return out.toString();
  }

  private static List<Item> items(List<Checked> files) {
    List<Item> out = new ArrayList<>();
    files.forEach(file -> file.findings().forEach(finding -> out.add(new Item(file, finding))));
    return out;
  }

  private void summary(Json json, List<Checked> files) throws IOException {
    json.field("files", files.size());
    for (Severity severity : Severity.values()) {
      json.field(severity.jsonName(), LintWords.count(files, severity));
    }
    json.field("baseline", known(files, Finding.Known.BASELINE));
    json.field("suppressed", known(files, Finding.Known.SUPPRESSED));
  }

  private static long known(List<Checked> files, Finding.Known known) {
    return items(files).stream().filter(item -> item.finding().known() == known).count();
  }

  private void finding(Json json, Item item) throws IOException {
    Finding finding = item.finding();
    Place place = finding.place();
    json.object(
        out -> {
          out.field("rule", finding.rule());
          out.field("severity", finding.severity().jsonName());
          out.field("file", item.file().file());
          out.field("line", place.line());
          out.field("column", place.column());
          out.field("endLine", place.endLine());
          out.field("endColumn", place.endColumn());
          out.optional("page", place.page());
          out.strings("path", finding.path());
          out.optional("citation", finding.citation());
          out.optional("text", finding.excerpt());
          out.field("message", words.message(finding));
          out.optional("suggestion", words.suggestion(finding).orElse(""));
          fix(out, item);
          out.field("baseline", finding.known() == Finding.Known.BASELINE);
          out.field("suppressed", finding.known() == Finding.Known.SUPPRESSED);
          out.field("fingerprint", finding.fingerprint());
        });
  }

  private static void fix(Json json, Item item) throws IOException {
    if (item.finding().fix().isEmpty()) {
      json.nullField("fix");
      return;
    }
    Fix fix = item.finding().fix().get();
    json.object(
        "fix",
        out -> {
          out.field("safe", fix.safe());
          out.array(
              "edits", fix.edits(), (edits, edit) -> edit(edits, item.file().subject(), edit));
        });
  }

  private static void edit(Json json, Subject subject, Fix.Edit edit) throws IOException {
    Place place = subject.place(edit.range());
    json.object(
        out -> {
          out.field("line", place.line());
          out.field("column", place.column());
          out.field("endLine", place.endLine());
          out.field("endColumn", place.endColumn());
          out.field("text", edit.text());
        });
  }
}
