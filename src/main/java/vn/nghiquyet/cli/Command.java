package vn.nghiquyet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.nghiquyet.app.Output;
import vn.nghiquyet.app.Reading;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.report.Messages;

/** What the commands share: options, results to where they belong, the exit status. */
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

  /** Lets go of what the command holds. */
  void close() {}

  @Override
  public final Integer call() {
    try {
      return run();
    } catch (InputException e) {
      report(e);
      return FAILED;
    } finally {
      close();
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

  /** Writes one text to a file. */
  void writeFile(String file, String text) {
    writeFile(path(file), utf8(text));
  }

  /** Writes a file whole. */
  void writeFile(String file, byte[] bytes) {
    writeFile(path(file), bytes);
  }

  /** Writes what is no text to the file of {@code -o}, which is given. */
  void write(byte[] bytes) {
    writeFile(path(common.output()), bytes);
  }

  /** Writes what comes as bytes to standard output or to the file of {@code -o}. */
  void write(Output.Content content) {
    if (common.output().isEmpty()) {
      try {
        content.write(console.out());
        if (console.out().checkError()) {
          throw new IOException("lost");
        }
      } catch (IOException e) {
        throw new UsageException(messages().get("output.lost"));
      }
    } else {
      writeFile(path(common.output()), content);
    }
  }

  static byte[] utf8(String text) {
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
    writeFileInto(input, nameInto(input, ending), out -> out.write(utf8(text)));
  }

  /** The name that a result has in the folder of {@code -o}. */
  String nameInto(String input, String ending) {
    String name = input.equals(Reading.STDIN) ? "stdin" : path(input).getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String free = stem;
    for (int n = 2; !written.add(free); n++) {
      free = stem + "-" + n;
    }
    return free + "." + ending;
  }

  /** Writes a file of this name into the folder of {@code -o}, but never over its own input. */
  void writeFileInto(String input, String name, Output.Content content) {
    Path target = path(common.output()).resolve(name);
    try {
      if (!input.equals(Reading.STDIN)
          && Files.exists(target)
          && Files.isSameFile(target, path(input))) {
        throw new UsageException(messages().get("output.input", target.toString()));
      }
    } catch (IOException e) {
      throw new UsageException(messages().get("output.failed", target.toString(), e.toString()));
    }
    writeFile(target, content);
  }

  private void writeFile(Path path, byte[] bytes) {
    writeFile(path, out -> out.write(bytes));
  }

  private void writeFile(Path path, Output.Content content) {
    if (Files.isDirectory(path)) {
      throw new UsageException(messages().get("output.folder", path.toString()));
    }
    try {
      Output.write(path, content);
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
