package vn.nghiquyet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.report.Messages;

/** {@code nq}: the program. */
@CommandLine.Command(name = "nq", sortOptions = false)
public final class Nq implements Runnable {
  private static final int FAULT = 3;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  @SuppressWarnings("UnusedVariable") // read by picocli
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  @SuppressWarnings("UnusedVariable") // read by picocli
  private boolean version;

  @Option(names = "--lang", descriptionKey = "option.lang", paramLabel = "vi|en")
  @SuppressWarnings("UnusedVariable") // run looks for it before anything else is read
  private CommonOptions.Language asked;

  @Option(names = "--config", descriptionKey = "option.config", paramLabel = "FILE")
  @SuppressWarnings("UnusedVariable") // run looks for it before anything else is read
  private String config;

  private final String language;

  private Nq(String language) {
    this.language = language;
  }

  /** Runs the program and ends the process with its exit status. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int status = run(args, System.in, out, err, Boolean.getBoolean("nq.terminal"));
    out.flush();
    err.flush();
    System.exit(status);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /**
   * Runs the program in this process.
   *
   * @param terminal whether {@code out} is a terminal
   * @return the exit status: 0 nothing found or done, 1 differences, 2 wrong usage or unreadable
   *     input, 3 a fault
   */
  public static int run(
      String[] args, InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    Optional<Defaults> defaults;
    try {
      defaults = asksForHelp(args) ? Optional.empty() : defaults(args);
    } catch (InputException e) {
      err.println("nq: " + Messages.of(language(args, "")).get(e));
      return Command.FAILED;
    }
    String language = language(args, defaults.map(Defaults::language).orElse(""));
    Console console = new Console(in, out, err, terminal, language);
    Messages messages = Messages.of(language);
    CommandLine line = new CommandLine(new Nq(language));
    line.addSubcommand(new ExtractCommand(console));
    line.addSubcommand(new RepairCommand(console));
    line.addSubcommand(new ParseCommand(console));
    line.addSubcommand(new DiffCommand(console));
    line.addSubcommand(new LintCommand(console));
    line.addSubcommand(ExplainCommand.line(console));
    line.addSubcommand(new CompareCommand(console));
    line.addSubcommand(new OcrCommand(console));
    line.addSubcommand(ModelCommand.line(console));
    line.addSubcommand(CompletionCommand.line(console));
    line.setResourceBundle(messages.bundle());
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false);
    line.setUsageHelpAutoWidth(true);
    line.getCommandSpec().versionProvider(() -> new String[] {"nq " + version()});
    line.setParameterExceptionHandler((e, given) -> usage(messages, err, e));
    line.setExecutionExceptionHandler((e, command, parsed) -> fault(messages, err, e, args));
    try {
      if (defaults.isPresent()) {
        defaults.get().giveTo(line);
      }
    } catch (InputException e) {
      err.println("nq: " + messages.get(e));
      return Command.FAILED;
    }
    int status = line.execute(args);
    if (out.checkError()) {
      err.println("nq: " + messages.get("output.lost"));
      return Command.FAILED;
    }
    return status;
  }

  /** The language asked for on the command line, else that of the settings or of the locale. */
  private static String language(String[] args, String set) {
    String usual = set.isEmpty() ? CommonOptions.localeLanguage() : set;
    return value(args, "--lang").orElse(usual);
  }

  /** What an option has on the command line, wherever it stands. */
  private static Optional<String> value(String[] args, String option) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith(option + "=")) {
        return Optional.of(args[i].substring(option.length() + 1));
      }
      if (args[i].equals(option) && i + 1 < args.length) {
        return Optional.of(args[i + 1]);
      }
    }
    return Optional.empty();
  }

  /** The settings named on the command line, or those that lie nearest. */
  private static Optional<Defaults> defaults(String[] args) throws InputException {
    Optional<String> named = value(args, "--config");
    Optional<String> file =
        named.isPresent() ? named : Defaults.above(Path.of("")).map(Path::toString);
    return file.isPresent() ? Optional.of(Defaults.read(file.get())) : Optional.empty();
  }

  /** Help is there for those, too, whose settings are wrong. */
  private static boolean asksForHelp(String[] args) {
    return Stream.of(args).anyMatch(Set.of("-h", "--help", "-V", "--version")::contains);
  }

  static String version() {
    String version = Nq.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }

  /** One sentence: what is wrong with the command line, and where to look. */
  private static int usage(Messages messages, PrintStream err, CommandLine.ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String sentence;
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      sentence = messages.get("usage.unknown", unmatched.getUnmatched().get(0), command);
    } else if (e instanceof CommandLine.MissingParameterException missing) {
      sentence = messages.get("usage.missing", names(missing), command);
    } else if (e.getArgSpec() != null && e.getValue() != null) {
      String name =
          e.getArgSpec().isOption() ? longest(e.getArgSpec()) : e.getArgSpec().paramLabel();
      sentence = messages.get("usage.value", e.getValue(), name, command);
    } else {
      sentence = messages.get("usage.wrong", String.valueOf(e.getMessage()), command);
    }
    err.println("nq: " + sentence);
    return Command.FAILED;
  }

  private static String names(CommandLine.MissingParameterException e) {
    return e.getMissing().stream()
        .map(arg -> arg.isOption() ? longest(arg) : arg.paramLabel())
        .collect(Collectors.joining(", "));
  }

  private static String longest(CommandLine.Model.ArgSpec arg) {
    return ((CommandLine.Model.OptionSpec) arg).longestName();
  }

  private static int fault(Messages messages, PrintStream err, Exception e, String[] args) {
    if (e instanceof UsageException) {
      err.println("nq: " + e.getMessage());
      return Command.FAILED;
    }
    err.println("nq: " + messages.get("fault", String.valueOf(e)));
    for (String arg : args) {
      if (arg.equals("-v") || arg.equals("--verbose")) {
        e.printStackTrace(err);
      }
    }
    return FAULT;
  }

  @Override
  public void run() {
    throw new UsageException(Messages.of(language).get("usage.noCommand"));
  }
}
