package vn.nghiquyet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nghiquyet.app.Comparison;
import vn.nghiquyet.app.Reading;
import vn.nghiquyet.model.InputException;

@CommandLine.Command(name = "diff", sortOptions = false)
final class DiffCommand extends Command {
  @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "parameter.before")
  private String before;

  @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "parameter.after")
  private String after;

  @Option(
      names = {"-f", "--format"},
      descriptionKey = "option.format",
      defaultValue = "terminal",
      paramLabel = "terminal|json|markdown")
  private Comparison.Form format;

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
      Comparison.View view =
          new Comparison.View(messages(), common.palette(console()), common.width(), context);
      Comparison.Outcome outcome = new Comparison(reading()).compare(before, after, format, view);
      write(outcome.report());
      return outcome.substantive() && !exitZero ? FOUND : DONE;
    } catch (InputException e) {
      report(e);
      return FAILED;
    }
  }
}
