package vn.nghiquyet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nghiquyet.app.Batch;
import vn.nghiquyet.app.Linting;
import vn.nghiquyet.app.Reading;
import vn.nghiquyet.app.Watch;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.report.PatchText;

@CommandLine.Command(name = "lint", sortOptions = false)
final class LintCommand extends ReadingCommand {
  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files")
  private List<String> files;

  @Option(
      names = {"-f", "--format"},
      descriptionKey = "option.lintFormat",
      paramLabel = "FORM[=FILE]")
  private List<String> formats = List.of();

  @Option(
      names = "--select",
      descriptionKey = "option.select",
      paramLabel = "RULE,…",
      split = ",",
      splitSynopsisLabel = ",")
  private List<String> select = List.of();

  @Option(
      names = "--ignore",
      descriptionKey = "option.ignore",
      paramLabel = "RULE,…",
      split = ",",
      splitSynopsisLabel = ",")
  private List<String> ignore = List.of();

  @Option(
      names = "--severity",
      descriptionKey = "option.severity",
      paramLabel = "RULE=LEVEL",
      split = ",",
      splitSynopsisLabel = ",")
  private Map<String, String> severity = new LinkedHashMap<>();

  @Option(
      names = "--override",
      descriptionKey = "option.override",
      paramLabel = "FILES=RULE:LEVEL,…",
      split = ";",
      splitSynopsisLabel = ";")
  private Map<String, String> overrides = new LinkedHashMap<>();

  @Option(names = "--profile", descriptionKey = "option.profile", paramLabel = "NAME")
  private String profile = "";

  @Option(
      names = "--fail-on",
      descriptionKey = "option.failOn.lint",
      defaultValue = "error",
      paramLabel = "error|warning|info|never")
  private Linting.FailOn failOn;

  @Option(names = "--baseline", descriptionKey = "option.baseline", paramLabel = "FILE")
  private Optional<String> baseline = Optional.empty();

  @Option(names = "--write-baseline", descriptionKey = "option.writeBaseline", paramLabel = "FILE")
  private Optional<String> writeBaseline = Optional.empty();

  @Option(names = "--suppressions", descriptionKey = "option.suppressions", paramLabel = "FILE")
  private Optional<String> suppressions = Optional.empty();

  @Option(names = "--stdin-filename", descriptionKey = "option.stdinFilename", paramLabel = "NAME")
  private String stdinName = "";

  @Option(names = "--fix", descriptionKey = "option.fix")
  private boolean fix;

  @Option(names = "--unsafe-fixes", descriptionKey = "option.unsafeFixes")
  private boolean unsafeFixes;

  @Option(names = "--diff", descriptionKey = "option.fixDiff")
  private boolean diff;

  @Option(names = "--watch", descriptionKey = "option.watch")
  private boolean watch;

  @Mixin private ModelOption model;

  @Option(names = "--exit-zero", descriptionKey = "option.exitZero")
  private boolean exitZero;

  LintCommand(Console console) {
    super(console);
  }

  /** A form and the file it goes to; empty for where results go. */
  private record Target(Linting.Form form, String file) {}

  @Override
  int run() throws InputException {
    readOnce(files.toArray(String[]::new));
    if (unsafeFixes && !fix && !diff) {
      throw new UsageException(messages().get("usage.lint.unsafe"));
    }
    if (watch && (diff || files.contains(Reading.STDIN))) {
      throw new UsageException(messages().get("usage.either", "--watch", diff ? "--diff" : "-"));
    }
    List<Target> targets = targets();
    Linting linting = linting();
    if (diff) {
      return showFixes(linting);
    }
    int status = check(linting, targets, files);
    return watch ? watch(linting, targets) : status;
  }

