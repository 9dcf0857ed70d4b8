package vn.nghiquyet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nghiquyet.app.Models;
import vn.nghiquyet.model.InputException;

@CommandLine.Command(name = "info", sortOptions = false)
final class ModelInfoCommand extends Command {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "",
      descriptionKey = "parameter.model")
  private String file;

  @Option(
      names = {"-f", "--format"},
      descriptionKey = "option.format",
      defaultValue = "terminal",
      paramLabel = "terminal|json")
  private Models.Form format;

  ModelInfoCommand(Console console) {
    super(console);
  }

  @Override
  int run() throws InputException {
    write(ModelCommand.models(console()).info(file, format));
    return DONE;
  }
}
