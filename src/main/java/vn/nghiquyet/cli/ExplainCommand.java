package vn.nghiquyet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import vn.nghiquyet.report.RuleText;

@CommandLine.Command(name = "explain", sortOptions = false)
final class ExplainCommand extends Command {
  @Parameters(arity = "0..1", paramLabel = "RULE", descriptionKey = "parameter.rule")
  private String rule = "";

  private ExplainCommand(Console console) {
    super(console);
  }

  /** The command; options on reading documents mean nothing here but the width and colours. */
  static CommandLine line(Console console) {
    CommandLine line = new CommandLine(new ExplainCommand(console));
    CommonOptions.hideReading(line.getCommandSpec());
    return line;
  }

  @Override
  int run() {
    RuleText text = new RuleText(messages(), common.palette(console()), common.width());
    write(
        rule.isEmpty()
            ? text.all()
            : text.of(rule)
                .orElseThrow(() -> new UsageException(messages().get("usage.lint.rule", rule))));
    return DONE;
  }
}
