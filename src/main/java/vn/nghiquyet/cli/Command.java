package vn.nghiquyet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.nghiquyet.app.Batch;
import vn.nghiquyet.app.Documents;
import vn.nghiquyet.app.Inputs;
import vn.nghiquyet.app.Output;
import vn.nghiquyet.app.Reading;
import vn.nghiquyet.app.RepairStage;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.report.Messages;

/**
 * What the commands share: options, reading in batches, results to where they belong, the exit
 * status.
 */
abstract class Command implements Callable<Integer> {
  static final int DONE = 0;
  static final int FOUND = 1;
  static final int FAILED = 2;

  @Mixin CommonOptions common;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  @SuppressWarnings("UnusedVariable") // read by picocli
  private boolean help;

  private final Console console;
  private final Set<String> written = new HashSet<>();

  Command(Console console) {
    this.console = console;
  }

  Console console() {
    return console;
  }

  Messages messages() {
    return Messages.of(console.language());
  }

  Reading reading() {
    if (common.jobs() < 1) {
      throw new UsageException(messages().get("usage.jobs", String.valueOf(common.jobs())));
    }
    if (!common.notYet().isEmpty()) {
      throw new UsageException(messages().get("usage.notYet", common.notYet()));
    }
    return new Reading(common.original(), console.in());
  }

  /** Reads files to documents, repaired as the command line says. */
  Documents documents(ModelOption model) throws InputException {
    Reading reading = reading();
    return new Documents(
        reading,
        common.repair() == CommonOptions.When.never
            ? RepairStage.NEVER
            : RepairStage.of(new RepairStage.Request(model.file(), 0, ""), reading));
  }

  /** Refuses to read standard input twice. */
  void readOnce(String... named) {
    if (Stream.of(named).filter(Reading.STDIN::equals).count() > 1) {
      throw new UsageException(messages().get("usage.stdinTwice"));
    }
  }

  /** Refuses a use of {@code --repair} that another command is for. */
  void refuseRepair(CommonOptions.When refused, String instead) {
    if (common.repair() == refused) {
      throw new UsageException(
          messages().get("usage.otherCommand", "--repair " + refused, "nq " + instead));
    }
  }

  /** Says that a document is not word for word what the file holds. */
  void sayRepaired(Document document) {
    Document.Repair repair = document.source().repair();
    if (repair.corrections() > 0 && !common.quiet()) {
      String name = document.source().name();
      String sentence = messages().get("repair.done", name, repair.corrections(), repair.doubts());
      console.err().println("nq: " + sentence);
    }
  }

  /** A result and the input it came from. */
  record Named<T>(String input, T value) {}

  /** Reads the files named, says what could not be read. */
  <T> Batch.Result<Named<T>> read(List<String> named, Batch.Task<T> task) {
    List<String> files;
    try {
      files = Inputs.files(named);
    } catch (InputException e) {
      return new Batch.Result<>(List.of(), List.of(report(e)));
    }
    Batch.Result<Named<T>> result =
        Batch.run(files, common.jobs(), file -> new Named<>(file, task.of(file)));
    result.failures().forEach(this::report);
    return result;
  }

  /**
   * Writes what was read: each into the folder, or all to the output one behind the other.
   *
   * @param array writes several as one, where the format asks for that
   * @return the exit status
   */
  <T> int writeAll(
      Batch.Result<Named<T>> read,
      String ending,
      Function<T, String> one,
      Optional<Function<List<T>, String>> array,
      String separator) {
    List<T> values = read.results().stream().map(Named::value).toList();
    if (toFolder()) {
      read.results().forEach(named -> writeInto(named.input(), ending, one.apply(named.value())));
    } else if (!values.isEmpty()) {
      boolean several = read.results().size() + read.failures().size() > 1;
      write(
          several && array.isPresent()
              ? array.get().apply(values)
              : values.stream().map(one).collect(Collectors.joining(separator)));
    }
    return read.failures().isEmpty() ? DONE : FAILED;
  }

  /** Refuses a number that an option cannot take. */
  void within(String option, int value, int least, int most) {
    if (value < least || value > most) {
      boolean open = most == Integer.MAX_VALUE;
      throw open
          ? new UsageException(
              messages().get("usage.atLeast", option + " " + value, String.valueOf(least)))
          : outside(option + " " + value, least, most);
    }
  }

  /** Refuses what is no share of one. */
  void share(String option, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw outside(option + " " + value, 0, 1);
    }
  }

  private UsageException outside(String given, int least, int most) {
    return new UsageException(
        messages().get("usage.within", given, String.valueOf(least), String.valueOf(most)));
  }

  /** Does the work of the command, says in one sentence what could not be read. */
  abstract int run() throws InputException;

  @Override
  public final Integer call() {
    try {
      return run();
    } catch (InputException e) {
      report(e);
      return FAILED;
    }
  }

  InputException report(InputException e) {
    console.err().println("nq: " + messages().get(e));
    if (common.verbose() && e.getCause() != null) {
      console.err().println("    " + e.getCause());
    }
    return e;
  }

  /** Writes one text to standard output or to the file of {@code -o}. */
  void write(String text) {
    if (common.output().isEmpty()) {
      console.out().print(text);
      if (console.out().checkError()) {
        throw new UsageException(messages().get("output.lost"));
      }
    } else {
      writeFile(path(common.output()), utf8(text));
    }
  }

  /** Writes what is no text to the file of {@code -o}, which is given. */
  void write(byte[] bytes) {
    writeFile(path(common.output()), bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether {@code -o} names a folder: one that is there, or a name that ends like one. */
  boolean toFolder() {
    String output = common.output();
    return !output.isEmpty() && (output.endsWith("/") || Files.isDirectory(path(output)));
  }

  /**
   * Writes a file into the folder of {@code -o}, named after the input; a name that was taken gets
   * a number.
   */
  void writeInto(String input, String ending, String text) {
    String name = input.equals(Reading.STDIN) ? "stdin" : path(input).getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String free = stem;
    for (int n = 2; !written.add(free); n++) {
      free = stem + "-" + n;
    }
    writeFile(path(common.output()).resolve(free + "." + ending), utf8(text));
  }

  private void writeFile(Path path, byte[] bytes) {
    if (Files.isDirectory(path)) {
      throw new UsageException(messages().get("output.folder", path.toString()));
    }
    try {
      Output.write(path, bytes);
    } catch (FileSystemException e) {
      String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
      throw new UsageException(messages().get("output.failed", path.toString(), reason));
    } catch (IOException e) {
      throw new UsageException(
          messages().get("output.failed", path.toString(), String.valueOf(e.getMessage())));
    }
  }

  private Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException(
          messages().get("output.failed", name, String.valueOf(e.getReason())));
    }
  }
}
