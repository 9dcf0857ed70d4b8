package vn.nghiquyet.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nghiquyet.app.Batch;
import vn.nghiquyet.app.Reading;
import vn.nghiquyet.app.RepairStage;
import vn.nghiquyet.app.Repairs;
import vn.nghiquyet.model.InputException;

@CommandLine.Command(name = "repair", sortOptions = false)
final class RepairCommand extends ReadingCommand {
  /** How to write a repaired text. */
  enum Format {
    text,
    json,
    jsonl,
    diff,
    html;

    String ending() {
      return this == text ? "txt" : name();
    }
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files")
  private List<String> files;

  @Option(
      names = {"-f", "--format"},
      descriptionKey = "option.repairFormat",
      defaultValue = "text",
      paramLabel = "text|json|jsonl|diff|html")
  private Format format;

  @Option(
      names = "--reference",
      descriptionKey = "option.reference",
      defaultValue = "",
      paramLabel = "FILE")
  private String reference;

  @Option(
      names = "--min-confidence",
      descriptionKey = "option.minConfidence",
      defaultValue = "0",
      paramLabel = "0..1")
  private double minConfidence;

  @Mixin private ModelOption model;

  RepairCommand(Console console) {
    super(console);
  }

  @Override
  int run() throws InputException {
    refuseRepair(CommonOptions.When.never, "extract");
    share("--min-confidence", minConfidence);
    readOnce(
        Stream.concat(files.stream(), Stream.of(reference, model.file())).toArray(String[]::new));
    Reading reading = reading();
    RepairStage.Request request =
        new RepairStage.Request(model.file(), minConfidence, reference, repairsAlways());
    Repairs repairs = new Repairs(reading, RepairStage.of(request, reading).begun());
    Batch.Result<Named<Repairs.Repaired>> read = read(files, repairs::repair);
    if (format == Format.html && read.results().size() > 1 && !toFolder()) {
      throw new UsageException(messages().get("usage.onePage"));
    }
    return writeAll(
        read,
        format.ending(),
        this::one,
        format == Format.json ? Optional.of(Repairs::json) : Optional.empty(),
        format == Format.diff ? "\n" : "");
  }

  private String one(Repairs.Repaired repaired) {
    return switch (format) {
      case text -> repaired.text();
      case json -> repaired.json(true);
      case jsonl -> repaired.json(false);
      case diff -> repaired.diff(messages(), common.palette(console()), common.width());
      case html -> repaired.html(messages());
    };
  }
}
