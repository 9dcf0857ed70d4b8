package vn.nghiquyet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what a shell needs to complete commands, options and their values. */
@CommandLine.Command(name = "completion", sortOptions = false)
final class CompletionCommand extends Command {
  /** What completes. */
  enum Shell {
    bash,
    zsh,
    fish
  }

  @Parameters(paramLabel = "bash|zsh|fish", descriptionKey = "parameter.shell")
  private Shell shell;

  @Spec private CommandSpec spec;

  private CompletionCommand(Console console) {
    super(console);
  }

  /** The command; options on reading documents mean nothing here. */
  static CommandLine line(Console console) {
    CommandLine line = new CommandLine(new CompletionCommand(console));
    CommonOptions.hideReading(line.getCommandSpec());
    return line;
  }

  @Override
  int run() {
    CommandLine program = spec.root().commandLine();
    lowerCase(program);
    // Zsh reads what bash reads: the script asks for its own emulation of it.
    write(
        shell == Shell.fish
            ? FishCompletion.of(program)
            : AutoComplete.bash(program.getCommandName(), program).stripTrailing() + "\n");
    return DONE;
  }

  /** Values are shown as help shows them, not as Java names them. */
  private static void lowerCase(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    for (OptionSpec option : List.copyOf(spec.options())) {
      if (option.completionCandidates() != null) {
        List<String> values = new ArrayList<>();
        option.completionCandidates().forEach(value -> values.add(value.toLowerCase(Locale.ROOT)));
        spec.remove(option);
        spec.addOption(OptionSpec.builder(option).completionCandidates(values).build());
      }
    }
    command.getSubcommands().values().forEach(CompletionCommand::lowerCase);
  }
}
