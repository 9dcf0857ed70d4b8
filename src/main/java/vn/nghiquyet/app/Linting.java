package vn.nghiquyet.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.nghiquyet.lint.Baseline;
import vn.nghiquyet.lint.Checked;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Fixes;
import vn.nghiquyet.lint.Linter;
import vn.nghiquyet.lint.Policy;
import vn.nghiquyet.lint.Profile;
import vn.nghiquyet.lint.Rule;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.lint.Suppression;
import vn.nghiquyet.lint.catalog.Catalog;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.report.LintHtml;
import vn.nghiquyet.report.LintLines;
import vn.nghiquyet.report.LintText;
import vn.nghiquyet.report.LintWords;
import vn.nghiquyet.report.LintXml;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.Palette;
import vn.nghiquyet.report.json.BaselineJson;
import vn.nghiquyet.report.json.LintIssues;
import vn.nghiquyet.report.json.LintJson;
import vn.nghiquyet.report.json.Sarif;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.Patch;

/** Checks structure and form of the documents in files. Safe for use by several threads. */
public final class Linting {
  private final Documents documents;
  private final Optional<Profile> profile;
  private final Linter linter;

  /**
   * What to look for.
   *
   * @param select codes, families or {@code all}; empty for all
   * @param ignore the same, taken away again
   * @param levels how grave what a rule finds is: {@code off}, {@code info}, {@code warning},
   *     {@code error} by code, family or {@code all}
   * @param overrides the same by pattern of files, as {@code rule:level,rule:level}
   * @param profile the form to judge by; empty for that of each document's type and date
   * @param suppressions what is accepted
   */
  public record Request(
      List<String> select,
      List<String> ignore,
      Map<String, String> levels,
      Map<String, String> overrides,
      String profile,
      List<Accepted> suppressions) {}

  /**
   * A finding that somebody accepts; empty strings stand for any.
   *
   * @param rule its code
   * @param file pattern of its files
   * @param unit citation of its unit
   * @param text what its text holds
   * @param reason why
   */
  public record Accepted(String rule, String file, String unit, String text, String reason) {}

  /** What is asked for and is not there. */
  public static final class UnknownException extends Exception {
    private static final long serialVersionUID = 1;
    private final String key;
    private final String name;

    UnknownException(String key, String name) {
      super(key + " " + name);
      this.key = key;
      this.name = name;
    }

    /** What it should have been: {@code rule}, {@code level}, {@code profile}. */
    public String key() {
      return key;
    }

    /** What was asked for. */
    public String name() {
      return name;
    }
  }

  /**
   * Looks through what this reads.
   *
   * @throws UnknownException if the request names what is not there
   */
  public Linting(Documents documents, Request request) throws UnknownException {
    this.documents = documents;
    this.profile = profile(request.profile());
    List<Suppression> accepted = new ArrayList<>();
    for (Accepted one : request.suppressions()) {
      known(List.of(one.rule()));
      accepted.add(new Suppression(one.rule(), one.file(), one.unit(), one.text(), one.reason()));
    }
    this.linter = new Linter(Catalog.all(), policy(request), accepted);
  }

  private static Optional<Profile> profile(String name) throws UnknownException {
    Optional<Profile> found = Profile.named(name);
    if (found.isEmpty() && !name.isEmpty()) {
      throw new UnknownException("profile", name);
    }
    return found;
  }

  private static Policy policy(Request request) throws UnknownException {
    List<Policy.Special> overrides = new ArrayList<>();
    for (Map.Entry<String, String> entry : request.overrides().entrySet()) {
      List<Policy.Level> levels = new ArrayList<>();
      for (String item : entry.getValue().split(",", -1)) {
        int colon = item.indexOf(':');
        if (colon < 0) {
          throw new UnknownException("level", item);
        }
        levels.add(level(item.substring(0, colon).strip(), item.substring(colon + 1).strip()));
      }
      overrides.add(new Policy.Special(entry.getKey(), levels));
    }
    List<Policy.Level> levels = new ArrayList<>();
    for (Map.Entry<String, String> entry : request.levels().entrySet()) {
      levels.add(level(entry.getKey(), entry.getValue()));
    }
    return new Policy(known(request.select()), known(request.ignore()), levels, overrides);
  }

  private static Policy.Level level(String rule, String name) throws UnknownException {
    known(List.of(rule));
    if (name.equals("off")) {
      return new Policy.Level(rule, Optional.empty());
    }
    Optional<Severity> severity =
        Stream.of(Severity.values()).filter(one -> one.jsonName().equals(name)).findFirst();
    if (severity.isEmpty()) {
      throw new UnknownException("level", name);
    }
    return new Policy.Level(rule, severity);
  }

  private static Set<String> known(List<String> names) throws UnknownException {
    for (String name : names) {
      boolean there =
          name.equals(Policy.ALL)
              || Catalog.rule(name).isPresent()
              || Stream.of(Family.values()).anyMatch(family -> family.jsonName().equals(name));
      if (!there) {
        throw new UnknownException("rule", name);
      }
    }
    return new LinkedHashSet<>(names);
  }

  /** The codes of all rules, by family. */
  public static List<String> rules() {
    return Catalog.all().stream().map(Rule::code).toList();
  }

  /**
   * A file, looked through.
   *
   * @param file what to read
   * @param name what to call it
   * @throws InputException if it cannot be read
   */
  public Result check(String file, String name) throws InputException {
    Checked checked =
        linter.check(name.replace('\\', '/'), documents.subject(documents.input(file), profile));
    return new Result(checked);
  }

