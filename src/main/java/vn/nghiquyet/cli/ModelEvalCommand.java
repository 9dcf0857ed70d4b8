package vn.nghiquyet.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nghiquyet.model.InputException;

@CommandLine.Command(name = "eval", sortOptions = false)
final class ModelEvalCommand extends Command {
  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.corpus")
  private List<String> files;

  @Mixin private ModelOption model;

  @Option(
      names = "--held-out",
      descriptionKey = "option.heldOut",
      defaultValue = "0",
      paramLabel = "N")
  private int heldOut;

  @Mixin private ModelForm format;

  ModelEvalCommand(Console console) {
    super(console);
  }

  @Override
  int run() throws InputException {
    within("--held-out", heldOut, 0, Integer.MAX_VALUE);
    write(ModelCommand.models(console()).eval(files, model.file(), heldOut, format.form()));
    return DONE;
  }
}
