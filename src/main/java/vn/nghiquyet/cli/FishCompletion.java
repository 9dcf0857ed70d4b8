package vn.nghiquyet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands of a program as the fish shell wants them: one line for each thing to complete. */
final class FishCompletion {
  private final String program;
  private final StringBuilder out = new StringBuilder();

  private FishCompletion(String program) {
    this.program = program;
  }

  static String of(CommandLine program) {
    FishCompletion fish = new FishCompletion(program.getCommandName());
    fish.command(program, List.of());
    return fish.out.toString();
  }

  /** A command, once those above it stand on the line and none below it. */
  private void command(CommandLine command, List<String> above) {
    CommandSpec spec = command.getCommandSpec();
    List<String> conditions = new ArrayList<>();
    above.forEach(name -> conditions.add("__fish_seen_subcommand_from " + name));
    Map<String, CommandLine> below = command.getSubcommands();
    if (!below.isEmpty()) {
      conditions.add("not __fish_seen_subcommand_from " + String.join(" ", below.keySet()));
    }
    String when = String.join("; and ", conditions);
    below.forEach((name, sub) -> line(when, "-f -a " + name, first(sub.getCommandSpec())));
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        line(when, names(option) + values(option), String.join(" ", option.description()));
      }
    }
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      if (parameter.completionCandidates() != null) {
        line(when, "-f -a '" + choices(parameter) + "'", String.join(" ", parameter.description()));
      }
    }
    below.forEach(
        (name, sub) -> {
          List<String> path = new ArrayList<>(above);
          path.add(name);
          command(sub, path);
        });
  }

  private void line(String when, String what, String description) {
    String said = description.replace("\\", "\\\\").replace("'", "\\'");
    out.append("complete -c ").append(program).append(" -n '").append(when).append("' ");
    out.append(what).append(" -d '").append(said).append("'\n");
  }

  private static String first(CommandSpec spec) {
    return String.join(" ", spec.usageMessage().description());
  }

  private static String names(OptionSpec option) {
    List<String> out = new ArrayList<>();
    for (String name : option.names()) {
      out.add(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1));
    }
    return String.join(" ", out);
  }

  /** Values of its own, a file, or none. */
  private static String values(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    return option.completionCandidates() == null ? " -r" : " -x -a '" + choices(option) + "'";
  }

  private static String choices(ArgSpec arg) {
    return String.join(" ", arg.completionCandidates());
  }
}