  /**
   * One file with its findings.
   *
   * @param checked the file
   */
  public record Result(Checked checked) {
    /** How many findings are as grave as this or graver and count. */
    public long count(FailOn from) {
      return checked.counting().stream().filter(finding -> from.counts(finding.severity())).count();
    }
  }

  /**
   * A file as fixes leave it.
   *
   * @param result what is found in it then
   * @param bytes what it holds then
   * @param count how many places were changed
   * @param missed how many places could be fixed but stand where nothing is changed
   * @param before its text
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Fixed(Result result, byte[] bytes, int count, int missed, String before) {
    /** Its text then. */
    public String after() {
      return result.checked().subject().text();
    }
  }

  private static final int ROUNDS = 10;

  /**
   * A file with what was found fixed, as far as that goes; nothing is written. Looks through the
   * result again until nothing is left to fix. What was read from print or repaired, and files of
   * formats that are only read, stay as they are.
   *
   * @param unsafe whether to do what a person should look at, too
   * @throws InputException if it cannot be read
   */
  public Fixed fix(String file, String name, boolean unsafe) throws InputException {
    Input input = documents.input(file);
    int count = 0;
    String before = "";
    for (int round = 0; ; round++) {
      Subject subject = documents.subject(input, profile);
      Checked checked = linter.check(name.replace('\\', '/'), subject);
      before = round == 0 ? subject.text() : before;
      Optional<Patch> patch =
          subject.hasUnsure() ? Optional.empty() : documents.patch(input, subject.source());
      if (patch.isEmpty() || round == ROUNDS) {
        return new Fixed(new Result(checked), input.bytes(), count, 0, before);
      }
      Fixes fixes = Fixes.of(checked, unsafe, edit -> patch.get().reaches(piece(edit)));
      if (fixes.edits().isEmpty()) {
        return new Fixed(new Result(checked), input.bytes(), count, fixes.missed(), before);
      }
      List<Patch.Piece> pieces = fixes.edits().stream().map(Linting::piece).toList();
      input = new Input(input.name(), patch.get().apply(pieces));
      count += pieces.size();
    }
  }

  private static Patch.Piece piece(Fix.Edit edit) {
    return new Patch.Piece(edit.range(), edit.text());
  }

  /** From which severity on a check counts as failed. */
  public enum FailOn {
    /** Errors. */
    ERROR,
    /** Warnings, too. */
    WARNING,
    /** Anything. */
    INFO,
    /** Nothing. */
    NEVER;

    boolean counts(Severity severity) {
      return switch (this) {
        case ERROR -> severity == Severity.ERROR;
        case WARNING -> severity != Severity.INFO;
        case INFO -> true;
        case NEVER -> false;
      };
    }

    /** The name on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How findings are written. */
  public enum Form {
    /** For people at a terminal. */
    TERMINAL,
    /** For programs: {@code nq/lint/1}. */
    JSON,
    /** The same, a finding a line. */
    JSONL,
    /** For code scanning: SARIF 2.1.0. */
    SARIF,
    /** For build servers. */
    JUNIT,
    /** For build servers. */
    CHECKSTYLE,
    /** For GitHub Actions: workflow commands. */
    GITHUB,
    /** For GitLab: a code quality report. */
    GITLAB,
    /** For Reviewdog. */
    RDJSON,
    /** For a browser: one page. */
    HTML,
    /** For a comment or a dossier. */
    MARKDOWN;

    /** The form that a file of this name has: one for a terminal where its ending tells none. */
    public static Form byName(String file) {
      String name = file.toLowerCase(Locale.ROOT);
      return name.endsWith(".md")
          ? MARKDOWN
          : Stream.of(JSON, JSONL, SARIF, HTML)
              .filter(form -> name.endsWith("." + form))
              .findFirst()
              .orElse(TERMINAL);
    }

    /** The name on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How a report looks.
   *
   * @param messages its language
   * @param palette colours of a terminal
   * @param width columns of a terminal
   */
  public record View(Messages messages, Palette palette, int width) {}

  /** The findings in a form. */
  public static String report(List<Result> results, Form form, View view) {
    List<Checked> files = files(results);
    return switch (form) {
      case TERMINAL -> new LintText(view.messages(), view.palette(), view.width()).of(files);
      case JSON -> LintJson.of(files, view.messages()) + "\n";
      case JSONL -> LintJson.lines(files, view.messages());
      case SARIF -> Sarif.of(files, view.messages()) + "\n";
      case JUNIT -> LintXml.junit(files, view.messages()) + "\n";
      case CHECKSTYLE -> LintXml.checkstyle(files, view.messages()) + "\n";
      case HTML -> LintHtml.of(files, view.messages());
      case GITHUB -> new LintLines(view.messages()).github(files);
      case GITLAB -> LintIssues.gitlab(files, view.messages()) + "\n";
      case RDJSON -> LintIssues.rdjson(files, view.messages()) + "\n";
      case MARKDOWN -> new LintLines(view.messages()).markdown(files);
    };
  }

  /** One line: how much was found. */
  public static String summary(List<Result> results, Messages messages) {
    return new LintWords(messages).summary(files(results));
  }

  /**
   * The results with those findings marked that a baseline knows.
   *
   * @param file the baseline
   * @throws InputException if it is none
   */
  public List<Result> marked(List<Result> results, String file) throws InputException {
    Baseline known = BaselineJson.read(documents.input(file).bytes(), file);
    return results.stream().map(result -> new Result(known.mark(result.checked()))).toList();
  }

  /** All that was found, as a baseline for later. */
  public static String baseline(List<Result> results) {
    return BaselineJson.of(Baseline.of(files(results))) + "\n";
  }

  private static List<Checked> files(List<Result> results) {
    return results.stream().map(Result::checked).toList();
  }
}