  /** Looks through files as they are saved, until the program is ended. */
  private int watch(Linting linting, List<Target> targets) throws InputException {
    try (Watch saved = new Watch(files)) {
      say(messages().get("lint.watching"));
      while (true) {
        check(linting, targets, saved.saved());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return DONE;
    }
  }

  private int check(Linting linting, List<Target> targets, List<String> named)
      throws InputException {
    Batch.Result<Named<Linting.Result>> read = read(named, file -> look(linting, file));
    List<Linting.Result> results = read.results().stream().map(Named::value).toList();
    if (baseline.isPresent()) {
      results = linting.marked(results, baseline.get());
    }
    Linting.View view = new Linting.View(messages(), common.palette(console()), common.width());
    for (Target target : targets) {
      String report = Linting.report(results, target.form(), view);
      if (target.file().isEmpty()) {
        write(report);
      } else {
        writeFile(target.file(), report);
      }
    }
    if (writeBaseline.isPresent()) {
      writeFile(writeBaseline.get(), Linting.baseline(results));
    }
    boolean written =
        !common.output().isEmpty() || targets.stream().noneMatch(t -> t.file().isEmpty());
    if (written && !common.quiet()) {
      console().err().println("nq: " + Linting.summary(results, messages()));
    }
    boolean found = results.stream().anyMatch(result -> result.count(failOn) > 0);
    boolean fails = found && !exitZero && writeBaseline.isEmpty();
    return Math.max(status(read.failures().isEmpty()), fails ? FOUND : DONE);
  }

  @Override
  int jobs() {
    return common.engines(); // findings of many files: as many at a time as there are cores
  }

  /** Looks through a file, after it was fixed where that is wanted. */
  private Linting.Result look(Linting linting, String file) throws InputException {
    if (fix && !file.equals(Reading.STDIN)) {
      Linting.Fixed fixed = linting.fix(file, name(file), unsafeFixes);
      if (fixed.count() > 0) {
        writeFile(file, fixed.bytes());
        tell("lint.fixed", file, fixed.count());
      }
      tell("lint.missed", file, fixed.missed());
      return fixed.result();
    }
    return linting.check(file, name(file));
  }

  /** Says of how many places of a file something holds, if of any. */
  private void tell(String key, String file, int places) {
    if (places > 0 && !common.quiet()) {
      say(messages().get(key, file, places));
    }
  }

  private synchronized void say(String sentence) {
    console().err().println("nq: " + sentence);
  }

  /** Writes what fixes would change, and changes nothing. */
  private int showFixes(Linting linting) {
    Batch.Result<Named<Linting.Fixed>> read =
        read(files, file -> linting.fix(file, name(file), unsafeFixes));
    StringBuilder out = new StringBuilder();
    for (Named<Linting.Fixed> named : read.results()) {
      Linting.Fixed fixed = named.value();
      String name = name(named.input());
      if (fixed.count() > 0) {
        out.append(PatchText.of(name, fixed.before(), fixed.after(), common.palette(console())));
      }
      tell("lint.missed", name, fixed.missed());
    }
    write(out.toString());
    boolean found = out.length() > 0;
    return Math.max(status(read.failures().isEmpty()), found && !exitZero ? FOUND : DONE);
  }

  private Linting linting() throws InputException {
    List<Linting.Accepted> accepted =
        suppressions.isEmpty() ? List.of() : Suppressions.read(suppressions.get());
    try {
      return new Linting(
          documents(model),
          new Linting.Request(select, ignore, severity, overrides, profile, accepted));
    } catch (Linting.UnknownException e) {
      throw new UsageException(messages().get("usage.lint." + e.key(), e.name()));
    }
  }

  private String name(String file) {
    return file.equals(Reading.STDIN) && !stdinName.isEmpty() ? stdinName : file;
  }

  /** Where each form goes: at most one to where results go. */
  private List<Target> targets() {
    List<Target> out = new ArrayList<>();
    for (String format : formats.isEmpty() ? List.of(usual().toString()) : formats) {
      int equals = format.indexOf('=');
      String name = equals < 0 ? format : format.substring(0, equals);
      Linting.Form form =
          Stream.of(Linting.Form.values())
              .filter(one -> one.toString().equals(name.toLowerCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow(
                  () -> new UsageException(messages().get("usage.lint.form", name, forms())));
      out.add(new Target(form, equals < 0 ? "" : format.substring(equals + 1)));
    }
    if (out.stream().filter(target -> target.file().isEmpty()).count() > 1) {
      throw new UsageException(messages().get("usage.lint.twoForms"));
    }
    return out;
  }

  private static String forms() {
    return String.join(", ", Stream.of(Linting.Form.values()).map(Linting.Form::toString).toList());
  }

  /** The form that the name of the output has. */
  private Linting.Form usual() {
    return common.output().isEmpty()
        ? Linting.Form.TERMINAL
        : Linting.Form.byName(Path.of(common.output()).getFileName().toString());
  }
}
