package vn.nghiquyet.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nghiquyet.app.Batch;
import vn.nghiquyet.app.Repairs;

@CommandLine.Command(name = "repair", sortOptions = false)
final class RepairCommand extends Command {
  /** How to write a repaired text. */
  enum Format {
    text,
    json,
    jsonl
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files")
  private List<String> files;

  @Option(
      names = {"-f", "--format"},
      descriptionKey = "option.format",
      defaultValue = "text",
      paramLabel = "text|json|jsonl")
  private Format format;

  @Option(
      names = "--min-confidence",
      descriptionKey = "option.minConfidence",
      defaultValue = "0",
      paramLabel = "0..1")
  private double minConfidence;

  RepairCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      String value = String.valueOf(minConfidence);
      throw new UsageException(
          messages().get("usage.value", value, "--min-confidence", "nq repair"));
    }
    Repairs repairs = new Repairs(reading(), minConfidence);
    Batch.Result<Named<Repairs.Repaired>> read = read(files, repairs::repair);
    List<Repairs.Repaired> texts = read.results().stream().map(Named::value).toList();
    if (toFolder()) {
      String ending = format == Format.text ? "txt" : format.name();
      read.results().forEach(named -> writeInto(named.input(), ending, one(named.value())));
    } else if (!texts.isEmpty()) {
      boolean several = read.results().size() + read.failures().size() > 1;
      write(
          several && format == Format.json
              ? Repairs.json(texts)
              : texts.stream().map(this::one).collect(Collectors.joining()));
    }
    return read.failures().isEmpty() ? DONE : FAILED;
  }

  private String one(Repairs.Repaired repaired) {
    return switch (format) {
      case text -> repaired.text();
      case json -> repaired.json(true);
      case jsonl -> repaired.json(false);
    };
  }
}
