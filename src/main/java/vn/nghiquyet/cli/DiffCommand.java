package vn.nghiquyet.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nghiquyet.app.Comparison;
import vn.nghiquyet.model.InputException;

@CommandLine.Command(name = "diff", sortOptions = false)
final class DiffCommand extends ReadingCommand {
  @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "parameter.before")
  private String before;

  @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "parameter.after")
  private String after;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "SECOND",
      descriptionKey = "parameter.second")
  private Optional<String> second = Optional.empty();

  @Option(
      names = {"-f", "--format"},
      descriptionKey = "option.diffFormat",
      paramLabel = "terminal|json|markdown|html|docx|docx-redline|csv")
  private Comparison.Form format;

  @Option(names = "--stat", descriptionKey = "option.stat")
  private boolean stat;

  @Option(names = "--word-diff", descriptionKey = "option.wordDiff")
  private boolean wordDiff;

  @Option(
      names = "--context",
      descriptionKey = "option.context",
      defaultValue = "8",
      paramLabel = "N")
  private int context;

  @Option(
      names = "--noise",
      descriptionKey = "option.noise",
      defaultValue = "normal",
      paramLabel = "strict|normal|off")
  private Comparison.Noise noise;

  @Option(names = "--allow", descriptionKey = "option.allow", paramLabel = "UNIT")
  private List<String> allowed = List.of();

  @Option(
      names = "--fail-on",
      descriptionKey = "option.failOn.diff",
      defaultValue = "substantive",
      paramLabel = "substantive|editorial|any|never")
  private Comparison.FailOn failOn;

  @Option(names = "--images", descriptionKey = "option.images")
  private boolean images;

  @Mixin private ModelOption model;

  @Option(names = "--exit-zero", descriptionKey = "option.exitZero")
  private boolean exitZero;

  DiffCommand(Console console) {
    super(console);
  }

  @Override
  int run() throws InputException {
    readOnce(before, after, second.orElse(""));
    Comparison.Form form = form();
    if (form.isBinary() && common.output().isEmpty() && console().terminal()) {
      throw new UsageException(messages().get("usage.binary", form.toString()));
    }
    if (images && form != Comparison.Form.HTML) {
      throw new UsageException(messages().get("usage.images"));
    }
    Comparison.View view =
        new Comparison.View(messages(), common.palette(console()), common.width(), context, images);
    Comparison comparison = new Comparison(documents(model), noise);
    if (second.isPresent()) {
      return three(comparison, form, view);
    }
    Comparison.Outcome outcome = comparison.compare(before, after, form, view);
    outcome.documents().forEach(this::sayRepaired);
    for (String unit : outcome.unknown(allowed)) {
      console().err().println("nq: " + messages().get("diff.unknownUnit", unit));
    }
    outcome
        .remark()
        .ifPresent(
            why -> console().err().println("nq: " + messages().get("redline." + why, before)));
    write(outcome.report());
    if (!common.output().isEmpty() && !common.quiet()) {
      console().err().println("nq: " + common.output() + ": " + outcome.summary(messages()));
    }
    return Math.max(status(true), outcome.fails(failOn, allowed) && !exitZero ? FOUND : DONE);
  }

  /** Compares both documents after with the one that they began with. */
  private int three(Comparison comparison, Comparison.Form form, Comparison.View view)
      throws InputException {
    if (!Comparison.OF_THREE.contains(form)) {
      throw new UsageException(messages().get("usage.three", "-f " + form));
    }
    if (images) {
      throw new UsageException(messages().get("usage.three", "--images"));
    }
    Comparison.OutcomeOfThree outcome =
        comparison.compare(before, after, second.orElseThrow(), form, view);
    outcome.documents().forEach(this::sayRepaired);
    write(outcome.report());
    return Math.max(status(true), outcome.fails(failOn, allowed) && !exitZero ? FOUND : DONE);
  }

  /** The form that the options ask for together, or else the name of the output. */
  private Comparison.Form form() {
    if (stat && wordDiff) {
      throw either("--stat", "--word-diff");
    }
    if ((stat || wordDiff) && format != null && format != Comparison.Form.TERMINAL) {
      throw either(stat ? "--stat" : "--word-diff", "-f " + format);
    }
    if (stat || wordDiff) {
      return stat ? Comparison.Form.STAT : Comparison.Form.WORD_DIFF;
    }
    return format == null ? Comparison.Form.byName(common.output()) : format;
  }

  private UsageException either(String one, String other) {
    return new UsageException(messages().get("usage.either", one, other));
  }
}
