package vn.nghiquyet.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nghiquyet.app.Models;
import vn.nghiquyet.model.InputException;

@CommandLine.Command(name = "train", sortOptions = false)
final class ModelTrainCommand extends Command {
  private static final int MAX_VOCABULARY = 32_000;
  private static final String MEBIBYTES = "mib";

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.corpus")
  private List<String> files;

  @Option(names = "--order", descriptionKey = "option.order", defaultValue = "4", paramLabel = "N")
  private int order;

  @Option(
      names = "--size",
      descriptionKey = "option.size",
      defaultValue = "2800000",
      paramLabel = "N|NMiB")
  private String size;

  @Option(
      names = "--vocabulary",
      descriptionKey = "option.vocabulary",
      defaultValue = "16000",
      paramLabel = "N")
  private int vocabulary;

  @Option(
      names = "--min-count",
      descriptionKey = "option.minCount",
      defaultValue = "3",
      paramLabel = "N")
  private int minCount;

  @Option(names = "--sampled", descriptionKey = "option.sampled", paramLabel = "FILE")
  private List<String> sampled = List.of();

  @Option(names = "--one-in", descriptionKey = "option.oneIn", defaultValue = "4", paramLabel = "N")
  private int oneIn;

  @Option(
      names = "--hold-out",
      descriptionKey = "option.holdOut",
      defaultValue = "0",
      paramLabel = "N")
  private int holdOut;

  @Option(names = "--source", descriptionKey = "option.source", paramLabel = "KIND")
  private List<String> sources = List.of();

  ModelTrainCommand(Console console) {
    super(console);
  }

  @Override
  int run() throws InputException {
    if (common.output().isEmpty() || toFolder()) {
      throw new UsageException(messages().get("usage.modelOutput"));
    }
    within("--order", order, 2, 4);
    within("--vocabulary", vocabulary, 1, MAX_VOCABULARY);
    within("--min-count", minCount, 1, Integer.MAX_VALUE);
    within("--one-in", oneIn, 1, Integer.MAX_VALUE);
    within("--hold-out", holdOut, 0, Integer.MAX_VALUE);
    Models.Text text = new Models.Text(files, sampled, oneIn, holdOut, sources);
    Models models = ModelCommand.models(console());
    Models.Made made = models.train(text, size(), common.output(), "nq " + Nq.version());
    write(made.file());
    if (!common.quiet()) {
      console().err().print(made.report());
    }
    return DONE;
  }

  /** A number of n-grams, or of MiB. */
  private Models.Size size() {
    String given = size.toLowerCase(Locale.ROOT);
    boolean bytes = given.endsWith(MEBIBYTES);
    String digits = bytes ? given.substring(0, given.length() - MEBIBYTES.length()) : given;
    if (!digits.matches(bytes ? "[1-9]\\d{0,2}(\\.\\d+)?" : "[1-9]\\d{0,8}")) {
      throw new UsageException(messages().get("usage.size", size));
    }
    int ngrams = bytes ? Integer.MAX_VALUE : Integer.parseInt(digits);
    long most = bytes ? (long) (Double.parseDouble(digits) * (1 << 20)) : 0;
    return new Models.Size(order, ngrams, most, vocabulary, minCount);
  }
}
