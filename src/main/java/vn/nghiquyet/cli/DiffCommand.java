package vn.nghiquyet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nghiquyet.app.Comparison;
import vn.nghiquyet.app.Reading;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.report.MarkdownDiff;
import vn.nghiquyet.report.TerminalDiff;
import vn.nghiquyet.report.json.DiffJson;

@CommandLine.Command(name = "diff", resourceBundle = "vn.nghiquyet.messages", sortOptions = false)
final class DiffCommand extends Command {
  /** How to write differences. */
  enum Format {
    terminal,
    json,
    markdown
  }

  @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "parameter.before")
  private String before;

  @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "parameter.after")
  private String after;

  @Option(
      names = {"-f", "--format"},
      descriptionKey = "option.format",
      defaultValue = "terminal",
      paramLabel = "terminal|json|markdown")
  private Format format;

  @Option(
      names = "--context",
      descriptionKey = "option.context",
      defaultValue = "8",
      paramLabel = "N")
  private int context;

  @Option(names = "--exit-zero", descriptionKey = "option.exitZero")
  private boolean exitZero;

  DiffCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (before.equals(Reading.STDIN) && after.equals(Reading.STDIN)) {
      throw new UsageException(messages().get("usage.stdinTwice"));
    }
    try {
      DocumentDiff diff = new Comparison(reading()).diff(before, after);
      write(text(diff));
      return diff.isSubstantive() && !exitZero ? FOUND : DONE;
    } catch (InputException e) {
      report(e);
      return FAILED;
    }
  }

  private String text(DocumentDiff diff) {
    return switch (format) {
      case terminal ->
          new TerminalDiff(messages(), common.palette(console()), common.width(), context).of(diff);
      case json -> DiffJson.of(diff) + "\n";
      case markdown -> new MarkdownDiff(messages(), context).of(diff);
    };
  }
}
