package vn.nghiquyet.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
    return writeAll(
        read(files, repairs::repair),
        format == Format.text ? "txt" : format.name(),
        this::one,
        format == Format.json ? Optional.of(Repairs::json) : Optional.empty(),
        "");
  }

  private String one(Repairs.Repaired repaired) {
    return switch (format) {
      case text -> repaired.text();
      case json -> repaired.json(true);
      case jsonl -> repaired.json(false);
    };
  }
}
