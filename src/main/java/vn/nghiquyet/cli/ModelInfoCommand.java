package vn.nghiquyet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.nghiquyet.model.InputException;

@CommandLine.Command(name = "info", sortOptions = false)
final class ModelInfoCommand extends Command {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "",
      descriptionKey = "parameter.model")
  private String file;

  @Mixin private ModelForm format;

  ModelInfoCommand(Console console) {
    super(console);
  }

  @Override
  int run() throws InputException {
    write(ModelCommand.models(console()).info(file, format.form()));
    return DONE;
  }
}
