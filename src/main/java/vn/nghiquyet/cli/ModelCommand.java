package vn.nghiquyet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import vn.nghiquyet.app.Models;
import vn.nghiquyet.report.Messages;

/** {@code nq model}: names its subcommands, does nothing itself. */
@CommandLine.Command(name = "model", sortOptions = false)
final class ModelCommand implements Runnable {
  private final Console console;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  @SuppressWarnings("UnusedVariable") // read by picocli
  private boolean help;

  @Option(names = "--lang", descriptionKey = "option.lang", paramLabel = "vi|en")
  @SuppressWarnings("UnusedVariable") // Nq looks for it before anything else is read
  private CommonOptions.Language language;

  @Option(names = "--config", descriptionKey = "option.config", paramLabel = "FILE")
  @SuppressWarnings("UnusedVariable") // Nq looks for it before anything else is read
  private String config;

  private ModelCommand(Console console) {
    this.console = console;
  }

  /** The command with its subcommands. */
  static CommandLine line(Console console) {
    CommandLine line = new CommandLine(new ModelCommand(console));
    line.addSubcommand(new ModelInfoCommand(console));
    line.addSubcommand(new ModelTrainCommand(console));
    line.addSubcommand(new ModelEvalCommand(console));
    line.getSubcommands().values().forEach(sub -> CommonOptions.hideReading(sub.getCommandSpec()));
    return line;
  }

  static Models models(Console console) {
    return new Models(console.in(), Messages.of(console.language()));
  }

  @Override
  public void run() {
    throw new UsageException(Messages.of(console.language()).get("usage.noModelCommand"));
  }
}
